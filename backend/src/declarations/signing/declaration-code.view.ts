/** Where the fresh code went. In the example panel it is in the answer instead. */
export class DeclarationCodeView {
  /** The address with its middle hidden. */
  sentTo: string | null;
  code: string | null;
}
