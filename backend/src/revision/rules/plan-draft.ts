import type { StatutesData, StatutesField, StatutesWords } from '../../statutes/statutes-data';
import { byNumber, levelOf } from './plan-clauses';
import { PLAN_NUMBER_IDS, PLAN_NUMBERS, type PlanNumberId, SHARES } from './plan-numbers';

/** A clause as a revision may word it anew. */
export interface DraftClause {
  id: string;
  heading: StatutesWords;
  text: string;
}

/** What a revision may change of the plan: everything the panel has adopted, and nothing the program needs besides. */
export interface PlanDraft {
  numbers: Readonly<Record<PlanNumberId, number>>;
  fields: readonly StatutesField[];
  clauses: readonly DraftClause[];
}

/** The plan as it stands, for somebody to change. */
export function draftOf(data: StatutesData): PlanDraft {
  return {
    numbers: Object.fromEntries(
      PLAN_NUMBER_IDS.map((id) => [id, PLAN_NUMBERS[id].read(data)]),
    ) as Record<PlanNumberId, number>,
    fields: data.fields,
    clauses: data.clauses.map(({ id, heading, text }) => ({ id, heading, text })),
  };
}

/**
 * The plan with the draft taken in. The number of seats follows from fields and flexible seats (UP 3.4). A clause the
 * draft does not have is left out; a new one stands where its number belongs.
 */
export function planWith(data: StatutesData, draft: PlanDraft): StatutesData {
  const counted = PLAN_NUMBER_IDS.reduce(
    (sum, id) => PLAN_NUMBERS[id].write(sum, draft.numbers[id]),
    data,
  );
  return {
    ...counted,
    fields: draft.fields,
    seats: seatsIn(draft),
    clauses: draft.clauses
      .map((clause) => ({ ...clause, level: levelOf(clause.id) }))
      .sort(byNumber),
  };
}

/** Fixed seats and flexible ones. */
export function seatsIn({ fields, numbers }: Pick<PlanDraft, 'fields' | 'numbers'>): number {
  return fields.reduce((sum, { seats }) => sum + seats.length, 0) + numbers.flexibleSeats;
}

/** What is wrong with a draft, as field and constraint; a draft without seats is no panel. */
export function draftFaults(draft: PlanDraft): { field: string; constraint: string }[] {
  const faults = PLAN_NUMBER_IDS.filter((id) => {
    const { min, max } = PLAN_NUMBERS[id];
    const value = draft.numbers[id];
    return !Number.isInteger(value) || value < min || value > max;
  }).map((id) => ({ field: `numbers.${id}`, constraint: 'range' }));
  const shares = SHARES.filter(([part, whole]) => draft.numbers[part] > draft.numbers[whole]);
  const ids = draft.fields.map(({ id }) => id);
  return [
    ...faults,
    ...shares.map(([part]) => ({ field: `numbers.${part}`, constraint: 'share' })),
    ...(seatsIn(draft) === 0 ? [{ field: 'fields', constraint: 'seats' }] : []),
    ...(new Set(ids).size < ids.length ? [{ field: 'fields', constraint: 'unique' }] : []),
  ];
}
