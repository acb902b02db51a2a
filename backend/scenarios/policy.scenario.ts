import { Role } from '../src/kernel/actor';
import { ChangeStream } from '../src/kernel/change-stream';
import { RouteEntry, Routes } from '../src/kernel/http/routes';
import { PolicyRow } from '../src/kernel/policy';
import { POLICY } from '../src/policy';
import { Client, Reply } from './client';
import { startApp, TestApp } from './harness';
import { Body } from './panel-book';
import { tellsTooMuch } from './policy/private-words';
import { invite, Visitor, VISITORS } from './policy/visitors';

const NOBODYS_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
/** Never ends once it has begun; the event scenarios listen to it on a real connection. */
const STREAM = '/events';

let app: TestApp;
let formerId: string;
/** A real id for each word of an address that one may follow. */
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  const former = await endYesterday();
  await app.unit.write(async (tx) => {
    await tx.execute('UPDATE installation SET low_assurance = 0');
    await tx.audit('test.assurance', 'installation:test');
  });
  formerId = former;
  ids = {
    people: former,
    meetings: await idIn('meeting', "state = 'closed'"),
    cases: await idIn('panel_case', 'closed = 0'),
  };
});
afterAll(() => app.close());

/** A representative without an office resigns; yesterday was the last day. */
async function endYesterday(): Promise<string> {
  const { body } = await app.as('coordinator').get('/board');
  const { holder } = body.seats.find((seat: Body) => seat.holder && seat.holder.office === null);
  const act = { on: '2026-11-11', reason: 'resigned', version: holder.version };
  await app.as('coordinator').post(`/appointments/${holder.appointmentId}/end`, act);
  return holder.personId;
}

async function idIn(table: string, where: string): Promise<string> {
  const [row] = await app.db.query<{ id: string }>(
    `SELECT id FROM ${table} WHERE ${where} ORDER BY id`,
  );
  return row?.id ?? '';
}

/** What the table says, read on its own: the guard is what is tested. */
function wanted(row: PolicyRow, visitor: Visitor): 'allowed' | 401 | 403 {
  if (row.roles === 'anyone') return 'allowed';
  if (!visitor.isSignedIn) return 401;
  const named: readonly Role[] | null = row.roles === 'signedIn' ? null : row.roles;
  if (named !== null && !visitor.roles.some((role) => named.includes(role))) return 403;
  return visitor.assurance >= row.assurance ? 'allowed' : 403;
}

/** Reads name things that exist; acts name nothing and say nothing, so that an allowed one is refused later. */
function ask(route: RouteEntry, browser: Client): Promise<Reply<Body>> {
  const path = route.path
    .split('/')
    .map((part, i, parts) => {
      if (part === ':clause') return '3.4';
      if (!part.startsWith(':')) return part;
      return (route.method === 'GET' && ids[parts[i - 1] ?? '']) || NOBODYS_ID;
    })
    .join('/');
  if (route.method === 'GET') return browser.get(path);
  if (route.method === 'DELETE') return browser.delete(path);
  if (route.method === 'PUT') return browser.put(path, {});
  return route.method === 'PATCH' ? browser.patch(path, {}) : browser.post(path, {});
}

/** What is wrong with how a route treats a visitor, null when it is as the table says. */
async function fault(route: RouteEntry, row: PolicyRow, visitor: Visitor): Promise<string | null> {
  const verdict = wanted(row, visitor);
  if (route.path === STREAM && verdict === 'allowed') return null;
  const commits = () => app.nest.get(ChangeStream).version;
  const before = commits();
  const { status, body } = await ask(route, visitor.browser);
  const told = `${route.method} ${route.path}: ${status} ${body?.type ?? ''}`;
  if (verdict !== 'allowed') {
    if (commits() !== before) return `${told} wrote something`;
    return status === verdict ? null : `${told} instead of ${verdict}`;
  }
  if (route.method === 'GET' && commits() !== before) return `${told} wrote something`;
  if (status === 401 || body?.type === '/problems/assurance') return told;
  // A condition beyond the role may still say no, and then the row has it in words.
  return status === 403 && row.own === undefined ? told : null;
}

