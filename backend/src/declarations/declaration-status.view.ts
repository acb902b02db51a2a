/** One row of the status board: who in the panel has signed, when and how. */
export class DeclarationStatusView {
  personId: string;
  name: string;
  kind: string;
  signedOn: string | null;
  version: string | null;
  method: string | null;
}
