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
  /** Who was given the chair in this meeting, by handover or by the panel's choice, and has not given it back. */
  handedTo?: string | null;
}

export interface Chair {
  personId: string | null;
  by: 'handover' | 'leader' | 'deputyLeader' | 'longestServing' | 'panelPicks' | 'nobody';
}

/**
 * UP 4.1 (interpretation `chair`): the leader chairs, else the deputy leader, else the longest-serving
 * representative present; equal service lets the panel pick. Skipped: who is recused or a candidate.
 * Whoever was given the chair in the meeting holds it before them all, for as long as they sit in the case.
 */
export function chairOf(facts: ChairFacts): Chair {
  const free = freeToChair(facts);
  const mayChair = (id: string | null = null) => free.some(({ personId }) => personId === id);
  const { handedTo = null } = facts;
  if (mayChair(handedTo)) return { personId: handedTo, by: 'handover' };
  if (mayChair(facts.leaderId)) return { personId: facts.leaderId, by: 'leader' };
  if (mayChair(facts.deputyLeaderId)) return { personId: facts.deputyLeaderId, by: 'deputyLeader' };
  const [longest, next] = [...free].sort((a, b) => b.daysServed - a.daysServed);
  if (!longest) return { personId: null, by: 'nobody' };
  if (next?.daysServed === longest.daysServed) return { personId: null, by: 'panelPicks' };
  return { personId: longest.personId, by: 'longestServing' };
}

/**
 * UP 4.1: whom the chair can be given to. Where the panel must pick: the equally long serving. Else the leader, the
 * deputy leader, and whoever is next when the one who chairs steps down.
 */
export function mayTakeChair(facts: ChairFacts): string[] {
  const now = chairOf(facts);
  if (now.by === 'panelPicks') return equallyLong(facts);
  const without = now.personId === null ? [] : [now.personId];
  const rest = { ...facts, candidateIds: [...facts.candidateIds, ...without] };
  const next = chairOf(rest);
  const nextIds = next.by === 'panelPicks' ? equallyLong(rest) : [next.personId];
  const ids = [facts.leaderId, facts.deputyLeaderId, ...nextIds];
  return freeToChair(rest)
    .map(({ personId }) => personId)
    .filter((id) => ids.includes(id));
}

/** Those who have served longest, all of them the same number of days. */
function equallyLong(facts: ChairFacts): string[] {
  const free = freeToChair(facts);
  const most = Math.max(...free.map(({ daysServed }) => daysServed));
  return free.filter(({ daysServed }) => daysServed === most).map(({ personId }) => personId);
}

function freeToChair({ present, recusedIds, candidateIds }: ChairFacts): ChairFacts['present'] {
  return present.filter(
    ({ personId }) => !recusedIds.includes(personId) && !candidateIds.includes(personId),
  );
}

/** UP 4.1 as a finding: somebody chairs, or the panel has to pick. */
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
