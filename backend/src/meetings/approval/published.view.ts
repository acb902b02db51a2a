import { MinutesView } from '../minutes/minutes.view';

/** Published minutes in the list everyone may read. */
export class PublishedMinutesRowView {
  meetingId: string;
  number: number;
  year: number;
  /** 'YYYY-MM-DD' */
  meetingOn: string;
  publishedAt: string;
  addenda: number;
}

/** A correction as the public reads it. */
export class PublishedAddendumView {
  number: number;
  kind: 'decided' | 'editorial';
  writtenAt: string;
  reason: string;
  text: string;
}

/** The public rendering of approved minutes, with what was corrected afterwards. */
export class PublishedMinutesView {
  minutes: MinutesView;
  approvedAt: string;
  publishedAt: string;
  addenda: PublishedAddendumView[];
}
