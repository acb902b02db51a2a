export type OrganisationKind = 'organisation' | 'council' | 'other';

/** A user organisation or a user council that may designate people, or another body the panel writes to. */
export class OrganisationView {
  id: string;
  name: string;
  kind: OrganisationKind;
  /** The day it was put aside; it designates nobody from then on. */
  retiredOn: string | null;
  version: number;
}
