import type { Interpretations } from '../../statutes/interpretations';
import type { RoundMethod, RoundRow } from './round-rows';

const BALLOTS: RoundMethod[] = ['hands', 'paper', 'envelope'];

/** The round that can be opened now. */
export interface NextRound {
  number: number;
  /** Ids of candidacies. */
  candidateIds: string[];
  methods: RoundMethod[];
}

/**
 * UP 3.3 (interpretations `election-method`, `tie-election`): what comes after the rounds there have been.
 * Null while one is open, nobody stands, a lot is to be drawn, or somebody has been elected.
 * @param standing ids of candidacies with a yes
 */
export function nextRound(
  rounds: readonly Pick<RoundRow, 'state' | 'outcome' | 'number' | 'findings'>[],
  standing: readonly string[],
  interpretations: Interpretations,
): NextRound | null {
  if (rounds.some(({ state }) => state === 'open')) return null;
  const last = rounds.findLast(({ state }) => state === 'counted');
  const outcome = last?.outcome ?? null;
  if (last && (outcome === 'secondRound' || outcome === 'tie')) {
    const again = interpretations['tie-election'] === 'new-ballot-once' && last.number < 3;
    if (outcome === 'tie' && !again) return null;
    return { number: last.number + 1, candidateIds: leftAfter(last), methods: BALLOTS };
  }
  if (outcome === 'elected' || outcome === 'acclamation' || standing.length === 0) return null;
  const sole = standing.length === 1 && outcome !== 'ballotAsked';
  const acclaims = sole && interpretations['election-method'] !== 'always-ballot';
  return {
    number: 1,
    candidateIds: [...standing],
    methods: acclaims ? ['acclamation', ...BALLOTS] : BALLOTS,
  };
}

/** Who is left after a round that elected nobody: they stand in the next, or the lot is drawn between them. */
export function leftAfter({ findings }: Pick<RoundRow, 'findings'>): string[] {
  const said = findings.find(({ rule }) => rule === 'election-method');
  const between = said?.facts['between'];
  return Array.isArray(between) ? between.map(String) : [];
}
