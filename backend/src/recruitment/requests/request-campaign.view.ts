import { SoughtSeatView } from '../campaigns/campaign.view';

export type RequestCampaignState = 'draft' | 'open' | 'closed';
export type RequestState = 'asked' | 'moreTime' | 'nominated' | 'declined';

/** One round of requests in the list. */
export class RequestCampaignRowView {
  id: string;
  /** '1/26' */
  label: string;
  title: string;
  state: RequestCampaignState;
  /** Last day to answer. */
  deadline: string;
  seats: SoughtSeatView[];
  asked: number;
  answered: number;
  nominated: number;
}

/** What one organisation was asked, and what it answered. */
export class OrganisationRequestView {
  id: string;
  campaignId: string;
  /** '1/26' */
  label: string;
  organisationId: string;
  organisation: string;
  /** Whom the letter went to; null = the organisation as such. */
  contact: string | null;
  email: string | null;
  language: 'nb' | 'nn' | 'en';
  channel: 'mail' | 'post';
  state: RequestState;
  /** Last day to answer. */
  dueOn: string;
  /** Why it declined, or what it wrote about time; null when it wrote nothing. */
  note: string | null;
  /** ISO instants. */
  askedAt: string;
  reminders: number;
  remindedAt: string | null;
  answeredAt: string | null;
  /** The day another was asked for, because the one that was named cannot. */
  replacedOn: string | null;
  closedAt: string | null;
  /** A person is named who may still be replaced. */
  nominee: boolean;
  version: number;
}

/** What the letter said, for the record. */
export class SentLetterView {
  subject: string;
  body: string;
}

/** A round with its words and everyone who was asked. */
export class RequestCampaignView extends RequestCampaignRowView {
  textNb: string;
  textNn: string | null;
  textEn: string | null;
  openedAt: string | null;
  closedAt: string | null;
  requests: OrganisationRequestView[];
  version: number;
}

/** The letter as each language gets it, before anybody is asked; the link is not made yet. */
export class LetterPreviewView {
  language: 'nb' | 'nn' | 'en';
  subject: string;
  body: string;
}

/** A letter for the post, handed over once and kept nowhere. */
export class MadeRequestLetterView {
  /** In base64; null when the same submit came twice: make a new letter. */
  pdf: string | null;
  docx: string | null;
  /** The link the letter carries. */
  address: string | null;
  fileName: string;
}
