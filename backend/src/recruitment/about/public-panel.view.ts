import { OpenCallRowView } from '../calls/open-call.view';

/** Somebody who has agreed to stand on the open page, and what they agreed to show. */
export class PublicMemberView {
  name: string;
  kind: 'representative' | 'alternate';
  /** Null without an office, or without consent to show it. */
  office: 'leader' | 'deputyLeader' | null;
  /** Id of the portrait; null without one, or without consent to show it. */
  portraitId: string | null;
}

/** How many are appointed on what; null where the number is so small that it could point to somebody. */
export class PublicTotalsView {
  own: number | null;
  nextOfKin: number | null;
  organisation: number | null;
}

export class PublicContactView {
  name: string;
  /** Null without consent to show it. */
  email: string | null;
}

/** The panel as anyone may see it. */
export class PublicPanelView {
  panelName: string;
  clusterName: string | null;
  seats: number;
  seatsFilled: number;
  alternates: number;
  totals: PublicTotalsView;
  /** By name; only those who have agreed. */
  members: PublicMemberView[];
  /** The coordinator, when they have agreed. */
  contact: PublicContactView | null;
  calls: OpenCallRowView[];
}
