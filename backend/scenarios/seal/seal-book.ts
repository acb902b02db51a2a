import { TestApp } from '../harness';
import { PdfWriter } from '../../src/documents/pdf-writer';
import { Sealed, Sealer, SealWish } from '../../src/documents/seal/sealer';

const WISH: SealWish = { kind: 'minutes', title: 'Referat 1/2026', about: 'meeting:1' };
const AT = '2026-09-16T13:00:00.000Z';

/** A small tagged document as the program writes them. */
export function writePdf(place = 'Bergen'): Buffer {
  const facts = { heading: 'Om møtet', lines: [['Sted', place]] };
  const rest = { preview: null, running: 'Referat', page: 'side', people: [], items: [] };
  const page = { lang: 'nb', region: 'no', title: 'Referat fra møte 1', facts, ...rest };
  return new PdfWriter().write('minutes', page, AT);
}

/** Seals a document in a unit of work of its own. */
export function sealOne(app: TestApp, wish: Partial<SealWish> = {}, pdf = writePdf()) {
  return app.unit.write<Sealed>((tx) => app.nest.get(Sealer).seal(tx, { ...WISH, ...wish }, pdf));
}

/** The names of the checks a reply says were not passed. */
export function failed(body: { checks: { name: string; passed: boolean | null }[] }): string[] {
  return body.checks.filter(({ passed }) => passed === false).map(({ name }) => name);
}
