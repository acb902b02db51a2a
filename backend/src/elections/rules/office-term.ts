export type Office = 'leader' | 'deputyLeader';

/** One election to an office and the period it gave, `[from, to)`. Acting service is no such term. */
export interface OfficeTermFacts {
  office: Office;
  personId: string;
  electedOn: string;
  from: string;
  to: string;
  kind: 'ordinary' | 'byElection' | 'staggerRepair';
}
