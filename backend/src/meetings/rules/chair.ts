import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export interface ChairFacts {
  leaderId: string | null;
  deputyLeaderId: string | null;
  /** Representatives sitting in this case with their days of service. */
  present: readonly { personId: string; daysServed: number }[];
  recusedIds: readonly string[];
  /** Those standing while an election is held. */
  candidateIds: readonly string[];
}

export interface Chair {
  personId: string | null;
  by: 'leader' | 'deputyLeader' | 'longestServing' | 'panelPicks' | 'nobody';
}

/**
 * UP 4.1 (interpretation `chair`): the leader chairs, else the deputy leader, else the longest-serving
 * representative present; equal service lets the panel pick. Skipped: who is recused or a candidate.
 */
export function chairOf(facts: ChairFacts): Chair {
  const free = facts.present.filter(
    ({ personId }) =>
      !facts.recusedIds.includes(personId) && !facts.candidateIds.includes(personId),
  );
  const mayChair = (id: string | null) => free.some(({ personId }) => personId === id);
  if (mayChair(facts.leaderId)) return { personId: facts.leaderId, by: 'leader' };
  if (mayChair(facts.deputyLeaderId)) return { personId: facts.deputyLeaderId, by: 'deputyLeader' };
  const [longest, next] = [...free].sort((a, b) => b.daysServed - a.daysServed);
  if (!longest) return { personId: null, by: 'nobody' };
  if (next?.daysServed === longest.daysServed) return { personId: null, by: 'panelPicks' };
  return { personId: longest.personId, by: 'longestServing' };
}

export function chair(facts: ChairFacts, data: StatutesData): Finding {
  const { personId, by } = chairOf(facts);
  return finding(
    'chair',
    data.clauseOf.chair,
    'must',
    'finding',
    personId !== null,
    { by, present: facts.present.length },
    by === 'panelPicks' ? 'pick' : 'wait',
  );
}
