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

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  text: string;
}

const BOX = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g;

/** Words printed over each other: as wide as a letter, and half a line high. */
function overlapping(words: readonly Box[]): string[] {
  return words.flatMap((a, n) =>
    words.slice(n + 1).flatMap((b) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 3 && height > (a.bottom - a.top) / 2 ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

/** How often each letter stands in texts; signs that print in more than one way are left out. */
function counted(texts: readonly string[]): Map<string, number> {
  const letters = new Map<string, number>();
  for (const letter of texts.join('').replace(/&[a-z#0-9]+;/g, '')) {
    if (/[a-zåA-Z0-9]/.test(letter)) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  return letters;
}

describe('A printed agenda', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'agenda-'));
  const file = path.join(folder, 'agenda.pdf');
  const writer = new PdfWriter();
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Every word with the box it is printed in, sheet by sheet. */
  const sheets = (): Box[][] => {
    const said = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
    return said
      .split('<page ')
      .slice(1)
      .map((sheet) =>
        [...sheet.matchAll(BOX)].map(([, left, top, right, bottom, text = '']) => {
          const sides = { left: Number(left), top: Number(top) };
          return { ...sides, right: Number(right), bottom: Number(bottom), text };
        }),
      );
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
        const printed = sheets();
        expect(printed.flat().length).toBeGreaterThan(10);
        for (const words of printed) {
          for (const { left, top, right, bottom } of words) {
            expect(left).toBeGreaterThanOrEqual(MARGIN - 1);
            expect(right).toBeLessThanOrEqual(WIDTH - MARGIN + 1);
            expect(top).toBeGreaterThan(0);
            expect(bottom).toBeLessThan(HEIGHT);
          }
          expect(overlapping(words)).toEqual([]);
        }
        // What fell off a sheet would not be found in it: every letter of every title is there.
        const said = counted(printed.flat().map(({ text }) => text));
        const meant = counted(readable ? items.map((each) => each.title) : []);
        for (const [letter, times] of meant) {
          expect(said.get(letter) ?? 0).toBeGreaterThanOrEqual(times);
        }
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
  });
});
