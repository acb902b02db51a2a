import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import type { CaseType } from '../meeting.view';

export interface NewCase {
  title: string;
  type: CaseType;
  goal?: string | null;
  closed?: boolean;
  /** The standing item it is; null for a case of its own. */
  standing?: string | null;
}

/** Gives a case the next number of the year; it keeps it for good. @returns its id */
export async function newCase(tx: Tx, year: number, now: string, facts: NewCase): Promise<string> {
  const find =
    'SELECT CAST(COALESCE(max(number), 0) AS integer) AS last FROM panel_case WHERE year = $1';
  const [found] = await tx.query<{ last: number }>(find, [year]);
  const id = newId();
  await tx.insert('panel_case', {
    id,
    number: (found?.last ?? 0) + 1,
    year,
    title: facts.title,
    type: facts.type,
    goal: facts.goal ?? null,
    closed: facts.closed ?? false,
    standing: facts.standing ?? null,
    created_at: now,
    version: 1,
  });
  return id;
}
