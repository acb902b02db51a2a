/** A mail as it is set on paper. */
export interface PaperLetter {
  lang: string;
  region: string;
  sender: string;
  /** Lines above the date. */
  recipient: string[];
  date: string;
  title: string;
  /** Paragraphs, line by line. */
  paragraphs: string[][];
}

/** Port: setting a mail as a document. Declared here, answered by the slice that sets documents. */
export abstract class MailPaper {
  /** @param at instant the document is dated with */
  abstract pdf(letter: PaperLetter, at: string): Buffer;
}
