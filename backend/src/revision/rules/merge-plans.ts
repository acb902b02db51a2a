import type { PlanDraft } from './plan-draft';
import { PLAN_NUMBER_IDS, type PlanNumberId } from './plan-numbers';

/**
 * A draft that was written from one version, taken into the newest. What the draft left alone stays as it is now;
 * where both changed the same, what is adopted last holds. Two revisions of one evening therefore both apply.
 */
export function mergePlans(base: PlanDraft, draft: PlanDraft, newest: PlanDraft): PlanDraft {
  const pick = <T>(was: T, wanted: T, now: T): T => (same(was, wanted) ? now : wanted);
  const clauseOf = (plan: PlanDraft, id: string) => plan.clauses.find((each) => each.id === id);
  return {
    numbers: Object.fromEntries(
      PLAN_NUMBER_IDS.map((id) => [
        id,
        pick(base.numbers[id], draft.numbers[id], newest.numbers[id]),
      ]),
    ) as Record<PlanNumberId, number>,
    fields: pick(base.fields, draft.fields, newest.fields),
    clauses: newest.clauses.map((now) => {
      const wanted = clauseOf(draft, now.id) ?? now;
      return pick(clauseOf(base, now.id) ?? wanted, wanted, now);
    }),
  };
}

/** What somebody else has changed since, in something the draft changes too: whoever proposes should look again. */
export function overlaps(base: PlanDraft, draft: PlanDraft, newest: PlanDraft): string[] {
  const both = <T>(was: T, wanted: T, now: T) =>
    !same(was, wanted) && !same(was, now) && !same(wanted, now);
  const numbers = PLAN_NUMBER_IDS.filter((id) =>
    both(base.numbers[id], draft.numbers[id], newest.numbers[id]),
  );
  const clauses = newest.clauses.filter((now) => {
    const of = (plan: PlanDraft) => plan.clauses.find(({ id }) => id === now.id) ?? now;
    return both(of(base), of(draft), now);
  });
  const fields = both(base.fields, draft.fields, newest.fields) ? ['fields'] : [];
  return [...numbers, ...fields, ...clauses.map(({ id }) => id)];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
