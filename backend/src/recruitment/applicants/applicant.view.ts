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
  /** Numbers of the sought seats that fit. */
  fits: number[];
}

/** Applicants compared against the gap, once the call is closed. */
export class ApplicantsView {
  /** False while people may still apply: then nobody is shown. */
  comparable: boolean;
  seats: GapSeatView[];
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
