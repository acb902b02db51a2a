import { PlanWordsView } from './revision.view';

/** A decision that would have come to something else. By number: a closed case has no other name here. */
export class TurnedDecisionView {
  id: string;
  caseNumber: string;
  meetingId: string;
  on: string;
  was: 'adopted' | 'fallen';
  wouldBe: 'notQuorate' | 'adopted' | 'fallen';
  present: number;
  needed: number;
  basis: number;
}

/** Seats there would be nobody in. */
export class MissingSeatsView {
  /** The fixed field; null for flexible seats. */
  field: PlanWordsView | null;
  requirement: 'organisation' | 'experience' | 'any';
  count: number;
}

/** What a change would have done to the panel’s recorded decisions, and would do to the panel of today. */
export class RehearsalView {
  /** How much was tried. */
  meetings: number;
  decisions: number;
  meetingsNotQuorate: number;
  turned: TurnedDecisionView[];
  overLimit: number;
  officesOver: number;
  seatsOver: number;
  missing: MissingSeatsView[];
  alternatesMissing: number;
  meetingsMissing: number;
}
