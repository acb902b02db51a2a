import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { flipBit, Random } from '../seal/damage';
import { appended } from '../seal/increments';
import { MeetingBook } from './meeting-book';
import { MinutesBook } from './minutes-book';

const LONG = process.env['SEAL_LONG'] === '1';
const FLIPS = LONG ? 500 : 40;
const UPDATES = LONG ? 50 : 10;
const SEED = 20260928;
const LANGUAGES = ['nb', 'nn', 'en'] as const;

jest.setTimeout(900_000);

const run = (program: string, ...words: string[]) =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Minutes of one meeting, approved, sealed and published in one language. */
async function sealed(app: TestApp, language: string): Promise<MinutesBook> {
  const book = await MinutesBook.held(app);
  await book.send(language);
  await book.agree();
  await book.approve();
  await book.seal();
  await book.publish();
  return book;
}

describe.each(LANGUAGES)('Minutes sealed in %s', (language) => {
  let app: TestApp;
  let book: MinutesBook;
  let folder: string;
  const files: Record<string, string> = {};
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-10-05');
    book = await sealed(app, language);
    folder = mkdtempSync(path.join(tmpdir(), 'sealed-minutes-'));
    const { body } = await book.addendum({
      kind: 'editorial',
      reason: 'Skrivefeil.',
      text: 'Møtet begynte kl. 13.',
    });
    const documents = [...body.sealed, body.addenda[0].document];
    for (const { kind, documentId } of documents) await keep(kind, documentId);
    const address = `/published-minutes/${book.meeting.id}/pdf?language=${language}`;
    write('public', (await app.anyone().get(address)).raw);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.close();
  });

  function write(kind: string, bytes: Buffer): void {
    files[kind] = path.join(folder, `${kind}.pdf`);
    writeFileSync(files[kind] ?? '', bytes);
  }
  async function keep(kind: string, documentId: string): Promise<void> {
    write(kind, (await book.document(documentId)).raw);
  }

  const SEALED = ['minutes', 'minutesClosed', 'minutesAddendum'];

  it.each(SEALED)('are signed as a whole, once (%s)', (kind) => {
    const said = run('pdfsig', files[kind] ?? '');
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said.match(/Signature #/g)).toHaveLength(1);
  });

  it.each([...SEALED, 'public'])('are sound, tagged, titled and in their language (%s)', (kind) => {
    const file = files[kind] ?? '';
    expect(() => run('qpdf', '--check', file)).not.toThrow();
    const info = run('pdfinfo', file);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+\S.*\/2026/);
    const objects = JSON.parse(run('qpdf', '--json', file)) as {
      qpdf: [unknown, Record<string, Body>];
    };
    const values = Object.values(objects.qpdf[1]).map((each) => each.value ?? each.stream?.dict);
    const catalog = values.find((each) => each?.['/Type'] === '/Catalog');
    expect(catalog['/Lang']).toMatch(new RegExp(`^u:${language}`));
  });

  it.each([...SEALED, 'public'])('have one first heading and skip no level (%s)', (kind) => {
    const structure = run('pdfinfo', '-struct', files[kind] ?? '');
    const levels = [...structure.matchAll(/^\s*H([1-6])\b/gm)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    const count = (pattern: RegExp) => [...structure.matchAll(pattern)].length;
    expect(count(/^\s*THead\b/gm)).toBe(count(/^\s*Table\b/gm));
    expect(count(/\/Scope \/Column/g)).toBe(count(/^\s*TH\b/gm));
  });

  it('come as a Word document with headings, a table that says its columns, and language', async () => {
    const address = `/meetings/${book.meeting.id}/minutes.docx?language=${language}`;
    const { raw, headers } = await book.coordinator.get(address);
    expect(headers['content-type']).toContain('wordprocessingml');
    const parts = unzipSync(raw);
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const document = text('word/document.xml');
    const levels = [...document.matchAll(/w:val="Heading([1-3])"/g)].map(([, n]) => Number(n));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(levels).toContain(3);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(document.match(/<w:tbl>/g)?.length);
    expect(document).toContain('Rolf Sæbø la fram saken.');
    expect(text('word/styles.xml')).toMatch(new RegExp(`w:lang w:val="${language}-[A-Z]{2}"`));
    expect(text('docProps/core.xml')).toMatch(/<dc:title>\S.*\/2026<\/dc:title>/);
  });

  it('come as a public Word document without a name', async () => {
    const address = `/published-minutes/${book.meeting.id}/docx?language=${language}`;
    const { status, raw } = await app.anyone().get(address);
    expect(status).toBe(200);
    const document = strFromU8(unzipSync(raw)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('la fram saken.');
    expect(document).not.toMatch(/Sæbø|Mjelde|Lunde|Sak nummer 3/);
  });
});

describe('Sealed minutes', () => {
  let app: TestApp;
  let genuine: Buffer;
  let source = 0;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-10-05');
    const book = await sealed(app, 'nb');
    const [open] = (await book.life()).sealed;
    genuine = (await book.document(open.documentId)).raw;
  });
  afterAll(() => app.close());

  /** Each file from a place of its own: a source has to wait after thirty in a minute. */
  const verify = async (pdf: Buffer): Promise<Body> => {
    const from = { 'x-forwarded-for': `10.201.${Math.floor(++source / 200)}.${source % 200}` };
    return (await app.anyone().post('/seal/verifications', pdf, from)).body;
  };

  it('are genuine as they were sealed', async () => {
    expect(await verify(genuine)).toMatchObject({ genuine: true, document: { kind: 'minutes' } });
  });

  it(`are refused after any of ${FLIPS} random bits is turned`, async () => {
    const random = new Random(SEED);
    for (let n = 0; n < FLIPS; n++) {
      const body = await verify(flipBit(genuine, random));
      expect(body).toMatchObject({ genuine: false, document: null });
    }
  });

  it(`are refused after any of ${UPDATES} updates is put behind them`, async () => {
    const random = new Random(SEED);
    for (let n = 0; n < UPDATES; n++) {
      const body = await verify(await appended(genuine, n, random));
      expect(body).toMatchObject({ genuine: false, document: null });
    }
  });
});
