import { randomUUID } from 'node:crypto';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { ImportBook, listOf } from './import-book';
import { workbook, workbookParts } from './workbook';

const TABLES = ['appointment', 'person', 'organisation', 'office_term'];
const HEAD = 'Navn;E-post;Rolle;Plass;Felt;Grunnlag;Organisasjon;Brev;Fra;Til';

/** A panel of the past: two terms in one seat, an alternate who rose, both offices. */
const LIST = [
  HEAD,
  'Ingrid Haug;ingrid@example.org;Representant;1;;Organisasjon;Barnas råd;ja;02.06.2021;01.06.2025',
  'Ingrid Haug;;Representant;1;;Organisasjon;Barnas råd;ja;02.06.2025;01.06.2029',
  'Amina Yusuf;amina@example.org;medlem;2;Barn og unge;Egenerfaring;;;2025-06-02;',
  'Jonas Eide;;vara;;Eldrehelse;pårørende;;;1. januar 2022;31.12.2024',
  'Jonas Eide;;Representant;7;;pårørende;;;1.1.2025;31.12.2028',
  '"Tveit, Solveig";;Representant;8;;Egenerfaring;;;01.03.2026;',
  'Ingrid Haug;;Leder;;;;;;02.06.2025;01.06.2027',
  'Jonas Eide;;Nestleder;;;;;;01.01.2026;31.12.2027',
].join('\r\n');

