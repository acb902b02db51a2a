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

/** How many could vote, and how many it takes. */
export class QuorumSumView {
  present: number;
  needed: number;
  basis: number;
}

/** An election that would have come to something else. By office and day: the name is no part of it. */
export class TurnedElectionView {
  id: string;
  office: 'leader' | 'deputyLeader';
  on: string;
  wouldBe:
    | 'refused'
    | 'allowed'
    | 'otherEnd'
    | 'notQuorate'
    | 'ballot'
    | 'acclamation'
    | 'newBallot'
    | 'lots';
  /** First day after the term it would have given, where that differs. */
  to: string | null;
  quorum: QuorumSumView | null;
}

/** What a change would have done to the panel’s recorded decisions, and would do to the panel of today. */
export class RehearsalView {
  /** How much was tried. */
  meetings: number;
  decisions: number;
  meetingsNotQuorate: number;
  turned: TurnedDecisionView[];
  elections: number;
  electionsTurned: TurnedElectionView[];
  appointments: number;
  appointmentsRefused: number;
  /** Refused as it was, and allowed by what is tried. */
  appointmentsAllowed: number;
  appointmentsShorter: number;
  appointmentsLonger: number;
  overLimit: number;
  officesOver: number;
  seatsOver: number;
  missing: MissingSeatsView[];
  alternatesMissing: number;
  meetingsMissing: number;
}
