import { badInput, conflict } from '../kernel/problem';
import type { StatutesVersion } from '../statutes/statutes-reader';
import type { DraftFieldDto, DraftRevisionDto } from './change.dto';
import { draftFaults, draftOf, type PlanDraft } from './rules/plan-draft';
import { PLAN_NUMBER_IDS, type PlanNumberId } from './rules/plan-numbers';

/** The version a draft was written from. @throws 409 'revision-base' when there is none such */
export function baseOf(versions: readonly StatutesVersion[], baseId: string): StatutesVersion {
  const base = versions.find(({ id }) => id === baseId);
  if (!base) throw conflict('revision-base');
  return base;
}

/**
 * A plan as somebody sent it: every clause of the version it was written from, and no other.
 * @throws 400 naming each number that is out of its bounds, a panel without seats, and a clause that is not in the plan
 */
export function draftIn({ plan }: DraftRevisionDto, base: StatutesVersion): PlanDraft {
  const known = new Set(base.data.clauses.map(({ id }) => id));
  if (plan.clauses.some(({ id }) => !known.has(id))) {
    throw badInput([{ field: 'plan.clauses', constraint: 'known' }]);
  }
  const sent = new Map(plan.clauses.map((clause) => [clause.id, clause]));
  const draft: PlanDraft = {
    numbers: Object.fromEntries(PLAN_NUMBER_IDS.map((id) => [id, plan.numbers[id]])) as Record<
      PlanNumberId,
      number
    >,
    fields: plan.fields.map((field) => fieldIn(field, plan.fields)),
    clauses: draftOf(base.data).clauses.map((clause) => {
      const { heading, text } = sent.get(clause.id) ?? clause;
      return { id: clause.id, heading: words(heading), text };
    }),
  };
  const faults = draftFaults(draft).map((fault) => ({ ...fault, field: `plan.${fault.field}` }));
  if (faults.length > 0) throw badInput(faults);
  return draft;
}

function words({ nb, nn, en }: { nb: string; nn: string; en: string }) {
  return { nb: nb.trim(), nn: nn.trim(), en: en.trim() };
}

/** A new field is named after what it is called, apart from the others. */
function fieldIn({ id, name, seats }: DraftFieldDto, all: readonly DraftFieldDto[]) {
  const taken = new Set(all.map((each) => each.id));
  const stem = slug(name.nb);
  const free = (n: number): string => {
    const wanted = n === 1 ? stem : `${stem}-${n}`;
    return taken.has(wanted) ? free(n + 1) : wanted;
  };
  return { id: id === '' ? free(1) : id, name: words(name), seats: [...seats] };
}

function slug(name: string): string {
  const plain = name.toLocaleLowerCase('nb').replaceAll('æ', 'ae').replaceAll('ø', 'o');
  const letters = plain.replaceAll('å', 'a').replaceAll(/[^a-z0-9]+/g, '-');
  return letters.replaceAll(/^-+|-+$/g, '').slice(0, 36) || 'felt';
}
