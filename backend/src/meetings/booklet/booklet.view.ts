/** The page of the booklet on which a case begins. */
export class BookletPlaceView {
  caseId: string;
  page: number;
}

/** The reader's booklet: where each case begins in it, as printed. */
export class BookletView {
  meetingId: string;
  pages: number;
  places: BookletPlaceView[];
  /** Closed cases whose papers are in it. */
  closed: number;
}
