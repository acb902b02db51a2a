import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PdfWriter } from '../../src/documents/pdf-writer';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';
import { aDocx } from './uploads/a-docx';
import { aPdf } from './uploads/a-pdf';
import { aPng } from './uploads/a-png';

const CASES = 12;
const SECRET = 'Uenighet mellom to i panelet';
/** About ten printed pages. */
const BACKGROUND = Array.from(
  { length: 100 },
  (_, n) =>
    `Avsnitt ${n + 1}. ${'Panelet har drøftet dette før, og flere har bedt om mer tid. '.repeat(5)}`,
).join('\n\n');

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** A PDF with its fonts in it, as an office program writes one. */
function letter(): Buffer {
  const page = {
    lang: 'nb',
    region: 'no',
    title: 'Brev',
    preview: null,
    running: 'Brev',
    page: 'side',
  };
  const facts = { heading: 'Om', lines: [['Sted', 'Vedlagt brev fra klyngen']] };
  return new PdfWriter().write(
    'minutes',
    { ...page, facts, people: [], items: [] },
    '2026-11-01T12:00:00Z',
  );
}

/** A PDF that leaves its letters to the program that shows it. */
const WITHOUT_FONT = aPdf({
  page: '/Resources << /Font << /F1 4 0 R >> >>',
  more: ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
});