describe('A member list that is taken in', () => {
  let book: ImportBook;
  beforeEach(async () => {
    book = await ImportBook.open();
  });
  afterEach(() => book.close());

  const board = async () => (await book.book.coordinator.get('/board')).body;
  const people = async () => (await book.book.coordinator.get('/people')).body;

  it('gives people, organisations, earlier terms, alternates and offices, and tells what it did', async () => {
    const list = book.list(LIST);
    const preview = (await book.check(list)).body;
    expect(preview.faulty).toBe(0);
    expect(preview.organisations).toEqual([{ name: 'Barnas råd', kind: 'council' }]);
    const { status, body } = await book.takeIn(list);
    expect(status).toBe(201);
    expect(body.counts).toEqual({
      people: 4,
      organisations: 1,
      appointments: 6,
      offices: 2,
      known: 0,
    });
    expect(body.counts).toEqual(preview.counts);
    const { seats } = await board();
    expect(seats[0].holder).toMatchObject({
      name: 'Ingrid Haug',
      office: 'leader',
      to: '2029-06-02',
    });
    expect(seats[1].holder).toMatchObject({
      name: 'Amina Yusuf',
      from: '2025-06-02',
      to: '2029-06-02',
    });
    expect(seats[6].holder).toMatchObject({ name: 'Jonas Eide', office: 'deputyLeader' });
    expect(seats[7].holder.name).toBe('Solveig Tveit');
    const ingrid = (await people()).find(({ name }: Body) => name === 'Ingrid Haug');
    const detail = (await book.book.coordinator.get(`/people/${ingrid.id}`)).body;
    expect(detail.appointments).toHaveLength(2);
  });

  it('writes nothing when it is read and looked through', async () => {
    const untouched = await leavesNoTrace(book.app, TABLES, async () => {
      const list = book.list(LIST);
      expect((await book.check(list)).status).toBe(200);
    });
    expect(untouched).toBe(true);
  });

  it('is taken in whole or not at all', async () => {
    const list = book.list(LIST);
    list.lines[5].cells[8] = '31.02.2026';
    const untouched = await leavesNoTrace(book.app, TABLES, async () => {
      const { status, body } = await book.takeIn(list);
      expect(status).toBe(409);
      expect(body.errors[0].constraint).toBe('import-changed');
    });
    expect(untouched).toBe(true);
  });

  it('is judged again when it is taken in: a seat that was filled meanwhile stops it', async () => {
    const list = book.list(LIST);
    expect((await book.check(list)).body.faulty).toBe(0);
    await book.book.representative('Kari Mjelde', '2026-01-01', undefined, 7);
    const untouched = await leavesNoTrace(book.app, TABLES, async () => {
      expect((await book.takeIn(list)).status).toBe(409);
    });
    expect(untouched).toBe(true);
    const { body } = await book.check(list);
    expect(body.lines[4].faults[0]).toMatchObject({
      column: 'seat',
      code: 'seatTaken',
      other: 'Kari Mjelde',
      otherLine: null,
    });
  });

  it('is taken in once when the button is pressed twice', async () => {
    const list = book.list(LIST);
    const key = { 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([book.takeIn(list, key), book.takeIn(list, key)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect((await people()).filter(({ name }: Body) => name === 'Ingrid Haug')).toHaveLength(1);
    const again = await book.takeIn(list);
    expect(again.status).toBe(409);
    expect(again.body.errors[0].constraint).toBe('import-nothing');
  });

  it('is taken in once when two people take in the same list', async () => {
    const list = book.list(LIST);
    const answers = await Promise.all([book.takeIn(list), book.takeIn(list)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await people()).filter(({ name }: Body) => name === 'Ingrid Haug')).toHaveLength(1);
  });

  it('knows what is on record already, and takes in only what is new', async () => {
    await book.takeIn(book.list(LIST));
    const more = `${LIST}\r\nPer Vik;per@example.org;Representant;10;;Egenerfaring;;;01.02.2026;`;
    const list = book.list(more);
    const { body } = await book.check(list);
    expect(body.lines.map(({ known }: Body) => known)).toEqual([...Array(8).fill(true), false]);
    expect((await book.takeIn(list)).body.counts).toEqual({
      people: 1,
      organisations: 0,
      appointments: 1,
      offices: 0,
      known: 8,
    });
  });

  it('records history that breaks the rules with a finding, and says so in the preview', async () => {
    const list = book.list(
      `${HEAD}\nOdd Heggland;;Representant;1;;Egenerfaring;;;2010-01-01;2023-12-31`,
    );
    const { body } = await book.check(list);
    expect(body.faulty).toBe(0);
    const rules = body.lines[0].findings.map(({ rule }: Body) => rule);
    expect(rules).toEqual(expect.arrayContaining(['field-quota', 'term-length']));
    expect((await book.takeIn(list)).status).toBe(201);
    const [row] = await book.app.db.query<{ frozen: string }>('SELECT frozen FROM appointment');
    const kept = JSON.parse(row?.frozen ?? '{}').findings as Body[];
    expect(kept.filter(({ ok }) => !ok).map(({ acts }) => acts)).not.toContain('refuses');
  });

  it('gives an address to someone who is on record without one', async () => {
    const id = await book.book.person('Per Vik');
    await book.takeIn(book.list('Navn;E-post\nper vik;per@example.org\nNy Person;'));
    const found = (await people()).filter(({ name }: Body) => name === 'Per Vik');
    expect(found).toMatchObject([{ id, email: 'per@example.org' }]);
  });

  it('leaves counts and ids in the audit log, one entry a thing, and no contents', async () => {
    await book.takeIn(book.list(LIST));
    const entries = await book.app.db.query<{ action: string; object: string }>(
      'SELECT action, object FROM audit_entry ORDER BY seq',
    );
    const counted = new Map<string, number>();
    for (const { action } of entries) counted.set(action, (counted.get(action) ?? 0) + 1);
    expect(Object.fromEntries(counted)).toMatchObject({
      'members.imported': 1,
      'person.imported': 4,
      'organisation.imported': 1,
      'appointment.imported': 6,
      'officeTerm.imported': 2,
    });
    const taken = entries.filter(({ action }) => action.endsWith('imported'));
    expect(taken.every(({ object }) => /^[A-Za-z]+:[0-9a-f-]+$/.test(object))).toBe(true);
    const kept = await book.app.db.query<{ reply: string | null }>(
      'SELECT reply FROM idempotency_key',
    );
    expect(JSON.stringify(kept)).not.toMatch(/Ingrid|amina|Barnas/);
  });
});

describe('A list with faults', () => {
  let book: ImportBook;
  beforeAll(async () => {
    book = await ImportBook.open();
    await book.book.person('Per Vik');
    await book.book.person('Per Vik');
    await book.book.coordinator.post('/people', { name: 'Kari Mjelde', email: 'kari@example.org' });
  });
  afterAll(() => book.close());

  it.each([
    ['a name is missing', ';;;;;;;;;', undefined],
    [
      'only a role',
      ';;Representant;;;;;;;',
      ['name: required', 'seat: required', 'basis: required', 'from: required'],
    ],
    ['an address that is none', 'A;a@b;;;;;;;;', ['email: email']],
    ['an address of somebody else', 'A;kari@example.org;;;;;;;;', ['email: emailOfAnother']],
    ['a name that two people on record have', 'Per Vik;;;;;;;;;', ['email: nameTwice']],
    ['a role nobody knows', 'A;;Sekretær;;;;;;;', ['role: roleUnknown']],
    ['a period without a role', 'A;;;;;own;;;2025-01-01;', ['role: required']],
    ['a seat there is none of', 'A;;;11;;own;;;2025-01-01;', ['seat: seatUnknown']],
    ['an alternate with a seat', 'A;;vara;2;;own;;;2025-01-01;', ['seat: seatOfAlternate']],
    ['a field nobody knows', 'A;;vara;;Blomster;own;;;2025-01-01;', ['field: fieldUnknown']],
    ['a field that is not the seat’s', 'A;;;2;Eldrehelse;own;;;2025-01-01;', ['field: seatField']],
    ['a ground nobody knows', 'A;;;7;;lege;;;2025-01-01;', ['basis: basisUnknown']],
    ['a day that is not', 'A;;;7;;own;;;31.02.2025;', ['from: dateUnknown']],
    ['a year of two digits', 'A;;;7;;own;;;01.02.25;', ['from: dateShortYear']],
    ['a day that could be two', 'A;;;7;;own;;;03/04/2025;', ['from: dateEither']],
    [
      'an end before the beginning',
      'A;;;7;;own;;;02.06.2025;01.06.2025',
      ['until: untilBeforeFrom'],
    ],
    ['an answer that is neither yes nor no', 'A;;;7;;own;;kanskje;2025-01-01;', ['letter: yesNo']],
    ['a formula', '=B2;;;;;;;;;', ['name: formula']],
    ['an error of the spreadsheet', '#REF!;;;;;;;;;', ['name: errorValue']],
    ['text that was spoilt on its way', 'KÃ¥re;;;;;;;;;', ['name: garbled']],
    [
      'a leader on the line of a seat',
      'A;;Leder;2;;own;;;2025-01-01;2026-12-31',
      ['role: officeWithSeat'],
    ],
    ['an office without an end', 'A;;Leder;;;;;;2025-01-01;', ['until: required']],
    ['an office to come', 'A;;Leder;;;;;;2027-01-01;2028-12-31', ['from: electedFuture']],
    [
      'an appointment of today without a way of recruitment',
      'A;;;7;;own;;;2026-12-01;',
      ['track: trackNeeded'],
    ],
  ])('names line, column and what is wrong: %s', async (_, line, faults) => {
    const found = await book.faults(`${HEAD}\nBegynner Her;;;;;;;;;\n${line}`);
    expect(found[3]).toEqual(faults);
  });

  it.each([
    [
      'two people in one seat',
      'A;;;7;;own;;;2024-01-01;2025-12-31',
      'B;;;7;;own;;;2025-06-01;',
      'seat: seatTaken',
    ],
    [
      'one person in two seats',
      'A;;;7;;own;;;2024-01-01;2025-12-31',
      'A;;;8;;own;;;2025-06-01;',
      'from: overlaps',
    ],
    [
      'terms that overlap by a day',
      'A;;;7;;own;;;2021-06-02;2025-06-02',
      'A;;;7;;own;;;2025-06-02;',
      'seat: seatTaken',
    ],
    ['the same line twice', 'A;;;7;;own;;;2024-01-01;', 'A;;;7;;own;;;2024-01-01;', 'sameAsLine'],
    [
      'one address for two names',
      'A;a@example.org;;;;;;;;',
      'B;a@example.org;;;;;;;;',
      'email: emailOfAnother',
    ],
  ])('refuses %s, and names the other line', async (_, first, second, fault) => {
    const list = book.list(`${HEAD}\n${first}\n${second}`);
    const { lines } = (await book.check(list)).body;
    expect(lines[0].faults).toEqual([]);
    const [found] = lines[1].faults;
    expect(found.column ? `${found.column}: ${found.code}` : found.code).toBe(fault);
    expect(found.otherLine).toBe(2);
    const untouched = await leavesNoTrace(book.app, TABLES, async () => {
      expect((await book.takeIn(list)).status).toBe(409);
    });
    expect(untouched).toBe(true);
  });

  it('refuses two leaders at once, though it is history', async () => {
    const seats = 'A;;;7;;own;;;2022-01-01;2025-12-31\nB;;;8;;own;;;2022-01-01;2025-12-31';
    const list = book.list(
      `${HEAD}\n${seats}\nA;;Leder;;;;;;2022-01-01;2023-12-31\nB;;Leder;;;;;;2023-01-01;2024-12-31`,
    );
    const { lines } = (await book.check(list)).body;
    expect(lines[2].faults).toEqual([]);
    expect(lines[3].faults[0]).toMatchObject({ code: 'rule', finding: { rule: 'offices' } });
  });

  it('judges what is no history by the rules of today, and refuses with clause and remedy', async () => {
    const list = book.list(
      'Navn;Plass;Grunnlag;Fra;Rekruttering\nA;1;Egenerfaring;2026-12-01;Åpen utlysning',
    );
    const { lines } = (await book.check(list)).body;
    const rules = lines[0].faults.map(({ code, finding }: Body) => [
      code,
      finding.rule,
      finding.clause,
    ]);
    expect(rules).toContainEqual(['rule', 'field-quota', 'UP 3.4']);
  });
});

describe('A file that is sent in', () => {
  let book: ImportBook;
  beforeAll(async () => {
    book = await ImportBook.open();
  });
  afterAll(() => book.close());

  it('comes back as a table with what its columns seem to be', async () => {
    const file = workbook(
      workbookParts([
        ['Namn', 'Skostorleik'],
        ['Åse', '38'],
      ]),
    );
    const { status, body } = await book.read(file);
    expect(status).toBe(200);
    expect(body).toEqual({
      format: 'xlsx',
      encoding: null,
      separator: null,
      sheet: 'Ark 1',
      otherSheets: 0,
      headings: ['Namn', 'Skostorleik'],
      guesses: ['name', null],
      rows: [{ line: 2, cells: ['Åse', '38'] }],
    });
    expect(listOf(body)).toEqual({ columns: ['name'], lines: [{ line: 2, cells: ['Åse'] }] });
  });

  it.each([
    ['headings and nothing below them', Buffer.from('Navn;Fra\n'), 'fileNoLines'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'fileType'],
    [
      'a workbook with macros',
      workbook(workbookParts([['A']], { 'xl/vbaProject.bin': 'x' })),
      'fileMacros',
    ],
  ])('is refused in one sentence: %s', async (_, file, constraint) => {
    const { status, body } = await book.read(file);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field: 'file', constraint }]);
  });

  it.each([5 * 1024 * 1024 + 1, 50 * 1024 * 1024])(
    'is refused when it is too large: %i bytes',
    async (size) => {
      const { status, body } = await book.read(Buffer.alloc(size, 'a'));
      expect(status).toBe(413);
      expect(body.type).toBe('/problems/too-large');
    },
  );

  it('is taken of no other type than a list', async () => {
    const json = await book.book.coordinator.post('/import-readings', { file: 'Navn' });
    expect(json.status).toBe(400);
    const picture = { 'content-type': 'image/png' };
    expect((await book.book.coordinator.post('/import-readings', 'x', picture)).status).toBe(400);
  });

  it('needs a column that says who a line is about', async () => {
    const list = { columns: ['email'], lines: [{ line: 2, cells: ['a@example.org'] }] };
    const { status, body } = await book.check(list);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field: 'columns', constraint: 'nameColumn' }]);
  });
});
