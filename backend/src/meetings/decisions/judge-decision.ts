import { type Finding, recorded } from '../../kernel/finding';
import { addDays, osloDate } from '../../kernel/oslo';
import type { Judged } from '../attendance/room';
import type { LiveMeeting } from '../live/live-meeting';
import type { FrozenDecision } from '../live/live-outcomes';
import type { ItemRow } from '../meeting-rows';
import { lateCase } from '../rules/late-case';
import { DecisionMethod, majority, voteOutcome } from '../rules/majority';
import { CountedVotes, votes } from '../rules/votes';
import type { Weighing } from './weighty-cases-reader';

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

/** Who was asked, and how the proposal weighs when it changes the rules. */
export interface Asked {
  sittingIds: readonly string[];
  weighing: Weighing | null;
}

/**
 * Every rule that has a say when a decision is recorded: quorum, votes, majority, late case (UP 3.4, 4.1), and two
 * thirds of the members where that is what the plan asks for (UP 7.2).
 */
export function ruleOn(
  live: LiveMeeting,
  item: ItemRow,
  judged: Judged,
  { method, counted, objections }: Ballot,
  { sittingIds, weighing }: Asked,
): Ruling {
  const { data, interpretations } = live.panel.statutes;
  const present = sittingIds.length;
  const ballot = { ...counted, method, secret: method === 'secret', present };
  const said = voteOutcome(ballot, interpretations);
  const weight = item.type === 'election' ? 'election' : (weighing?.weight ?? 'ordinary');
  const late = isLate(live, item);
  const weighed = weighedBy(weighing, judged, ballot, said.byChairsVote);
  const findings = [
    judged.finding,
    ...(method !== 'consensus' ? [votes({ ...counted, present }, data)] : []),
    ...(weighing?.byMembers ? [] : [majority(ballot, data, interpretations)]),
    ...weighed,
    ...(late ? [lateCase({ late, weight, objections }, data)] : []),
  ];
  const { cast } = said;
  if (!weighing) return { findings, counted, ...said };
  const won = weighed.every(({ ok }) => ok) && (weighing.byMembers || said.outcome === 'adopted');
  const outcome = won ? 'adopted' : 'fallen';
  const byChairsVote = said.byChairsVote && !weighing.byMembers;
  return { findings, counted, cast, outcome, byChairsVote };
}

/** A change of the rules that gets too few falls, and is kept with the sum like any other that falls. */
function weighedBy(
  weighing: Weighing | null,
  { presence }: Judged,
  { for: yes, against: no, blank }: CountedVotes,
  byChairsVote: boolean,
): Finding[] {
  const sums = { yes, no, blank, seated: presence.seated, byChairsVote };
  return weighing ? recorded(weighing.judge(sums)) : [];
}

/** All a decision was judged by, as it is kept for good. */
export function freeze(
  { panel }: LiveMeeting,
  { presence, facts, finding }: Judged,
  { findings, counted, cast }: Ruling,
  {
    chairId,
    rollIds,
    sittingIds,
  }: { chairId: string | null; rollIds?: string[]; sittingIds: string[] },
): FrozenDecision {
  const { id, data, interpretations, inForceFrom } = panel.statutes;
  const seats = presence.seats.map(({ number, holderId, sitterId, state }) => ({
    number,
    holderId,
    sitterId,
    state,
  }));
  const { present, seated, recused, alternates } = presence;
  const { needed, basis } = finding.facts as { needed: number; basis: number };
  const { for: yes, against, blank } = counted;
  return {
    statutes: { id, name: data.name, inForceFrom },
    interpretations,
    seats,
    entitledIds: sittingIds,
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