describe('The policy table', () => {
  it.each(VISITORS)('holds on every route for: %s', async (name) => {
    // Each comes anew: ending one’s other sessions would end those of a visitor who is the same person.
    const visitor = (await invite(app, formerId))[name];
    const routes = app.nest.get(Routes).list();
    // Signing out is tried last: after it the visitor is somebody else.
    const ordered = [...routes].sort((a, b) => Number(isSignOut(a)) - Number(isSignOut(b)));
    const faults: string[] = [];
    for (const route of ordered) {
      const row = POLICY[route.policy ?? ''];
      const found = row ? await fault(route, row, visitor) : `${route.path} has no row`;
      if (found !== null) faults.push(found);
    }
    expect(faults).toEqual([]);
    expect(routes.length).toBeGreaterThan(50);
  });

  it('has no row that no route uses', () => {
    const used = new Set(
      app.nest
        .get(Routes)
        .list()
        .map(({ policy }) => policy),
    );
    expect(Object.keys(POLICY).filter((name) => !used.has(name))).toEqual([]);
  });

  it('names an assurance of two on every row that changes what belongs to others', () => {
    const acts = app.nest
      .get(Routes)
      .list()
      .filter(({ method }) => method !== 'GET');
    const low = acts.filter(({ policy }) => (POLICY[policy ?? '']?.assurance ?? 0) < 2);
    expect([...new Set(low.map(({ policy }) => policy))].sort()).toEqual([
      'application.openOwn',
      'application.save',
      'application.send',
      'application.withdraw',
      'auditWitness.create',
      'calendarFeed.change',
      'case.raise',
      'case.withdraw',
      'consent.change',
      'contribution.write',
      'correction.ask',
      'datePoll.answer',
      // A search, sent as a body.
      'decision.find',
      // Three taps about a meeting one was in, kept as a sum.
      'evaluation.answer',
      'exampleSession.create',
      'installation.create',
      'mailChoice.change',
      // One’s own word about the draft one was asked to read.
      'minutes.comment',
      'minutesMention.answer',
      'noticeAnswer.give',
      'ownAnswer.answer',
      'ownAnswer.needs',
      'ownAnswer.open',
      'ownDates.answer',
      'ownDates.open',
      'ownRequest.answer',
      'ownRequest.nominate',
      'ownRequest.open',
      'ownSession.end',
      'paper.mark',
      'passkeyQuestion.create',
      'passwordSession.create',
      'portrait.change',
      'preference.change',
      'proof.create',
      'proofCode.create',
      'recovery.cancel',
      'recoveryCodeSession.create',
      'roomSignal.tell',
      'ruleChange.open',
      'ruleChange.support',
      'ruleChange.withdraw',
      'ruleChange.write',
      'seal.verify',
      'session.create',
      'session.end',
      'setupCode.report',
      'setupCode.see',
      'setupSession.complete',
      'setupSession.create',
      'signInCode.create',
      // One’s own; that of another asks for proof, as tasks.scenario tells.
      'task.end',
    ]);
  });
});

function isSignOut({ method, path }: RouteEntry): boolean {
  return method === 'DELETE' && path === '/session';
}

