import { createHash, randomUUID } from 'node:crypto';
import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';
import { goodFiles } from './uploads/good-files';

const TABLES = [...MEETING_TABLES, 'case_file', 'case_file_part', 'case_closing', 'vault_key'];
const PAPER = {
  summary: 'Kort om saken.',
  question: 'Hva mener du?',
  background: 'Bakgrunn.',
  proposal: 'Panelet sier ja.',
  language: 'nb',
  version: 0,
};

/** One planned meeting with cases, and the attachments of the first. */
class FileBook {
  constructor(
    readonly app: TestApp,
    readonly meetingId: string,
    readonly caseIds: string[],
  ) {}

  static async open(app: TestApp, closed: boolean[]): Promise<FileBook> {
    const coordinator = app.as('coordinator');
    const planned = await coordinator.post('/meetings', {
      startsAt: '2026-12-10T11:00:00.000Z',
      endsAt: '2026-12-10T14:00:00.000Z',
      place: 'Møterom 2',
      mode: 'room',
    });
    const meetingId: string = planned.body.id;
    const caseIds: string[] = [];
    for (const [n, isClosed] of closed.entries()) {
      const law = isClosed ? { closed: true, ground: 'personal', reason: 'Om en navngitt' } : {};
      const item = { title: `Hemmelig tittel ${n}`, type: 'decision', minutes: 20, ...law };
      const { body } = await coordinator.post(`/meetings/${meetingId}/agenda-items`, item);
      caseIds.push(body.agenda.at(-1).caseId);
    }
    return new FileBook(app, meetingId, caseIds);
  }

  add(caseId: string, name: string, bytes: Buffer, as: Client = this.app.as('coordinator')) {
    const headers = { 'content-type': typeOf(name), 'x-file-name': encodeURIComponent(name) };
    return as.put(`/cases/${caseId}/files/${randomUUID()}`, bytes, headers);
  }

  async release(caseId: string): Promise<void> {
    await this.app.as('coordinator').put(`/cases/${caseId}/paper`, PAPER);
    const { status } = await this.app.as('leader').post(`/cases/${caseId}/paper/release`, {
      version: 1,
    });
    expect(status).toBe(201);
  }
}

