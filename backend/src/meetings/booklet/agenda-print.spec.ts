import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { PdfWriter } from '../../documents/pdf-writer';
import type { ItemRow, MeetingRow } from '../meeting-rows';
import { bookletDocument } from './booklet-contents';

/** Points of an A4 sheet, and the margins within which everything stands. */
const [WIDTH, HEIGHT] = [595.28, 841.89];
const MARGIN = (25 / 25.4) * 72;
const RUNS = 200;

const word = fc.oneof(
  fc.constantFrom('og', 'i', 'råd', 'brukermedvirkning', 'WWWWWWWWWWWWWWWWWW', 'illlliiillli'),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.integer({ min: 18, max: 190 }).map((length) => 'å'.repeat(length)),
  fc.integer({ min: 18, max: 190 }).map((length) => 'W'.repeat(length)),
  fc.constantFrom('https://example.org/et/langt/spor/som/aldri/tar/slutt?med=sporsmal&og=svar#her'),
);
const title = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' ').slice(0, 200))
  .filter((text) => text.trim() !== '');
const item = fc.record({
  title,
  type: fc.constantFrom(
    'information',
    'discussion',
    'decision',
    'election',
    'advice',
    'minutes',
    'aob',
  ),
  minutes: fc.integer({ min: 1, max: 480 }),
  case_number: fc.integer({ min: 1, max: 9999 }),
  closed: fc.constantFrom(0, 1),
  ground: fc.constantFrom(null, 'personal', 'internal'),
});
const agenda = fc.record({
  items: fc.array(item, { minLength: 0, maxLength: 24 }),
  place: title,
  readable: fc.boolean(),
  print: fc.constantFrom('normal' as const, 'large' as const),
  language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
});

describe('A printed agenda', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'agenda-'));
  const file = path.join(folder, 'agenda.pdf');
  const writer = new PdfWriter();
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Every word with the box it is printed in. */
  const boxes = () => {
    const said = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
    const found = said.matchAll(
      /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/g,
    );
    return [...found].map(([, ...sides]) => sides.map(Number));
  };

  it('stays within the margins of its sheet, whatever the titles are: 200 of them', () => {
    fc.assert(
      fc.property(agenda, ({ items, place, readable, print, language }) => {
        const meeting = { number: 6, year: 2026, starts_at: '2026-11-25T11:00:00.000Z' };
        const ends = { ends_at: '2026-11-25T14:00:00.000Z', place, mode: 'both' };
        const cases = items.map((each, n) => ({
          item: { ...each, case_id: `c${n}`, case_year: 2026, extra_minutes: 0 } as ItemRow,
          readable,
          paper: null,
          files: [],
        }));
        const contents = {
          panelName: 'Erfaringspanelet',
          readerName: 'Kari Mjelde',
          meeting: { ...meeting, ...ends } as MeetingRow,
          cases,
          bound: new Set<string>(),
        };
        const data = bookletDocument(contents, { print, language, part: 'agenda' });
        const bound = { files: new Map<string, Buffer>(), withPdf: false };
        writeFileSync(file, writer.bind('booklet', data, meeting.starts_at, bound).pdf);
        const words = boxes();
        expect(words.length).toBeGreaterThan(10);
        for (const [left = 0, top = 0, right = 0, bottom = 0] of words) {
          expect(left).toBeGreaterThanOrEqual(MARGIN - 1);
          expect(right).toBeLessThanOrEqual(WIDTH - MARGIN + 1);
          expect(top).toBeGreaterThan(0);
          expect(bottom).toBeLessThan(HEIGHT);
        }
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
  });
});