describe('The booklet of a meeting', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'booklet-'));
  let app: TestApp;
  let meetingId: string;
  let caseIds: string[];
  let recusedId: string;
  const coordinator = () => app.as('coordinator');
  const fetched = async (who = app.as('representative'), query = '') => {
    const began = process.cpuUsage();
    const reply = await who.get(`/meetings/${meetingId}/booklet.pdf${query}`);
    const file = path.join(folder, `${randomUUID()}.pdf`);
    writeFileSync(file, reply.raw);
    const { user, system } = process.cpuUsage(began);
    return { reply, file, ms: Math.round((user + system) / 1000) };
  };

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    const book = await MeetingBook.held(
      app,
      Array.from({ length: CASES }, () => false),
    );
    meetingId = book.id;
    caseIds = book.live.items.map(({ caseId }: Body) => caseId);
    for (const personId of book.ids('representative')) await book.arrive(personId);
    for (const caseId of caseIds) {
      const paper = { summary: 'Kort fortalt.', question: 'Hva mener du?', proposal: 'Ja.' };
      const body = { ...paper, background: BACKGROUND, language: 'nb', version: 0 };
      await coordinator().put(`/cases/${caseId}/paper`, body);
    }
    const [first = '', second = ''] = caseIds;
    for (const [name, bytes] of [
      ['brev.pdf', letter()],
      ['kart.png', aPng({ width: 300, height: 200 })],
      ['notat.docx', aDocx()],
      ['uten-skrift.pdf', WITHOUT_FONT],
    ] as const) {
      const types: Record<string, string> = {
        pdf: 'application/pdf',
        png: 'image/png',
        docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      };
      const headers = {
        'content-type': types[name.slice(-4).replace('.', '')] ?? '',
        'x-file-name': name,
      };
      const added = await coordinator().put(
        `/cases/${first}/files/${randomUUID()}`,
        bytes,
        headers,
      );
      expect(added.status).toBe(200);
    }
    const { version } = (await coordinator().get(`/cases/${second}/closing`)).body;
    const shut = { ground: 'personal', reason: 'Om navngitte', version };
    expect((await coordinator().post(`/cases/${second}/close`, shut)).status).toBe(201);
    const { agenda } = (await coordinator().get(`/meetings/${meetingId}`)).body;
    const { id, type, minutes, version: item } = agenda[1];
    const named = { title: SECRET, type, minutes, version: item };
    expect((await coordinator().put(`/agenda-items/${id}`, named)).status).toBe(200);
    for (const caseId of caseIds) {
      await app.as('leader').post(`/cases/${caseId}/paper/release`, { version: 1 });
    }
    recusedId = book.ids('representative').at(-1) ?? '';
    expect((await book.recuse(2, recusedId)).status).toBe(201);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.close();
  });

  it('of twelve cases with ten pages each is made in under five seconds of processor time', async () => {
    const { reply, file, ms } = await fetched();
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });
    const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', file))?.[1]);
    expect(pages).toBeGreaterThanOrEqual(CASES * 10);
    process.stdout.write(`Booklet of ${pages} pages: ${ms} ms of processor\n`);
    expect(ms).toBeLessThan(5_000);
  });

  it('passes the gates of every document, with the sheets of attachments in it', async () => {
    for (const query of ['', '?print=large&language=nn', '?part=agenda&language=en']) {
      const { file } = await fetched(app.as('representative'), query);
      const info = run('pdfinfo', file);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/Title:\s+\S+/);
      expect(() => run('qpdf', '--check', file)).not.toThrow();
      const fonts = run('pdffonts', file).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const line of fonts) expect(line).toMatch(/\byes\s+yes\s+yes\s+\d+\s+\d+\s*$/);
      const objects = JSON.parse(run('qpdf', '--json', file)) as {
        qpdf: [unknown, Record<string, Body>];
      };
      const values = Object.values(objects.qpdf[1]).map((each) => each.value ?? each.stream?.dict);
      const catalog = values.find((each) => each?.['/Type'] === '/Catalog');
      expect(catalog['/Lang']).toMatch(/^u:(nb|nn|en)-/);
    }
  });

  it('binds PDF and pictures in, and names what it cannot print', async () => {
    const { file } = await fetched();
    const text = run('pdftotext', file, '-');
    expect(text).toContain('Vedlegg 1 til sak');
    expect(text).toContain('Vedlagt brev fra klyngen');
    expect(text).toContain('notat.docx er ikke trykt her');
  });

  it('tells beforehand what it lists and does not print, and why', async () => {
    const { body } = await app.as('representative').get(`/meetings/${meetingId}/booklet`);
    expect(body.left.map(({ title, why }: Body) => [title, why])).toEqual([
      ['notat', 'word'],
      ['uten-skrift', 'pdf'],
    ]);
    expect(body.left[0].caseId).toBe(caseIds[0]);
  });

  it('has the page numbers that stand on the screen', async () => {
    const { file } = await fetched();
    const { body } = await app.as('representative').get(`/meetings/${meetingId}/booklet`);
    expect(body.places).toHaveLength(CASES);
    for (const { caseId, page } of body.places) {
      const text = run('pdftotext', '-f', String(page), '-l', String(page), file, '-');
      const number = (await app.as('representative').get(`/cases/${caseId}`)).body.caseNumber;
      expect(text).toContain(`Sak ${number}:`);
      expect(text).toMatch(new RegExp(`Møte \\d+/2026, side ${page}\\n`));
    }
  });

  it('marks the pages of a closed case, and leaves it out for who is recused', async () => {
    const { file } = await fetched();
    const whole = run('pdftotext', file, '-');
    expect(whole).toContain(SECRET);
    expect(whole).toContain('Unntatt offentlighet, offentleglova § 13');
    expect(whole).toMatch(/Laget for \S+/);
    const other = await fetched(app.as(recusedId));
    const without = run('pdftotext', other.file, '-');
    expect(without).not.toContain(SECRET);
    expect(without).toContain('Lukket sak');
    expect(without).toContain('Papirene i denne saken er ikke med i ditt hefte.');
    const seen = await app.as(recusedId).get(`/meetings/${meetingId}/booklet`);
    expect(seen.body.closed).toBe(0);
    const [unsigned] = await app.db.query<{ id: string }>(
      "SELECT id FROM person WHERE name = 'Hanne Dahl Berge'",
    );
    for (const path of ['booklet', 'booklet.pdf']) {
      const refused = await app.as(unsigned?.id ?? '').get(`/meetings/${meetingId}/${path}`);
      expect(refused.body.type).toBe('/problems/declaration-missing');
    }
  });
});
