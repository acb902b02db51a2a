import { finding, type Finding } from '../../kernel/finding';
import type { InterpretationId, Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { StatutesData } from '../../statutes/statutes-data';
import { type CaseFacts, type Presence, presence } from './presence';

export interface QuorumFacts {
  /** Heads in seats in this case. */
  present: number;
  /** Representatives appointed. */
  seated: number;
  /** Representatives recused in this case. */
  recused: number;
}

/**
 * The readings that can turn a quorum, the most contested first, each with what must have happened in the case for
 * it to be read differently at all.
 */
const READINGS: readonly (readonly [InterpretationId, (facts: CaseFacts) => boolean])[] = [
  ['quorum-basis', () => true],
  ['quorum-alternates', ({ substitutions }) => substitutions.length > 0],
  ['alternate-promotion', ({ substitutions }) => substitutions.length > 0],
  ['quorum-remote', ({ attendees }) => attendees.some(({ mode }) => mode === 'phone')],
  ['recusal-basis', ({ recusedIds }) => recusedIds.length > 0],
];

/**
 * The number the half is taken of, and the half. After a revision to fewer seats than people the basis is
 * the larger of the two, so that nobody's presence is worth less (interpretation `revision-transition`).
 */
export function quorumNeed(
  facts: { seated: number; recused: number },
  data: StatutesData,
  interpretations: Interpretations,
): { needed: number; basis: number } {
  const { seated, recused } = facts;
  const bySeats = interpretations['quorum-basis'] === 'seats';
  const members = bySeats ? Math.max(data.seats, seated) : seated;
  const reduced = interpretations['recusal-basis'] === 'reduced';
  const basis = reduced ? Math.max(0, members - recused) : members;
  const [numerator, denominator] = data.quorumShare;
  return { basis, needed: Math.max(1, Math.ceil((basis * numerator) / denominator)) };
}

/** UP 3.4: at least half of the members must be present for the panel to decide; tested for each decision. */
export function quorum(
  facts: QuorumFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['quorum-basis', 'recusal-basis'], interpretations, (reading) =>
    said({ ...facts, alternates: 0, byPhone: 0 }, data, reading),
  );
}

/**
 * UP 3.4 for one case at one moment: who sits where, and whether that is enough. Shows the other reading
 * where counting alternates, acting alternates, phones or the recused differently would turn it.
 */
export function caseQuorum(
  facts: CaseFacts,
  data: StatutesData,
  interpretations: Interpretations,
): { presence: Presence; finding: Finding } {
  const inForce = presence(facts, data, interpretations);
  const say = (reading: Interpretations): Finding => {
    const sitting = reading === interpretations ? inForce : presence(facts, data, reading);
    const callable = sitting.seats.filter(
      ({ state }) => state === 'absent' || state === 'recused',
    ).length;
    return said({ ...sitting, callable }, data, reading);
  };
  const readings = READINGS.filter(([, matters]) => matters(facts)).map(([id]) => id);
  return { presence: inForce, finding: withOtherReading(readings, interpretations, say) };
}

function said(
  facts: QuorumFacts & { alternates: number; byPhone: number; callable?: number },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { present, seated, recused, alternates, byPhone, callable = Infinity } = facts;
  const { needed, basis } = quorumNeed(facts, data, interpretations);
  const missing = Math.max(0, needed - present);
  return finding(
    'quorum',
    data.clauseOf.quorum,
    'must',
    'refuses',
    present >= needed,
    { present, needed, basis, seated, recused, alternates, byPhone, missing },
    callable >= missing ? 'callAlternate' : 'postpone',
  );
}
