/** One row of the status board: where somebody stands on the text in force. */
export class DeclarationStatusView {
  personId: string;
  name: string;
  kind: 'representative' | 'alternate' | 'guest';
  /** 'older' still opens the papers, 'closed' no longer does. */
  state: 'unsigned' | 'refused' | 'closed' | 'older' | 'signed';
  /** The newest signature, whatever its version. */
  signatureId: string | null;
  signedOn: string | null;
  version: string | null;
  method: 'code' | 'passkey' | 'paper' | null;
  /** Whether the signed sheet has been uploaded. */
  hasScan: boolean;
  /** Dates in Oslo, about the text in force. */
  askedOn: string | null;
  remindedOn: string | null;
  refusedOn: string | null;
  /** Whether there is an address to write to. */
  hasAddress: boolean;
  /** Whether a reminder may go out today: at most one a week, never to who has refused. */
  mayRemind: boolean;
}
