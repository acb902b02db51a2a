import { refusals, type Finding } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { RuleViolation } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import type { StatutesInForce } from '../../statutes/statutes-reader';
import { type LiveMeeting, panelIn } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import { majority, voteOutcome } from '../rules/majority';
import { CountedVotes, votes } from '../rules/votes';
import { JudgedQuestion, judgeQuestion } from './judge-question';
import type { FrozenQuestion, QuestionRow } from './question-rows';
import type { AnswerQuestionDto } from './recusal.dto';

/** The answer of the panel with all it was judged by, as columns of the question. */
export interface Settled {
  answer: 'yes' | 'no';
  method: 'consensus' | 'count';
  votes_for: number;
  votes_against: number;
  answered_at: string;
  frozen: string;
}

type Given = Pick<AnswerQuestionDto, 'method' | 'for' | 'against' | 'chairChoice'>;

/**
 * Judges an answer given openly by those who take part (UP 3.4). The recusal is another matter: it follows a yes.
 * @throws RuleViolation when too few are there to decide the question, or the count does not add up
 */
export function settle(
  live: LiveMeeting,
  item: ItemRow,
  asked: readonly Pick<QuestionRow, 'person_id' | 'recusal_id'>[],
  given: Given,
  chairId: string | null,
): Settled {
  const judged = judgeQuestion(live, item, asked);
  const { statutes } = panelIn(live, item);
  const { data, interpretations, id } = statutes;
  const present = judged.voterIds.length;
  const counted = countedIn(given, present);
  const ballot = { ...counted, method: given.method, secret: false, present };
  const findings = [
    judged.finding,
    ...(given.method === 'count' ? [votes({ ...counted, present }, data)] : []),
    majority(ballot, data, interpretations),
  ];
  if (refusals(findings).length > 0) throw new RuleViolation(findings, id);
  const { outcome } = voteOutcome(ballot, interpretations);
  return {
    answer: outcome === 'adopted' ? 'yes' : 'no',
    method: given.method,
    votes_for: counted.for,
    votes_against: counted.against,
    answered_at: live.now,
    frozen: JSON.stringify(freeze(statutes, judged, counted, findings, chairId)),
  };
}

function countedIn(given: Given, present: number): CountedVotes {
  if (given.method === 'consensus')
    return { for: present, against: 0, blank: 0, chairChoice: null };
  const { for: yes = 0, against = 0, chairChoice = null } = given;
  const blank = Math.max(0, present - yes - against);
  return { for: yes, against, blank, chairChoice };
}

function freeze(
  { id, data, interpretations }: StatutesInForce,
  judged: JudgedQuestion,
  counted: CountedVotes,
  findings: Finding[],
  chairId: string | null,
): FrozenQuestion {
  const { all, without, needed, basis, voterIds, concernedIds, allTakePart } = judged;
  const { for: yes, against, blank } = counted;
  return {
    statutes: { id, name: data.name },
    interpretations,
    voterIds,
    concernedIds,
    allTakePart,
    chairId,
    sums: { all, without, needed, basis, for: yes, against, blank },
    findings,
  };
}

/** The recusal is in force from now. @returns its id */
export async function beginRecusal(
  tx: Tx,
  { now }: LiveMeeting,
  itemId: string,
  personId: string,
): Promise<string> {
  const id = newId();
  const row = { id, item_id: itemId, person_id: personId, started_at: now, ended_at: null };
  await tx.insert('recusal', row);
  await tx.audit('recusal.started', `agendaItem:${itemId}`, { personId });
  return id;
}
