import { PanelBook, said, SEATS } from '../panel-book';
import { leavesNoTrace } from '../real-panel';

const TABLES = ['appointment', 'renewal_question'];
const DECIDED = { decision: '12/26', decidedOn: '2026-11-12' };

let book: PanelBook;

/** A representative whose term ends on 1 June 2027, and the appointment's id and version. */
async function term(name: string, from: string, to: string, more: object = {}) {
  const personId = await book.person(name);
  await book.served(personId, from, to, more);
  const { body } = await book.coordinator.get(`/people/${personId}`);
  return { personId, id: body.appointments.at(-1).id as string };
}

async function renewal(id: string) {
  return (await book.coordinator.get(`/appointments/${id}/renewal`)).body;
}

async function renew(id: string, more: object = {}) {
  const { version } = await renewal(id);
  return book.coordinator.post(`/appointments/${id}/renewal`, { ...DECIDED, version, ...more });
}

async function ask(id: string, answer: 'yes' | 'no' | null, askedOn = '2026-11-10') {
  const version = (await renewal(id)).question?.version ?? 0;
  const body = { askedOn, answer, version };
  return book.coordinator.post(`/appointments/${id}/renewal-question`, body);
}

/** Runs an act and tells the answer, and whether anything at all was written. */
async function refused(act: () => Promise<{ status: number; body: unknown }>) {
  let answer = { status: 0, body: {} as unknown };
  const clean = await leavesNoTrace(book.panel.app, TABLES, async () => (answer = await act()));
  return { ...answer, clean };
}

