import type { Assurance, Role } from '../kernel/actor';
import { PolicyRow, PolicyTable } from '../kernel/policy';

/** One thing somebody may do. */
export class PolicyRowView {
  /** The row's name, 'meeting.open': the pages have its words. */
  name: string;
  /** 'anyone' needs no sign-in, 'signedIn' no role. */
  who: 'anyone' | 'signedIn' | 'roles';
  roles: Role[];
  /** Least assurance of the session, 0 to 3. */
  assurance: Assurance;
  /** True when something beyond the role is asked for as well. */
  conditional: boolean;
}

/** The rows of one part of the program. */
export class PolicyAreaView {
  area: string;
  rows: PolicyRowView[];
}

/** The whole table by area; an area without rows is left out. */
export function policyAreas(slices: Readonly<Record<string, PolicyTable>>): PolicyAreaView[] {
  return Object.entries(slices)
    .map(([area, table]) => ({
      area,
      rows: Object.entries(table).map(([name, row]) => policyRow(name, row)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function policyRow(name: string, { roles, assurance, own }: PolicyRow): PolicyRowView {
  return {
    name,
    who: typeof roles === 'string' ? roles : 'roles',
    roles: typeof roles === 'string' ? [] : [...roles],
    assurance,
    conditional: own !== undefined,
  };
}
