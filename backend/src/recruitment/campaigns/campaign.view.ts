import type { Requirement } from '../../statutes/statutes-data';

export type CampaignState = 'draft' | 'open' | 'closed';

/** A seat that is sought: what it asks for, and nothing about who held it. */
export class SoughtSeatView {
  seatId: string;
  number: number;
  fieldId: string | null;
  requirement: Requirement;
}

/** One campaign in the list. */
export class CampaignRowView {
  id: string;
  /** '1/26' */
  label: string;
  title: string;
  state: CampaignState;
  /** Last day to apply. */
  deadline: string;
  /** The deadline has passed, closed or not. */
  over: boolean;
  seats: SoughtSeatView[];
  seeksAlternates: boolean;
  /** Applications that were sent. */
  applications: number;
}

/** A campaign with its words, for the coordinator, the leader and the deputy leader. */
export class CampaignView extends CampaignRowView {
  text: string;
  plainText: string | null;
  language: 'nb' | 'nn' | 'en';
  /** ISO instant; null while it is a draft. */
  openedAt: string | null;
  closedAt: string | null;
  version: number;
}