function typeOf(name: string): string {
  const types: Record<string, string> = {
    pdf: 'application/pdf',
    png: 'image/png',
    jpg: 'image/jpeg',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/html';
}

function good(ending: string): Buffer {
  const found = goodFiles().find(({ name }) => name.endsWith(ending));
  if (!found) throw new Error(`No good file ends with ${ending}`);
  return found.bytes;
}

describe('Attachments to a paper', () => {
  let book: FileBook;
  let app: TestApp;
  const files = async (who: Client = app.as('coordinator')) =>
    (await who.get(`/cases/${book.caseIds[0]}/files`)).body;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    book = await FileBook.open(app, [false, false]);
  });
  afterAll(() => app.close());

  it('are taken in four kinds, and listed by name in the order they came', async () => {
    const [caseId = ''] = book.caseIds;
    for (const name of ['Årsplan 2026.pdf', 'notat.docx', 'kart.png', 'bilde.jpg']) {
      const { status, body } = await book.add(caseId, name, good(name.slice(name.indexOf('.'))));
      expect([name, status, body.errors]).toEqual([name, 200, undefined]);
    }
    const { files: listed, can, roomFor } = await files();
    expect(listed.map((each: Body) => each.title)).toEqual([
      'Årsplan 2026',
      'notat',
      'kart',
      'bilde',
    ]);
    expect({ can, roomFor }).toEqual({ can: ['add', 'change', 'remove'], roomFor: 16 });
  });

  it('are kept between those who prepare until the paper is released', async () => {
    const [caseId = ''] = book.caseIds;
    expect((await files(app.as('representative'))).files).toEqual([]);
    const [first] = (await files()).files;
    const hidden = await app.as('representative').get(`/case-files/${first.id}/content`);
    expect(hidden.status).toBe(404);
    await book.release(caseId);
    expect((await files(app.as('representative'))).files).toHaveLength(4);
    expect((await files(app.as('representative'))).can).toEqual([]);
  });

  it('come back byte for byte as a download that nothing can run in', async () => {
    const [first] = (await files()).files;
    const reply = await app.as('representative').get(`/case-files/${first.id}/content`);
    expect(reply.raw.equals(good('.pdf'))).toBe(true);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="_rsplan 2026.pdf"; filename*=UTF-8\'\'%C3%85rsplan%202026.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });

  it('lie sealed in the database, each under a key of its own', async () => {
    const parts = await app.db.query('SELECT sealed FROM case_file_part');
    expect(parts).toHaveLength(4);
    for (const { sealed } of parts) expect(String(sealed)).toMatch(/^v1\./);
    const keys = await app.db.query("SELECT id FROM vault_key WHERE kind = 'file'");
    expect(keys).toHaveLength(4);
  });

  it('are not opened by who has not signed the declaration', async () => {
    const [first] = (await files()).files;
    const [person] = await app.db.query<{ id: string }>(
      "SELECT id FROM person WHERE name = 'Hanne Dahl Berge'",
    );
    const unsigned = app.as(person?.id ?? '');
    for (const path of [`/cases/${book.caseIds[0]}/files`, `/case-files/${first.id}/content`]) {
      const refused = await unsigned.get(path);
      expect(refused.body.type).toBe('/problems/declaration-missing');
    }
  });

  it('get another title and place, once for each version', async () => {
    const coordinator = app.as('coordinator');
    const [first] = (await files()).files;
    const change = { title: 'Plan for året', version: first.version };
    const renamed = await coordinator.put(`/case-files/${first.id}`, change);
    expect(renamed.body.files[0]).toMatchObject({
      title: 'Plan for året',
      name: 'Årsplan 2026.pdf',
    });
    expect((await coordinator.put(`/case-files/${first.id}`, change)).status).toBe(409);
    const down = { direction: 'down', version: renamed.body.files[0].version };
    const moved = await coordinator.post(`/case-files/${first.id}/move`, down);
    expect(moved.body.files.map((each: Body) => each.title).slice(0, 2)).toEqual([
      'notat',
      'Plan for året',
    ]);
  });

  it('change nothing when the same file is sent again under the same id', async () => {
    const [, caseId = ''] = book.caseIds;
    const path = `/cases/${caseId}/files/${randomUUID()}`;
    const headers = { 'content-type': 'application/pdf', 'x-file-name': 'to.pdf' };
    const send = (bytes: Buffer) => app.as('coordinator').put(path, bytes, headers);
    expect((await send(good('.pdf'))).body.files).toHaveLength(1);
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect((await send(good('.pdf'))).body.files).toHaveLength(1);
      const other = goodFiles().filter(({ name }) => name.endsWith('.pdf'))[1];
      expect((await send(other?.bytes ?? Buffer.alloc(0))).body.errors[0].constraint).toBe(
        'file-known',
      );
    });
    expect(untouched).toBe(true);
  });

  it('are at most twenty for a case', async () => {
    const [, caseId = ''] = book.caseIds;
    // Put there directly: one source may send thirty files in a minute.
    await app.unit.housekeeping(async (tx) => {
      const [row] = await tx.query('SELECT * FROM case_file WHERE case_id = $1', [caseId]);
      for (let n = 1; n < 20; n++) await tx.insert('case_file', { ...row, id: randomUUID() });
    });
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const last = await book.add(caseId, 'for mye.png', good('.png'));
      expect(last.body.errors[0].constraint).toBe('too-many-files');
    });
    expect(untouched).toBe(true);
  });

  it('are refused from everyone else, and when they are not what they say', async () => {
    const [caseId = ''] = book.caseIds;
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const member = await book.add(caseId, 'a.pdf', good('.pdf'), app.as('representative'));
      expect(member.status).toBe(403);
      for (const [name, constraint] of [
        ['side.pdf', 'fileType'],
        ['a\u202efdp.png', 'fileName'],
        ['..png', 'fileName'],
      ] as const) {
        const { body } = await book.add(caseId, name, good('.png'));
        expect([name, body.errors?.[0]]).toEqual([name, { field: 'file', constraint }]);
      }
    });
    expect(untouched).toBe(true);
  });

  it('are gone when they are taken away, key and all, and the record keeps the fingerprint', async () => {
    const [first] = (await files()).files;
    const path = `/case-files/${first.id}?version=`;
    expect((await app.as('leader').delete(`${path}99`)).status).toBe(409);
    const { body } = await app.as('leader').delete(path + first.version);
    expect(body.files).toHaveLength(3);
    const left = await app.db.query('SELECT id FROM case_file_part WHERE file_id = $1', [first.id]);
    const key = await app.db.query('SELECT id FROM vault_key WHERE person_id = $1', [first.id]);
    expect([left, key]).toEqual([[], []]);
    const acts = await app.db.query(
      "SELECT seq FROM audit_entry WHERE action = 'caseFile.removed'",
    );
    expect(acts).toHaveLength(1);
    expect((await app.as('leader').get(`/case-files/${first.id}/content`)).status).toBe(404);
  });

  it('of twenty megabytes go in and come out', async () => {
    const [caseId = ''] = book.caseIds;
    const large = largePdf(19 * 1024 * 1024);
    const { status, body } = await book.add(caseId, 'stor.pdf', large);
    expect(status).toBe(200);
    const { id } = body.files.at(-1);
    const { raw } = await app.as('coordinator').get(`/case-files/${id}/content`);
    expect(sha(raw)).toBe(sha(large));
    const over = await book.add(caseId, 'for stor.pdf', largePdf(21 * 1024 * 1024));
    expect(over.status).toBe(413);
  });
});

function sha(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A sound PDF of one empty page with a comment of that many bytes. */
function largePdf(bytes: number): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  ];
  objects.push('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>');
  let text = `%PDF-1.7\n%${'x'.repeat(bytes)}\n`;
  const at = objects.map((object, n) => {
    const start = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return String(start).padStart(10, '0');
  });
  const table = at.map((each) => `${each} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${table}trailer\n<< /Size 4 /Root 1 0 R >>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}
