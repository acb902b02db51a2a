/** An attachment as its readers see it. Bytes as stored; `pages` when it can be bound into the booklet. */
export class CaseFileView {
  id: string;
  name: string;
  title: string;
  mediaType: string;
  bytes: number;
  pages: number | null;
  addedAt: string;
  addedBy: string | null;
  version: number;
}

export class CaseFilesView {
  caseId: string;
  files: CaseFileView[];
  /** How many more files, and bytes, this case may have. */
  roomFor: number;
  bytesLeft: number;
  can: string[];
}
