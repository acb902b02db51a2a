import type { Basis, Requirement } from '../../statutes/statutes-data';
import { OrganisationView } from '../organisation.view';

/** Somebody the panel writes to. */
export class OrganisationContactView {
  id: string;
  name: string;
  role: string | null;
  email: string | null;
  language: 'nb' | 'nn' | 'en';
  main: boolean;
}

/** A person the organisation has designated, with the letter it rests on. */
export class DesignationView {
  appointmentId: string;
  personId: string;
  name: string;
  /** Null for an alternate. */
  seatNumber: number | null;
  requirement: Requirement | null;
  basis: Basis;
  from: string;
  /** First day after. */
  to: string;
  /** The letter, as it was recorded. */
  source: string;
  letterOn: string;
  letterOnRecord: boolean;
  /** The term runs today. */
  current: boolean;
}

/** One organisation with contacts and designations: for the coordinator, the leader and the deputy leader. */
export class OrganisationPageView extends OrganisationView {
  contacts: OrganisationContactView[];
  designations: DesignationView[];
}
