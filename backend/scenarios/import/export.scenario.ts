import { headed } from '../../src/membership/import/columns';
import { tableView } from '../../src/membership/import/import.view';
import { readTable } from '../../src/membership/import/read-table';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { ImportBook, listOf } from './import-book';

/** The example panel's year is played through hundreds of commands. */
const LOADING_MS = 120_000;

const HISTORY = `SELECT p.name, p.email, a.kind, s.number AS seat,
  COALESCE(s.field_id, a.field_id) AS field, a.other_field, a.basis, o.name AS organisation,
  a.from_date, a.to_date, a.term_to, a.end_reason, a.track, a.track_on, a.source, a.letter_on_record
  FROM appointment a JOIN person p ON p.id = a.person_id LEFT JOIN seat s ON s.id = a.seat_id
  LEFT JOIN organisation o ON o.id = a.organisation_id ORDER BY a.from_date, p.name, a.kind`;
const TERMS = `SELECT p.name, t.office, t.elected_on, t.from_date, t.to_date, t.kind, t.source
  FROM office_term t JOIN person p ON p.id = t.person_id ORDER BY t.elected_on, t.office`;

async function onRecord(app: TestApp): Promise<unknown[]> {
  return [...(await app.db.query(HISTORY)), ...(await app.db.query(TERMS))];
}

describe('The member list as a file', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  }, LOADING_MS);
  afterAll(() => app.close());

  const file = async (format: string, language = 'nb') =>
    (await app.as('coordinator').post('/member-lists', { format, language })).raw;
  const listFrom = (bytes: Buffer): Body => {
    const raw = readTable(bytes);
    return listOf(tableView(raw, headed(raw)));
  };

  it.each([
    ['csv', 'nb'],
    ['csv', 'nn'],
    ['xlsx', 'nb'],
    ['xlsx', 'en'],
  ])(
    'is known line by line when it is taken in where it came from: %s, %s',
    async (format, language) => {
      const list = listFrom(await file(format, language));
      expect(list.columns).toHaveLength(18);
      const untouched = await leavesNoTrace(
        app,
        ['appointment', 'person', 'office_term'],
        async () => {
          const { body } = await app.as('coordinator').post('/import-checks', list);
          expect(body.lines.filter(({ known }: Body) => !known)).toEqual([]);
          expect(body.lines.length).toBeGreaterThan(15);
        },
      );
      expect(untouched).toBe(true);
    },
  );

  it.each(['csv', 'xlsx'])(
    'gives another panel the same people, terms and offices: %s',
    async (format) => {
      const book = await ImportBook.open();
      const list = listFrom(await file(format));
      const { status, body } = await book.takeIn(list);
      expect(body.errors ?? []).toEqual([]);
      expect(status).toBe(201);
      expect(await onRecord(book.app)).toEqual(await onRecord(app));
      await book.close();
    },
  );

  it('begins with a mark, has semicolons, and says the last day as people do', async () => {
    const text = (await file('csv')).toString('utf8');
    expect(text.startsWith('\ufeffNavn;E-post;Rolle;Plass;Felt;')).toBe(true);
    const { seats } = (await app.as('coordinator').get('/board')).body;
    const { name, to } = seats[0].holder;
    const line =
      text
        .split('\r\n')
        .find((each) => each.startsWith(`${name};`) && each.includes('Representant')) ?? '';
    const lastDay = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
    expect(text).toContain(lastDay.split('-').reverse().join('.'));
    expect(line.split(';')[3]).toBe('1');
  });

  it('is for the coordinator alone, since seat, field and basis stand beside a name', async () => {
    for (const role of ['leader', 'deputyLeader', 'representative', 'alternate'] as const) {
      await app.as(role).get('/session');
      const untouched = await leavesNoTrace(app, [], async () => {
        expect((await app.as(role).post('/member-lists', { format: 'csv' })).status).toBe(403);
      });
      expect(untouched).toBe(true);
      expect((await app.as(role).post('/import-checks', {})).status).toBe(403);
      expect((await app.as(role).post('/imports', {})).status).toBe(403);
      expect((await app.as(role).postFile('/import-readings', Buffer.from('Navn'))).status).toBe(
        403,
      );
    }
    expect((await app.anyone().post('/member-lists', { format: 'csv' })).status).toBe(401);
  });

  it('leaves an entry in the audit log each time, and nothing of itself on the server', async () => {
    const before = await app.auditCount();
    const text = (await file('csv')).toString('utf8');
    expect(await app.auditCount()).toBe(before + 1);
    const [kept] = await app.db.query<{ reply: string }>(
      'SELECT reply FROM idempotency_key ORDER BY created_at DESC, request_key LIMIT 1',
    );
    expect(JSON.stringify(kept)).not.toContain(text.split('\r\n')[1]?.split(';')[0]);
  });

  it('is noted for everyone on it, so that they see who took it out', async () => {
    await file('xlsx');
    const { body } = await app.as('representative').get('/data-reads');
    expect(JSON.stringify(body)).toContain('"what":"memberList","how":"exported"');
  });

  it('comes with an empty template that can be filled in', async () => {
    const { status, raw, headers } = await app
      .as('coordinator')
      .get('/member-list-template?format=xlsx&language=nn');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="medlemsliste-mal.xlsx"');
    const table = headed(readTable(raw));
    expect(table.guesses).not.toContain(null);
    expect(table.rows).toEqual([]);
  });
});

describe('A text that a spreadsheet would run', () => {
  it('is neutralised when it leaves, and the same text when it comes back', async () => {
    const book = await ImportBook.open();
    const names = ['=1+1', '+47', '-1', '@SUM(A1)', '=cmd|’ /C calc’!A0'];
    for (const name of names) {
      await book.book
        .representative(name, '2001-01-01', '2002-01-01', 7 + (names.indexOf(name) % 4))
        .catch(() => null);
    }
    const csv = (await book.book.coordinator.post('/member-lists', { format: 'csv' })).raw;
    const text = csv.toString('utf8');
    expect(text).not.toMatch(/(^|[;\n"])[=+\-@\t]/m);
    expect(text).toContain("'=1+1;");
    for (const format of ['csv', 'xlsx']) {
      const bytes = (await book.book.coordinator.post('/member-lists', { format })).raw;
      const { body } = await book.check(book.list(bytes));
      expect(body.lines.map(({ known }: Body) => known)).toEqual(body.lines.map(() => true));
    }
    await book.close();
  });
});
