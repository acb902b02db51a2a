/** One reading of one's own data by somebody else. */
export class DataReadView {
  id: string;
  at: string;
  byName: string;
  /** What the reader acted as; null when it is not known. */
  byRole: string | null;
  what: string;
  how: 'opened' | 'downloaded' | 'exported';
  purpose: string;
  meetingNumber: number | null;
  meetingYear: number | null;
}
