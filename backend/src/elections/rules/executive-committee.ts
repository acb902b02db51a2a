import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export interface CommitteeFacts {
  leaderId: string | null;
  deputyLeaderId: string | null;
  coordinatorId: string | null;
}

/** UP 3.5: leader, deputy leader and coordinator. It prepares; it does not decide for the panel. */
export function executiveCommitteeMembers(facts: CommitteeFacts): string[] {
  return [facts.leaderId, facts.deputyLeaderId, facts.coordinatorId].filter((id) => id !== null);
}

export function executiveCommittee(facts: CommitteeFacts, data: StatutesData): Finding {
  const missing = [
    ...(facts.leaderId === null ? ['leader'] : []),
    ...(facts.deputyLeaderId === null ? ['deputyLeader'] : []),
    ...(facts.coordinatorId === null ? ['coordinator'] : []),
  ];
  return finding(
    'executive-committee',
    data.clauseOf['executive-committee'],
    'must',
    'finding',
    missing.length === 0,
    { members: executiveCommitteeMembers(facts).length, missing, first: missing[0] ?? null },
    'fill',
  );
}
