export class ReviewEntryView {
  kind: 'sent' | 'comment' | 'approved';
  by: string | null;
  text: string;
  at: string;
}

/** AU's look at an agenda: who sent it, what was said, and whether it has changed since it was approved. */
export class AgendaReviewView {
  state: 'none' | 'sent' | 'approved' | 'changed';
  /** Oldest first. */
  entries: ReviewEntryView[];
  can: string[];
  /** Stands for the agenda as it is now: what is approved must be what was read. */
  agenda: string;
}
