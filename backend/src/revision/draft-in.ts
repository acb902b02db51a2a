import { badInput, conflict } from '../kernel/problem';
import type { StatutesVersion } from '../statutes/statutes-reader';
import type { DraftFieldDto, DraftRevisionDto } from './change.dto';
import { byNumber, clauseFaults } from './rules/plan-clauses';
import { draftFaults, type PlanDraft } from './rules/plan-draft';
import { PLAN_NUMBER_IDS, type PlanNumberId } from './rules/plan-numbers';

/** The version a draft was written from. @throws 409 'revision-base' when there is none such */
export function baseOf(versions: readonly StatutesVersion[], baseId: string): StatutesVersion {
  const base = versions.find(({ id }) => id === baseId);
  if (!base) throw conflict('revision-base');
  return base;
}

/**
 * A plan as somebody sent it. A clause that is not sent is left out; one the plan has not is new.
 * @param versions every version there has been: a number never means two clauses
 * @throws 400 naming each number that is out of its bounds, a panel without seats, and what is wrong with the clauses
 */
export function draftIn(
  { plan }: DraftRevisionDto,
  base: StatutesVersion,
  versions: readonly StatutesVersion[],
): PlanDraft {
  const draft: PlanDraft = {
    numbers: Object.fromEntries(PLAN_NUMBER_IDS.map((id) => [id, plan.numbers[id]])) as Record<
      PlanNumberId,
      number
    >,
    fields: plan.fields.map((field) => fieldIn(field, plan.fields)),
    clauses: plan.clauses
      .map(({ id, heading, text }) => ({ id, heading: words(heading), text }))
      .sort(byNumber),
  };
  const wrong = clauseFaults(draft.clauses, base.data, numbersUsed(versions));
  const clauses = wrong.map((constraint) => ({ field: 'clauses', constraint }));
  const faults = [...clauses, ...draftFaults(draft)].map((fault) => ({
    ...fault,
    field: `plan.${fault.field}`,
  }));
  if (faults.length > 0) throw badInput(faults);
  return draft;
}

/** Every number that any version has had, so that none is given to another clause: old decisions cite it. */
export function numbersUsed(versions: readonly StatutesVersion[]): Set<string> {
  return new Set(versions.flatMap(({ data }) => data.clauses.map(({ id }) => id)));
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
