export class EntryVersionView {
  version: number;
  text: string;
  at: string;
  author: string;
}

/** Every wording a paragraph has had, the first one first; the last one stands unless it was taken out. */
export class EntryVersionsView {
  versions: EntryVersionView[];
}
