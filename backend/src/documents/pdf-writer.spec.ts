import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codePointsIn, showable } from './glyphs';
import { PdfWriter } from './pdf-writer';

const font = readFileSync(path.join(__dirname, '../texts/fonts/SchibstedGrotesk-Regular.ttf'));
const known = codePointsIn(font);

const page = (text: string) => ({
  lang: 'nb',
  region: 'no',
  title: 'Referat',
  preview: null,
  running: 'Referat',
  page: 'side',
  facts: { heading: 'Om møtet', lines: [['Sted', text]] },
  people: [],
  items: [],
});

describe('The font of the documents', () => {
  it('shows Norwegian and Sámi letters, quotation marks and dashes', () => {
    for (const letter of 'ÆØÅæøåéÄÖčđŋšŧž«»“”’–—…§·0123456789') {
      expect(known.has(letter.codePointAt(0) ?? 0)).toBe(true);
    }
  });

  it('lacks other scripts, so that they are replaced rather than refused', () => {
    expect(showable('Møte 漢 😀\u0007\tslutt', known)).toBe('Møte ? ?? slutt');
  });

  it('keeps line breaks, and joins letters written as two characters', () => {
    expect(showable('a\u030A\nb', known)).toBe('å\nb');
  });
});

describe('A document', () => {
  const writer = new PdfWriter();
  const at = '2026-09-16T13:00:00.000Z';

  it('is the same bytes for the same data and day', () => {
    const [one, two] = [
      writer.write('minutes', page('Bergen'), at),
      writer.write('minutes', page('Bergen'), at),
    ];
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(two.equals(one)).toBe(true);
  });

  it('can be set whatever people wrote', () => {
    for (const text of [
      '#panic()',
      '\\',
      '"]})',
      '漢字\u200B',
      '😀',
      '$$',
      '*',
      '/* ',
      'x'.repeat(5000),
    ]) {
      expect(writer.write('minutes', page(text), at).length).toBeGreaterThan(1000);
    }
  });

  it('is not written from data the template does not know', () => {
    expect(() => writer.write('minutes', {}, at)).toThrow('could not be set');
  });
});

describe('An address in a letter', () => {
  const writer = new PdfWriter();
  const at = '2026-09-16T13:00:00.000Z';
  const linesOf = (pdf: Buffer): string[] =>
    execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).split('\n');
  const place = { lang: 'nb', region: 'NO', title: 'Tittel', sender: 'Panelet', from: 'Hilsen' };

  it.each([
    'https://panel.example.org/nominer#K7QM-2VXA-9RTD-HW4E',
    'https://erfaringspanelet.helse-og-omsorg.fylkeskommune.example.org/nominer#K7QM-2VXA-9RTD-HW4E',
    `https://panel.example.org/nominer#${'ab-_'.repeat(11)}`,
  ])('comes out whole, on one line: %s', (link) => {
    const letter = {
      ...place,
      recipient: ['Rådet'],
      lead: ['Hei.'],
      answer: 'Svar her:',
      after: [],
    };
    expect(linesOf(writer.write('request', { ...letter, link }, at))).toContain(link);
    const steps = [{ text: 'Skriv denne adressen:', value: link }];
    const paper = { ...place, recipient: 'Ola', lead: [], steps, after: [], footer: 'Bunn' };
    expect(linesOf(writer.write('letter', paper, at))).toContain(link);
  });
});
