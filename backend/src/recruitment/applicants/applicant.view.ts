import type { CaseOutcome } from '../admission/case-desk';
import type { ApplicantBasis } from '../applications/application.dto';
import { SoughtSeatView } from '../campaigns/campaign.view';

/** A seat that is sought, and whether somebody has taken it meanwhile. */
export class GapSeatView extends SoughtSeatView {
  filled: boolean;
}

/** An applicant without a name: what they can fill of the gap. */
export class ApplicantView {
  id: string;
  /** Number in the neutral order; it says nothing about the person. */
  place: number;
  bases: ApplicantBasis[];
  fields: string[];
  needsGuardian: boolean;
  state: 'sent' | 'proposed' | 'admitted' | 'notChosen';
  /** The person the applicant has become; null before the panel has said yes. */
  personId: string | null;
  /** Numbers of the sought seats that fit. */
  fits: number[];
}

/** The case in which the panel decides. */
export class AdmissionCaseView {
  caseId: string;
  /** '12/26' */
  label: string;
  /** Null when it stands on no agenda any more. */
  meetingId: string | null;
  outcome: CaseOutcome;
}

/** Applicants compared against the gap, once the call is closed. */
export class ApplicantsView {
  /** False while people may still apply: then nobody is shown. */
  comparable: boolean;
  seats: GapSeatView[];
  /** Null until AU has proposed somebody. */
  decision: AdmissionCaseView | null;
  /** How many who were not chosen share an address with somebody who was: no letter goes there. */
  withoutLetter: number;
  applicants: ApplicantView[];
}

/** Who an applicant is and what they wrote, opened with a purpose. */
export class OpenedApplicantView {
  place: number;
  name: string;
  email: string;
  phone: string;
  why: string;
  experience: string;
}