describe('Rights that follow the days', () => {
  let own: TestApp;
  beforeAll(async () => {
    own = await startApp();
    await own.install('example');
  });
  beforeEach(() => own.clock.set('2026-11-12T10:00'));
  afterAll(() => own.close());

  const board = async (): Promise<Body> => (await own.as('coordinator').get('/board')).body;

  it('are gone at the first request of the day after the term', async () => {
    const holders = (await board()).seats.map((seat: Body) => seat.holder).filter(Boolean);
    const [first] = holders.sort((a: Body, b: Body) => (a.to < b.to ? -1 : 1));
    own.clock.set(`${dayBefore(first.to)}T23:59`);
    expect((await own.as(first.personId).get('/panel')).status).toBe(200);
    own.clock.set(`${first.to}T00:00`);
    expect((await own.as(first.personId).get('/panel')).status).toBe(403);
    expect((await own.as(first.personId).get('/session')).body.roles).toEqual([]);
  });

  it('of an office go with the office, though the seat remains', async () => {
    const { current } = (await own.as('coordinator').get('/offices')).body;
    const deputy = current.find((each: Body) => each.office === 'deputyLeader');
    own.clock.set(`${dayBefore(deputy.to)}T23:59`);
    expect((await own.as(deputy.personId).get('/board')).status).toBe(200);
    own.clock.set(`${deputy.to}T00:00`);
    expect((await own.as(deputy.personId).get('/board')).status).toBe(403);
    expect((await own.as(deputy.personId).get('/panel')).status).toBe(200);
  });

  it('are gone at the next request when a term is ended by record', async () => {
    const { holder } = (await board()).seats.find((seat: Body) => seat.holder?.office === null);
    const member = own.as(holder.personId);
    expect((await member.get('/panel')).status).toBe(200);
    const act = { on: '2026-11-11', reason: 'resigned', version: holder.version };
    await own.as('coordinator').post(`/appointments/${holder.appointmentId}/end`, act);
    expect((await member.get('/panel')).status).toBe(403);
  });
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe('What members are told about one another', () => {
  let own: TestApp;
  beforeAll(async () => {
    own = await startApp();
    await own.install('example');
  });
  afterAll(() => own.close());

  it.each(['representative', 'alternate'] as const)(
    'holds no seat, field or basis beside a name in any answer to: %s',
    async (role) => {
      const member = own.as(role);
      const meetings: Body[] = (await member.get('/meetings?year=2026')).body.meetings;
      const cases = await own.db.query<{ id: string }>('SELECT id FROM panel_case');
      const paths = [
        ...['/session', '/panel', '/offices', '/home', '/statutes', '/interpretations'],
        ...['/declaration', '/example/actors', '/meetings?year=2026', '/statutes/clauses/3.4'],
        ...meetings.flatMap(({ id }) => [
          `/meetings/${id}`,
          `/meetings/${id}/live`,
          `/meetings/${id}/minutes?audience=panel`,
          `/meetings/${id}/minutes?audience=public`,
        ]),
        ...cases.map(({ id }) => `/cases/${id}`),
      ];
      const answered = await Promise.all(paths.map((each) => member.get(each)));
      const read = answered.filter(({ status }) => status === 200).length;
      expect(read).toBeGreaterThan(20);
      expect(answered.flatMap(({ body }, i) => tellsTooMuch(body, paths[i]))).toEqual([]);
    },
  );

  it('is told in full to coordinator and leader, so that the test above can fail', async () => {
    const { body } = await own.as('leader').get('/board');
    expect(tellsTooMuch(body).length).toBeGreaterThan(10);
  });

  it('names live segments in an order that gives no seat away', async () => {
    const { body: board } = await own.as('coordinator').get('/board');
    const bySeat = board.seats.flatMap((seat: Body) => (seat.holder ? [seat.holder.name] : []));
    const { body: panel } = await own.as('representative').get('/panel');
    const names = panel.members
      .filter((each: Body) => each.kind === 'representative')
      .map((each: Body) => each.name);
    expect(names).not.toEqual(bySeat);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nb')));
  });

  it('is not the record of another person, nor the board', async () => {
    const member = own.as('representative');
    const { personId } = (await member.get('/session')).body;
    const { members } = (await member.get('/panel')).body;
    const other = members.find((each: Body) => each.personId !== personId);
    expect((await member.get(`/people/${other.personId}`)).status).toBe(404);
    expect((await member.get(`/people/${personId}`)).status).toBe(200);
    expect((await member.get('/board')).status).toBe(403);
    expect((await member.get('/people')).status).toBe(403);
  });
});
