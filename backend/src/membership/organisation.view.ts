export type OrganisationKind = 'organisation' | 'council';

/** A user organisation or a user council that may designate people. */
export class OrganisationView {
  id: string;
  name: string;
  kind: OrganisationKind;
  version: number;
}
