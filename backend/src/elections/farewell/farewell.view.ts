/** A run of time in the panel, half-open. Renewed terms that follow one another are one run. */
export class ServedView {
  as: 'representative' | 'alternate' | 'leader' | 'deputyLeader';
  from: string;
  to: string;
}

/** Something the person did for the panel, and who does it now. */
export class HandoverTaskView {
  id: string;
  task: string;
  toPersonId: string | null;
  toName: string | null;
  version: number;
}

/** An office the person would have held longer: somebody is elected for the rest. */
export class OfficeLeftView {
  office: 'leader' | 'deputyLeader';
  /** First day after the term that was given. */
  to: string;
}

/** When what is kept of the person goes; null is never. */
export class KeptUntilView {
  what: 'accessNeeds' | 'contact' | 'service' | 'declaration';
  until: string | null;
}

/** What somebody takes along when they leave: no seat, no field, no basis, no reason. */
export class FarewellView {
  personId: string;
  name: string;
  panelName: string;
  /** First day outside the panel. */
  to: string;
  /** Nobody thanks or writes to the dead; the page is for those who remember. */
  died: boolean;
  served: ServedView[];
  declarationSignedOn: string | null;
  officesLeft: OfficeLeftView[];
  tasks: HandoverTaskView[];
  keptUntil: KeptUntilView[];
}
