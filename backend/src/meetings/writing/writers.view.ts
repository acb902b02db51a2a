export class WriterView {
  itemId: string;
  /** The paragraph they change; null while they write a new one. */
  entryId: string | null;
  name: string;
}

/** Who else is writing at this moment: kept nowhere. */
export class WritersView {
  writers: WriterView[];
}
