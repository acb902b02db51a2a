/** The page of the booklet on which a case begins. */
export class BookletPlaceView {
  caseId: string;
  page: number;
}

/** An attachment that is not printed, and why: Word, a PDF whose letters are not in it, an odd picture, or no room. */
export class BookletLeftView {
  caseId: string;
  title: string;
  why: 'word' | 'pdf' | 'picture' | 'room';
}

/** The reader's booklet: where each case begins in it, as printed. */
export class BookletView {
  meetingId: string;
  pages: number;
  places: BookletPlaceView[];
  /** Attachments the reader may open that are listed in it, not printed. */
  left: BookletLeftView[];
  /** Closed cases whose papers are in it. */
  closed: number;
}
