import { badInput } from '../../kernel/problem';
import type { Finding } from '../../kernel/finding';
import { addDays, osloDate } from '../../kernel/oslo';
import type { Judged } from '../attendance/room';
import type { LiveMeeting } from '../live/live-meeting';
import type { FrozenDecision } from '../live/live-outcomes';
import type { ItemRow } from '../meeting-rows';
import { lateCase } from '../rules/late-case';
import { majority, voteOutcome } from '../rules/majority';
import { CountedVotes, votes } from '../rules/votes';
import type { RecordDecisionDto } from './record-decision.dto';

/** The votes as given; a decision by consensus is everyone in a seat for it. */
export function votesIn(dto: RecordDecisionDto, present: number): CountedVotes {
  if (dto.method === 'consensus') return { for: present, against: 0, blank: 0, chairChoice: null };
  const missing = (['for', 'against', 'blank'] as const).filter((key) => dto[key] === undefined);
  if (missing.length > 0) {
    throw badInput(missing.map((field) => ({ field, constraint: 'isInt' })));
  }
  const { for: yes = 0, against = 0, blank = 0, chairChoice = null } = dto;
  return { for: yes, against, blank, chairChoice };
}

/** A case raised after the notice went out, or under «eventuelt» (interpretation `late-case`). */
function isLate({ meeting, panel }: LiveMeeting, item: ItemRow & { raised_at: string }): boolean {
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
  item: ItemRow & { raised_at: string },
  judged: Judged,
  dto: RecordDecisionDto,
): Ruling {
  const { data, interpretations } = live.panel.statutes;
  const { present } = judged.presence;
  const counted = votesIn(dto, present);
  const ballot = { ...counted, method: dto.method, secret: false, present };
  const { outcome, byChairsVote, cast } = voteOutcome(ballot, interpretations);
  const weight = item.type === 'election' ? 'election' : 'ordinary';
  const late = isLate(live, item);
  const findings = [
    judged.finding,
    ...(dto.method === 'count' ? [votes({ ...counted, present }, data)] : []),
    majority(ballot, data, interpretations),
    ...(late ? [lateCase({ late, weight, objections: 0 }, data)] : []),
  ];
  return { findings, counted, outcome, byChairsVote, cast };
}

/** All a decision was judged by, as it is kept for good. */
export function freeze(
  { panel }: LiveMeeting,
  { presence, facts, finding }: Judged,
  { findings, counted, cast }: Ruling,
  chairId: string | null,
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
