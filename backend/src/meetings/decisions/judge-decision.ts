import type { Finding } from '../../kernel/finding';
import { addDays, osloDate } from '../../kernel/oslo';
import type { Judged } from '../attendance/room';
import type { LiveMeeting } from '../live/live-meeting';
import type { FrozenDecision } from '../live/live-outcomes';
import type { ItemRow } from '../meeting-rows';
import { lateCase } from '../rules/late-case';
import { DecisionMethod, majority, voteOutcome } from '../rules/majority';
import { CountedVotes, votes } from '../rules/votes';

/** How it was decided: the votes as the server has counted them, or as they were counted in the room. */
export interface Ballot {
  method: DecisionMethod;
  counted: CountedVotes;
  /** How many present object to a case that came late being decided now. */
  objections: number;
  /** Those who were asked by name; undefined when hands were counted. */
  rollIds?: string[];
}

/** A case raised after the notice went out, or under «eventuelt» (interpretation `late-case`). */
export function isLate(
  { meeting, panel }: LiveMeeting,
  item: Pick<ItemRow, 'type' | 'raised_at'>,
): boolean {
  const lastDay = addDays(osloDate(meeting.starts_at), -panel.statutes.data.deadlines.noticeDays);
  return item.type === 'aob' || osloDate(item.raised_at) > lastDay;
}

export interface Ruling {
  findings: Finding[];
  counted: CountedVotes;
  outcome: 'adopted' | 'fallen';
  byChairsVote: boolean;
  cast: number;
}

/** Every rule that has a say when a decision is recorded: quorum, votes, majority, late case (UP 3.4, 4.1). */
export function ruleOn(
  live: LiveMeeting,
  item: ItemRow,
  judged: Judged,
  { method, counted, objections }: Ballot,
): Ruling {
  const { data, interpretations } = live.panel.statutes;
  const { present } = judged.presence;
  const ballot = { ...counted, method, secret: false, present };
  const { outcome, byChairsVote, cast } = voteOutcome(ballot, interpretations);
  const weight = item.type === 'election' ? 'election' : 'ordinary';
  const late = isLate(live, item);
  const findings = [
    judged.finding,
    ...(method !== 'consensus' ? [votes({ ...counted, present }, data)] : []),
    majority(ballot, data, interpretations),
    ...(late ? [lateCase({ late, weight, objections }, data)] : []),
  ];
  return { findings, counted, outcome, byChairsVote, cast };
}

/** All a decision was judged by, as it is kept for good. */
export function freeze(
  { panel }: LiveMeeting,
  { presence, facts, finding }: Judged,
  { findings, counted, cast }: Ruling,
  { chairId, rollIds }: { chairId: string | null; rollIds?: string[] },
): FrozenDecision {
  const { id, data, interpretations } = panel.statutes;
  const seats = presence.seats.map(({ number, holderId, sitterId, state }) => ({
    number,
    holderId,
    sitterId,
    state,
  }));
  const entitledIds = seats.flatMap(({ sitterId }) => sitterId ?? []);
  const { present, seated, recused, alternates } = presence;
  const { needed, basis } = finding.facts as { needed: number; basis: number };
  const { for: yes, against, blank } = counted;
  return {
    statutes: { id, name: data.name },
    interpretations,
    seats,
    entitledIds,
    ...(rollIds ? { rollIds } : {}),
    recusedIds: [...facts.recusedIds],
    substitutions: facts.substitutions
      .filter(({ alternateId }) =>
        seats.some(({ state, sitterId }) => state === 'alternate' && sitterId === alternateId),
      )
      .map(({ alternateId, forPersonId, byDecision }) => ({
        alternateId,
        forPersonId,
        byDecision,
      })),
    chairId,
    sums: { present, needed, basis, seated, recused, alternates, for: yes, against, blank, cast },
    findings,
  };
}
