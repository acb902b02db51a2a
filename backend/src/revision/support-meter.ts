import type { StatutesInForce } from '../statutes/statutes-reader';
import { INTERPRETATIONS, type Interpretations, withOption } from '../statutes/interpretations';
import type { StatutesData } from '../statutes/statutes-data';
import type { SupportRow } from './change-rows';
import { revision, revisionNeed } from './rules/revision';
import type { MeterView } from './revision.view';

/** How many yes two thirds are, of how many, and the same under the other reading where that differs (UP 7.2). */
export function twoThirds(seated: number, data: StatutesData, interpretations: Interpretations) {
  const option = interpretations['revision-basis'];
  const own = revisionNeed({ seated }, data, interpretations);
  const [otherOption = option] = INTERPRETATIONS['revision-basis'].options.filter(
    (each) => each !== option,
  );
  const reading = withOption(interpretations, 'revision-basis', otherOption);
  const other = revisionNeed({ seated }, data, reading);
  const differs = other.needed !== own.needed || other.basis !== own.basis;
  return { ...own, option, other: differs ? { option: otherOption, ...other } : null };
}

/** Who counts toward two thirds: those in a seat today who say yes. */
export function wishesOf(support: readonly SupportRow[], seatedIds: ReadonlySet<string>): number {
  return support.filter(({ answer, personId }) => answer === 'supports' && seatedIds.has(personId))
    .length;
}

/** The two-thirds meter of a proposed revision, with the number it is taken of. */
export function meterOf(
  yes: number,
  seated: number,
  { data, interpretations }: StatutesInForce,
): MeterView {
  const { needed, basis, option, other } = twoThirds(seated, data, interpretations);
  const finding = revision({ yes, no: 0, blank: 0, seated }, data, interpretations);
  return { yes, needed, basis, option, other, finding };
}
