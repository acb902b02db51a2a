import type { Finding } from '../../kernel/finding';
import { judge } from '../attendance/room';
import { type LiveMeeting, panelIn } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import { quorumNeed } from '../rules/quorum';
import { recusal, recusalVoters } from '../rules/recusal';
import type { QuestionRow } from './question-rows';

/** Who takes part in one question of recusal, and the sums with and without those concerned. */
export interface JudgedQuestion {
  finding: Finding;
  voterIds: string[];
  concernedIds: string[];
  allTakePart: boolean;
  all: number;
  without: number;
  needed: number;
  basis: number;
}

/**
 * UP 3.4 (interpretation `recusal-basis`): the panel answers without the persons concerned, alternates in their seats
 * if any were called; would it then lack a quorum, all who are there take part in that one question. Concerned is
 * everyone of whom the same is asked in the same case, also who has stepped aside meanwhile.
 * @param asked the questions open in the case, the one to be answered among them
 */
export function judgeQuestion(
  live: LiveMeeting,
  item: ItemRow,
  asked: readonly Pick<QuestionRow, 'person_id' | 'recusal_id'>[],
): JudgedQuestion {
  const { room, now } = live;
  const panel = panelIn(live, item);
  const { data, interpretations } = panel.statutes;
  const concernedIds = [...new Set(asked.map(({ person_id }) => person_id))];
  const provisional = new Set(asked.map(({ recusal_id }) => recusal_id));
  const others = room.recusals.filter(({ id }) => !provisional.has(id));
  const aside = concernedIds.map((person_id) => ({
    id: `asked ${person_id}`,
    person_id,
    item_id: item.id,
    started_at: '',
    ended_at: null,
  }));
  const sitting = (recusals: typeof room.recusals) => {
    const { presence } = judge(panel, { ...room, recusals }, item, now);
    return { ids: presence.seats.flatMap(({ sitterId }) => sitterId ?? []), ...presence };
  };
  const all = sitting(others);
  const without = sitting([...others, ...aside]).ids;
  const concerned = all.ids.filter((id) => concernedIds.includes(id));
  const { seated } = all;
  const { needed, basis } = quorumNeed({ seated, recused: 0 }, data, interpretations);
  const apart = { sittingIds: [...without, ...concerned], concernedIds, seated };
  const voters = recusalVoters(apart, data, interpretations);
  const allTakePart = voters.some((id) => concernedIds.includes(id)) || voters.length < needed;
  const facts = allTakePart ? { ...apart, sittingIds: all.ids } : apart;
  return {
    finding: recusal(facts, data, interpretations),
    voterIds: recusalVoters(facts, data, interpretations),
    concernedIds,
    allTakePart,
    all: all.ids.length,
    without: without.length,
    needed,
    basis,
  };
}
