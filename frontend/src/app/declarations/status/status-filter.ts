import type { DeclarationStatusView } from '../../api/schema';

/** What the board can be narrowed to. */
export const FILTERS = ['all', 'waiting', 'refusedOnly', 'paperOnly', 'guestsOnly'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a row belongs to what is shown. */
export function fits({ state, method, kind }: DeclarationStatusView, filter: Filter): boolean {
  if (filter === 'waiting') return state !== 'signed';
  if (filter === 'refusedOnly') return state === 'refused';
  if (filter === 'paperOnly') return method === 'paper';
  return filter === 'all' || kind === 'guest';
}
