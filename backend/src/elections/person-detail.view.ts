import type { Basis } from '../statutes/statutes-data';
import { OfficeTermView } from './office-term.view';

export class PersonTermsView {
  counted: number;
  maxTerms: number;
  daysUsed: number;
  maxDays: number;
  maxYears: number;
  yearsUsed: number;
  lastPossible: boolean;
  beforePlan: boolean;
}

export class PersonAppointmentView {
  id: string;
  kind: 'representative' | 'alternate';
  seatNumber: number | null;
  fieldId: string | null;
  basis: Basis | null;
  organisation: string | null;
  from: string;
  to: string;
  track: 'openCall' | 'designation' | 'renewal' | 'promotion' | 'imported';
  trackOn: string;
  source: string;
  endReason: string | null;
}

/** A time away, half-open: `to` is the first day back. */
export class PersonPauseView {
  id: string;
  appointmentId: string;
  from: string;
  to: string;
  version: number;
}

/** All that is on record of a person's service, for the coordinator and the person. */
export class PersonDetailView {
  id: string;
  name: string;
  email: string | null;
  appointments: PersonAppointmentView[];
  /** When the person is, was and will be away. */
  pauses: PersonPauseView[];
  offices: OfficeTermView[];
  terms: PersonTermsView;
  declarationSignedOn: string | null;
  hasAccount: boolean;
  version: number;
}
