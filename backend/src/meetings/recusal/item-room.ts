import { nameOf } from '../attendance/panel-on-day';
import { pausedBetween } from '../chairing/room-acts';
import { judgedAt, LiveMeeting } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import { judgeQuestion } from './judge-question';
import type { QuestionRow } from './question-rows';
import type { ItemRoomView, RecusalQuestionView, StepInView } from './recusal.view';

/** What the room has to say of one case: its pauses, the questions put in it, and who can step in. */
export function itemRoom(
  live: LiveMeeting,
  item: ItemRow,
  questions: readonly QuestionRow[],
  stepIn: readonly StepInView[],
): ItemRoomView {
  const here = questions.filter(({ item_id }) => item_id === item.id);
  const open = here.filter(({ answer }) => answer === null);
  const { started_at } = item;
  return {
    pausedMs: started_at === null ? 0 : pausedBetween(live.acts, started_at, judgedAt(live, item)),
    questions: here
      .filter(({ answer }) => answer !== 'withdrawn')
      .map((row) => questionView(live, item, row, open)),
    stepIn: item.state === 'current' ? [...stepIn] : [],
  };
}

function questionView(
  live: LiveMeeting,
  item: ItemRow,
  row: QuestionRow,
  open: readonly QuestionRow[],
): RecusalQuestionView {
  return {
    id: row.id,
    personId: row.person_id,
    name: nameOf(live.panel, row.person_id),
    ground: row.ground,
    ownWish: row.own_wish === 1,
    raisedAt: row.raised_at,
    answer: row.answer,
    method: row.method,
    for: row.votes_for,
    against: row.votes_against,
    answeredAt: row.answered_at,
    ...sums(live, row.frozen === null ? judgedNow(live, item, open) : thawed(row.frozen)),
    version: row.version,
  };
}

type Sums = Pick<
  RecusalQuestionView,
  'all' | 'without' | 'needed' | 'base' | 'allTakePart' | 'finding'
> & { voterIds: string[] };

function sums(
  { panel }: LiveMeeting,
  { all, without, needed, base, allTakePart, finding, voterIds }: Sums,
): Omit<Sums, 'voterIds'> & Pick<RecusalQuestionView, 'voters'> {
  const voters = voterIds
    .map((personId) => ({ personId, name: nameOf(panel, personId) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  return { all, without, needed, base, allTakePart, finding, voters };
}

/** As the room is at this moment. */
function judgedNow(live: LiveMeeting, item: ItemRow, open: readonly QuestionRow[]): Sums {
  const { basis, ...judged } = judgeQuestion(live, item, open);
  return { ...judged, base: basis };
}

/** As it was when the panel answered: never computed anew. */
function thawed({
  sums: kept,
  allTakePart,
  voterIds,
  findings,
}: NonNullable<QuestionRow['frozen']>): Sums {
  const [finding] = findings;
  if (!finding) throw new Error('An answered question of recusal has no finding');
  const { all = 0, without = 0, needed = 0, basis: base = 0 } = kept;
  return { all, without, needed, base, allTakePart, voterIds, finding };
}
