import { SetMetadata } from '@nestjs/common';
import type { Assurance, Role } from './actor';

/** Who may do one thing. */
export interface PolicyRow {
  roles: readonly Role[] | 'anyone' | 'signedIn';
  /** Least assurance of the session. */
  assurance: Assurance;
  /** Reached also in a session that a one-time code opened, in which a way in is set. */
  inSetup?: true;
  /** Condition beyond the role, in words; the handler enforces it. */
  own?: string;
  /** Which view the answer is cut to, when it differs by role. */
  views?: string;
}

export type PolicyTable = Readonly<Record<string, PolicyRow>>;

/** Nest token of the merged table. */
export const POLICY_TABLE = Symbol('policy table');
export const POLICY_KEY = 'samklang:policy';

/** One slice's rows, keeping the names as literal types. */
export function definePolicy<const T extends PolicyTable>(rows: T): T {
  return rows;
}

/** Names the policy row of a route. A route without one stops the program at start. */
export const Policy = (name: string) => SetMetadata(POLICY_KEY, name);
