import type { CampaignRowView } from '../../api/schema';

/** Where a campaign stands today: one that is open takes nobody after its last day. */
export type Standing = 'draft' | 'open' | 'over' | 'closed';

export function standing({ state, over }: Pick<CampaignRowView, 'state' | 'over'>): Standing {
  return state === 'open' && over ? 'over' : state;
}
