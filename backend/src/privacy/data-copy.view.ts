/** A copy that can be fetched. */
export class DataCopyView {
  id: string;
  fileName: string;
  /** ISO instant. */
  expiresAt: string;
}
