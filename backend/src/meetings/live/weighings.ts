import type { Db } from '../../kernel/db';
import { Weighing, WeightyCases } from '../decisions/weighty-cases-reader';
import type { WeighingView } from '../votes/votes.view';
import { judgeItem, LiveMeeting } from './live-meeting';
import type { Outcomes } from './live-outcomes';

/** What changes the rules and lies open on the table, by item (UP 7.2). */
export async function weighingsIn(
  live: LiveMeeting,
  { proposals, decisions }: Pick<Outcomes, 'proposals' | 'decisions'>,
  weighty: WeightyCases,
  db: Db,
): Promise<Map<string, WeighingView>> {
  const found = new Map<string, WeighingView>();
  for (const item of live.items.filter(({ weight }) => weight !== 'ordinary')) {
    const judged = judgeItem(live, item);
    for (const { id, item_id, state } of proposals) {
      const open = state === 'open' && !decisions.some(({ proposal_id }) => proposal_id === id);
      if (item_id !== item.id || !open) continue;
      const weighing = await weighty.weighing({ ...live, item }, judged, id, db);
      if (weighing) found.set(item.id, weighingView(id, weighing));
    }
  }
  return found;
}

function weighingView(
  proposalId: string,
  { weight, byMembers, need, link }: Weighing,
): WeighingView {
  const own = need && { option: need.option, needed: need.needed, basis: need.basis };
  return { proposalId, weight, byMembers, need: own, otherNeed: need?.other ?? null, link };
}
