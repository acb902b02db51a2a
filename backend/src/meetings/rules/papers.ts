import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export type OfficeState = 'available' | 'absent' | 'vacant';

export interface ReleaseFacts {
  by: 'leader' | 'deputyLeader' | 'coordinator' | 'other';
  leader: OfficeState;
  deputyLeader: OfficeState;
}

/**
 * UP 4.1, 4.3: the coordinator prepares, the leader releases; in the leader's absence the deputy leader;
 * when both offices are vacant the coordinator, noted as such.
 */
export function papers(facts: ReleaseFacts, data: StatutesData): Finding {
  const { by, leader, deputyLeader } = facts;
  const bothVacant = leader === 'vacant' && deputyLeader === 'vacant';
  const ok =
    by === 'leader' ||
    (by === 'deputyLeader' && leader !== 'available') ||
    (by === 'coordinator' && bothVacant);
  return finding(
    'papers',
    data.clauseOf.papers,
    'must',
    'refuses',
    ok,
    { by, leader, deputyLeader, noted: by === 'coordinator' && bothVacant },
    leader === 'available' ? 'leader' : deputyLeader === 'available' ? 'deputyLeader' : 'await',
  );
}
