import { byNumber } from './plan-clauses';
import type { DraftClause, PlanDraft } from './plan-draft';
import { PLAN_NUMBER_IDS, type PlanNumberId } from './plan-numbers';

/**
 * A draft that was written from one version, taken into the newest. What the draft left alone stays as it is now;
 * where both changed the same, what is adopted last holds. Two revisions of one evening therefore both apply.
 */
export function mergePlans(base: PlanDraft, draft: PlanDraft, newest: PlanDraft): PlanDraft {
  const pick = <T>(was: T, wanted: T, now: T): T => (same(was, wanted) ? now : wanted);
  return {
    numbers: Object.fromEntries(
      PLAN_NUMBER_IDS.map((id) => [
        id,
        pick(base.numbers[id], draft.numbers[id], newest.numbers[id]),
      ]),
    ) as Record<PlanNumberId, number>,
    fields: pick(base.fields, draft.fields, newest.fields),
    clauses: clauseIdsIn(draft, newest).flatMap(
      (id) => pick(clauseOf(base, id), clauseOf(draft, id), clauseOf(newest, id)) ?? [],
    ),
  };
}

/** What somebody else has changed since, in something the draft changes too: whoever proposes should look again. */
export function overlaps(base: PlanDraft, draft: PlanDraft, newest: PlanDraft): string[] {
  const both = <T>(was: T, wanted: T, now: T) =>
    !same(was, wanted) && !same(was, now) && !same(wanted, now);
  const numbers = PLAN_NUMBER_IDS.filter((id) =>
    both(base.numbers[id], draft.numbers[id], newest.numbers[id]),
  );
  const clauses = clauseIdsIn(base, draft, newest).filter((id) =>
    both(clauseOf(base, id), clauseOf(draft, id), clauseOf(newest, id)),
  );
  const fields = both(base.fields, draft.fields, newest.fields) ? ['fields'] : [];
  return [...numbers, ...fields, ...clauses];
}

/** Null where a plan has no such clause: it is not there yet, or left out. */
function clauseOf({ clauses }: PlanDraft, id: string): DraftClause | null {
  return clauses.find((each) => each.id === id) ?? null;
}

/** Every clause of the plans, in the order they are read. */
function clauseIdsIn(...plans: readonly PlanDraft[]): string[] {
  const ids = new Set(plans.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  return [...ids]
    .map((id) => ({ id }))
    .sort(byNumber)
    .map(({ id }) => id);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
