import type { ColumnName } from './import-store';

/** The columns a list may have, in the order they are offered. */
export const COLUMNS: readonly ColumnName[] = [
  'name',
  'firstName',
  'lastName',
  'email',
  'role',
  'seat',
  'field',
  'otherField',
  'basis',
  'organisation',
  'letter',
  'from',
  'until',
  'termUntil',
  'endReason',
  'track',
  'trackOn',
  'source',
  'electedOn',
  'electionKind',
];

/** Columns that take one of a few words, by the names the server knows them by. */
export const CHOICES: Partial<Record<ColumnName, readonly string[]>> = {
  role: ['representative', 'alternate', 'leader', 'deputyLeader'],
  basis: ['own', 'nextOfKin', 'organisation'],
  letter: ['yes', 'no'],
  endReason: ['resigned', 'died', 'basisLapsed', 'termEnded', 'promoted', 'other'],
  track: ['openCall', 'designation', 'renewal', 'promotion', 'imported'],
  electionKind: ['ordinary', 'byElection', 'staggerRepair'],
};