describe('Another term in the same place', () => {
  afterEach(() => book.close());

  it('begins the day the first one ends, in the same seat, and is the second of three', async () => {
    book = await PanelBook.open();
    const { id, personId } = await term('Solveig Tveit', '2023-06-01', '2027-06-01');
    await ask(id, 'yes');
    expect((await renew(id)).status).toBe(201);
    const { appointments } = (await book.coordinator.get(`/people/${personId}`)).body;
    expect(
      appointments.map(({ from, to, track, source }: Record<string, string>) => [
        from,
        to,
        track,
        source,
      ]),
    ).toEqual([
      ['2023-06-01', '2027-06-01', 'imported', 'Åpen utlysning 1'],
      ['2027-06-01', '2031-06-01', 'renewal', '12/26'],
    ]);
  });

  it('is asked for from nine months before, and no longer once it is on record', async () => {
    book = await PanelBook.open();
    const { id } = await term('Solveig Tveit', '2023-07-01', '2027-07-01');
    const findings = async () => (await book.coordinator.get('/board')).body.findings;
    const open = async () => (await findings()).filter(({ ok }: { ok: boolean }) => !ok);
    const about = async (rule: string) =>
      (await open()).filter((each: { rule: string }) => each.rule === rule);
    expect(await about('renewal')).toMatchObject([
      { facts: { name: 'Solveig Tveit', seat: SEATS.flexible, askFrom: '2026-10-01' } },
    ]);
    await ask(id, null);
    expect(await about('renewal')).toEqual([]);
  });

  it('is a matter for the panel once the answer is there, and no finding once it is on record', async () => {
    book = await PanelBook.open('2027-02-01T10:00');
    const { id } = await term('Solveig Tveit', '2023-07-01', '2027-07-01');
    const ending = async () =>
      (await book.coordinator.get('/board')).body.findings.filter(
        ({ rule }: { rule: string }) => rule === 'term-ending',
      );
    expect(await ending()).toMatchObject([{ remedy: 'ask' }]);
    await ask(id, 'yes');
    expect(await ending()).toMatchObject([{ remedy: 'decide' }]);
    expect((await renew(id)).status).toBe(201);
    expect(await ending()).toEqual([]);
  });

  it('is cut at the day the twelve years are reached, and says so beforehand', async () => {
    book = await PanelBook.open('2029-01-10T10:00');
    const { id, personId } = await term('Per Vik', '2018-06-01', '2025-06-01');
    await book.served(personId, '2025-06-02', '2029-06-02');
    const { body } = await book.coordinator.get(`/people/${personId}`);
    const second = body.appointments.at(-1).id as string;
    expect(second).not.toBe(id);
    expect(await renewal(second)).toMatchObject({
      allowed: true,
      next: { from: '2029-06-02', to: '2030-06-02', cut: true },
    });
    await ask(second, 'yes', '2029-01-10');
    const { status } = await renew(second, { decidedOn: '2029-01-10' });
    expect(status).toBe(201);
  });

  it('is refused after three terms, by clause and with the sum, and nothing is written', async () => {
    book = await PanelBook.open('2036-11-12T10:00');
    const personId = await book.person('Kari Mjelde');
    for (const year of [2025, 2029, 2033]) {
      await book.served(personId, `${year}-06-02`, `${year + 4}-06-02`);
    }
    const { body } = await book.coordinator.get(`/people/${personId}`);
    const last = body.appointments.at(-1).id as string;
    expect((await renewal(last)).allowed).toBe(false);
    const answer = await refused(() => renew(last, { decidedOn: '2036-11-12' }));
    expect(answer).toMatchObject({ status: 422, clean: true });
    expect(said(answer.body, 'term-limit')).toMatchObject({
      ok: false,
      clause: 'UP 3.1',
      remedy: 'alternate',
      facts: { used: 3, maxTerms: 3 },
    });
  });

  it('in an organisation’s seat waits for the organisation’s confirmation in writing', async () => {
    book = await PanelBook.open();
    const organisationId = await book.organisation('Eldrerådet');
    const { id } = await term('Rolf Sæbø', '2023-06-01', '2027-06-01', {
      seatId: book.seat(SEATS.organisation),
      basis: 'organisation',
      organisationId,
      letterOnRecord: true,
    });
    await ask(id, 'yes');
    expect(await renewal(id)).toMatchObject({ allowed: true, needsLetter: true });
    const answer = await refused(() => renew(id));
    expect(answer).toMatchObject({ status: 422, clean: true });
    expect(said(answer.body, 'recruitment-track')).toMatchObject({ ok: false, remedy: 'letter' });
    expect((await renew(id, { letterOnRecord: true })).status).toBe(201);
  });

  it('without the question asked in time wants a written reason', async () => {
    book = await PanelBook.open();
    const { id } = await term('Solveig Tveit', '2023-06-01', '2027-06-01');
    const answer = await refused(() => renew(id));
    expect(answer).toMatchObject({ status: 422, clean: true });
    expect(said(answer.body, 'renewal')).toMatchObject({ ok: false, acts: 'warns', remedy: 'ask' });
    expect((await renew(id, { reason: 'Spurt i møtet' })).status).toBe(201);
  });

  it('is refused to who said no, after the term, twice, and by a version that is old', async () => {
    book = await PanelBook.open();
    const { id } = await term('Solveig Tveit', '2023-06-01', '2027-06-01');
    await ask(id, 'no');
    expect(await refused(() => renew(id))).toMatchObject({ status: 409, clean: true });
    await ask(id, 'yes');
    expect(await refused(() => renew(id, { version: 7 }))).toMatchObject({ status: 409 });
    expect(await refused(() => renew(id, { decidedOn: '2026-11-13' }))).toMatchObject({
      status: 400,
      clean: true,
    });
    expect((await renew(id)).status).toBe(201);
    const again = await refused(() => renew(id));
    expect(again).toMatchObject({ status: 422, clean: true });
    expect(said(again.body, 'seats')).toMatchObject({ ok: false });
  });

  it('is not asked about when the term is over', async () => {
    book = await PanelBook.open('2027-06-01T10:00');
    const { id } = await term('Solveig Tveit', '2023-06-01', '2027-06-01');
    expect(await refused(() => ask(id, null))).toMatchObject({ status: 409, clean: true });
    expect(await refused(() => renew(id))).toMatchObject({ status: 409, clean: true });
  });
});
