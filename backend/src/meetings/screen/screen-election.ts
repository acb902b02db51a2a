import type { HeldInCase, HeldRound } from '../../elections/held-elections-reader';
import { nameOf } from '../attendance/panel-on-day';
import type { LiveMeeting } from '../live/live-meeting';
import type { ScreenElectionView } from './screen.view';

/**
 * The election of the case at hand: who stands, the round that goes on, and what is
 * published of the last one. Null while none is prepared in the case.
 */
export function screenElection(
  { panel }: LiveMeeting,
  elections: readonly HeldInCase[],
): ScreenElectionView | null {
  const election = elections.findLast(({ state }) => state !== 'aborted');
  if (!election) return null;
  const { office, standingIds, rounds } = election;
  const round = rounds.findLast(({ state }) => state !== 'aborted') ?? null;
  const shown = round?.candidates ?? standingIds.map((personId) => ({ personId, votes: null }));
  const elected = round?.electedId ?? null;
  return {
    office,
    state: stateOf(round),
    number: round?.number ?? null,
    method: round?.method ?? null,
    candidates: shown.map(({ personId, votes }) => ({ name: nameOf(panel, personId), votes })),
    sums: round?.sums ?? null,
    outcome: round?.outcome ?? null,
    elected: elected === null ? null : nameOf(panel, elected),
    lot: (round?.lot ?? null) !== null,
  };
}

function stateOf(round: HeldRound | null): ScreenElectionView['state'] {
  if (!round) return 'waits';
  return round.state === 'open' ? 'open' : 'counted';
}
