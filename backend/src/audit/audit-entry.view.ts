/** One entry of the chain, without what was written: that is in the record it points to. */
export class AuditEntryView {
  seq: number;
  /** ISO instant. */
  at: string;
  /** Who acted; null when the program did, when the link has been erased, or when it is not the reader's to know. */
  actorName: string | null;
  /** Whether the reader acted. */
  mine: boolean;
  /** 'meeting.opened' */
  action: string;
  /** Kind and id of what was acted on: 'meeting:…' */
  object: string;
  /** Name of the person acted on, when it is one and the reader may know. */
  personName: string | null;
  hash: string;
}

/** Newest first. */
export class AuditPageView {
  entries: AuditEntryView[];
  /** Ask for what lies before this number to go on; null at the end. */
  next: number | null;
  /** Kinds of things acted on, for the filter; empty in one's own list. */
  kinds: string[];
}
