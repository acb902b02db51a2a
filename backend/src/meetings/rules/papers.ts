import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export type OfficeState = 'available' | 'absent' | 'vacant';

export interface ReleaseFacts {
  by: 'leader' | 'deputyLeader' | 'coordinator' | 'other';
  leader: OfficeState;
  deputyLeader: OfficeState;
  /** The paper says in plain words what it is about. */
  summarised: boolean;
}

/**
 * UP 4.1, 4.3: the coordinator prepares, the leader releases; in the leader's absence the deputy leader;
 * when both offices are vacant the coordinator, noted as such. A paper is prepared when everybody can tell from its
 * plain summary what it is about.
 */
export function papers(facts: ReleaseFacts, data: StatutesData): Finding {
  const { by, leader, deputyLeader, summarised } = facts;
  const bothVacant = leader === 'vacant' && deputyLeader === 'vacant';
  const releases =
    by === 'leader' ||
    (by === 'deputyLeader' && leader !== 'available') ||
    (by === 'coordinator' && bothVacant);
  const lacks = !releases ? 'releaser' : summarised ? null : 'summary';
  return finding(
    'papers',
    data.clauseOf.papers,
    'must',
    'refuses',
    lacks === null,
    { by, leader, deputyLeader, lacks, noted: by === 'coordinator' && bothVacant },
    releases ? 'summarise' : whoReleases(leader, deputyLeader),
  );
}

function whoReleases(leader: OfficeState, deputyLeader: OfficeState): string {
  if (leader === 'available') return 'leader';
  return deputyLeader === 'available' ? 'deputyLeader' : 'await';
}
