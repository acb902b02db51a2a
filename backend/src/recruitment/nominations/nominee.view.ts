import type { Basis } from '../../statutes/statutes-data';
import { AdmissionCaseView, GapSeatView } from '../applicants/applicant.view';

/** Somebody an organisation has named, without a name: what they can fill of the gap. */
export class NomineeView {
  id: string;
  /** Number in the neutral order; it says nothing about the person. */
  place: number;
  organisationId: string;
  organisation: string;
  /** The day the organisation answered: its designation in writing. */
  designatedOn: string;
  bases: Basis[];
  fields: string[];
  state: 'given' | 'proposed' | 'admitted' | 'notChosen';
  /** The person they have become; null before the panel has said yes. */
  personId: string | null;
  /** Numbers of the sought seats that fit. */
  fits: number[];
  /** The organisation has been told what became of whom it named. */
  told: boolean;
}

/** Those who are named, compared against the gap, once the round is closed. */
export class NomineesView {
  /** False while organisations may still answer: then nobody is shown. */
  comparable: boolean;
  seats: GapSeatView[];
  /** Null until AU has proposed somebody. */
  decision: AdmissionCaseView | null;
  /** How many who were not chosen share an address with somebody who was: no letter goes there. */
  withoutLetter: number;
  nominees: NomineeView[];
}

/** Who somebody is and how to reach them, opened with a purpose. */
export class OpenedNomineeView {
  place: number;
  name: string;
  email: string | null;
  phone: string;
}
