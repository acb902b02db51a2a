/** One entry of the chain. `actor` is the person's id, or the pseudonym when its link has been erased. */
export class AuditEntryView {
  seq: number;
  at: string;
  actor: string | null;
  action: string;
  object: string;
  hash: string;
}
