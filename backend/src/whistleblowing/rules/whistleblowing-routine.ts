import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** UP 6.2: the panel has whistleblowing routines, described in a document of their own that is on file. */
export function whistleblowingRoutine(facts: { onFile: boolean }, data: StatutesData): Finding {
  return finding(
    'whistleblowing-routine',
    data.clauseOf['whistleblowing-routine'],
    'must',
    'finding',
    facts.onFile,
    { onFile: facts.onFile },
    'upload',
  );
}
