import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { verifyChain } from '../src/kernel/audit-chain';
import { ACTORS, Attempt, attempts, Ids } from './fuzz/hostile';
import { Operation, readOperations } from './fuzz/operations';
import { TestApp } from './harness';
import { MeetingBook } from './meetings/meeting-book';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 25);
const SEED = 20261112;

// A slow machine and three hundred requests must not be mistaken for a hang.
jest.setTimeout(60_000 + REQUESTS * 1_000);

/** Table behind each part of an address or body that takes an id. */
const TABLES: Record<string, string> = {
  meetings: 'meeting',
  cases: 'panel_case',
  'agenda-items': 'agenda_item',
  people: 'person',
  organisations: 'organisation',
  seats: 'seat',
  appointments: 'appointment',
  proposals: 'proposal',
  entries: 'minutes_entry',
  statements: 'statement',
  substitutions: 'substitution',
  recusals: 'recusal',
  'office-terms': 'office_term',
  decisions: 'decision',
};

/** Told the first time only: what opens a calendar is kept nowhere, so a repeated request cannot tell it again. */
const TOLD_ONCE: Readonly<Record<string, string>> = { 'POST /api/calendar-feed': 'address' };

const operations = readOperations();

describe('Every operation of the contract under hostile requests', () => {
  let app: TestApp;
  const sent = new Map<string, number>();
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    const meeting = await MeetingBook.held(app, [false, true, false]);
    await meeting.attendedBy(7);
    await meeting.takeUp(1);
    await meeting.decide(1);
    await meeting.takeUp(2);
    await meeting.propose(2);
    await meeting.recuse(2, meeting.ids('representative')[0] ?? '');
    await meeting.send(`/agenda-items/${meeting.item(1)['id']}/entries`, { text: 'Innlegg.' });
    const alternate = meeting.ids('alternate')[0] ?? '';
    await meeting.call(alternate, { forPersonId: meeting.ids('representative')[8] });
  });
  afterAll(() => app.close());

  it.each(operations.map((each) => [each.name, each] as const))(
    '%s refuses in words and never breaks down',
    async (name, operation) => {
      for (const actor of ACTORS) await signIn(actor);
      const requests = attempts(operation, await collectIds());
      await fc.assert(
        fc.asyncProperty(requests, (attempt) => judge(operation, attempt)),
        { seed: SEED, numRuns: REQUESTS, endOnFailure: true },
      );
      expect(sent.get(name)).toBeGreaterThanOrEqual(REQUESTS);
    },
  );

  it('reached every operation, and left an audit chain that verifies', async () => {
    expect([...sent.keys()].sort()).toEqual(operations.map(({ name }) => name).sort());
    expect(await verifyChain(app.db)).toMatchObject({ ok: true });
    const prototype: Record<string, unknown> = {};
    expect(prototype['isAdmin']).toBeUndefined();
  });

  async function judge(operation: Operation, attempt: Attempt): Promise<void> {
    const key = attempt.key === 'bad' ? 'not-a-uuid' : randomUUID();
    const first = await send(operation, attempt, key);
    expectToldProperly(first);
    // Opening a session makes the browser somebody else, and keys belong to whoever sends them.
    const isOnce = operation.method === 'POST' && !endsSession(operation);
    if (attempt.key === 'twice' && isOnce) {
      const count = await app.auditCount();
      const again = await send(operation, attempt, key);
      expectToldProperly(again);
      if (first.statusCode < 300) {
        expect(again.statusCode).toBe(first.statusCode);
        expect(again.body).toBe(repeated(operation, first.body));
      }
      expect(await app.auditCount()).toBe(count);
    }
    if (endsSession(operation)) await signIn(attempt.actor);
  }

  async function send(operation: Operation, attempt: Attempt, key: string) {
    sent.set(operation.name, (sent.get(operation.name) ?? 0) + 1);
    const hasBody = attempt.payload !== null;
    return app.nest.inject({
      method: operation.method,
      url: attempt.url,
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: cookies.get(attempt.actor) ?? '',
        ...(attempt.key === 'none' ? {} : { 'idempotency-key': key }),
        ...(hasBody && attempt.contentType !== '' ? { 'content-type': attempt.contentType } : {}),
      },
      ...(hasBody ? { payload: attempt.payload ?? '' } : {}),
    });
  }

  /** A browser of its own for every sign-in: hostile requests may end the one before. */
  async function signIn(actor: string): Promise<void> {
    if (actor === 'anonymous') return;
    const browser = app.anyone();
    const { body } = await browser.get<{ personId: string; role: string }[]>('/example/actors');
    const personId = body.find(({ role }) => role === actor)?.personId ?? '';
    await browser.post('/example/session', { personId });
    cookies.set(actor, await browser.cookieHeader());
  }

  async function collectIds(): Promise<Ids> {
    const kinds = Object.entries(TABLES).map(async ([kind, table]) => {
      const rows = await app.db.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id DESC`);
      return [kind, rows.slice(0, 40).map(({ id }) => id)] as const;
    });
    return Object.fromEntries(await Promise.all(kinds));
  }
});

function endsSession({ path, method }: Operation): boolean {
  return /\/sessions?$/.test(path) && method !== 'GET';
}

/** What the same request answers the second time. */
function repeated({ name }: Operation, body: string): string {
  const once = TOLD_ONCE[name];
  return once === undefined ? body : JSON.stringify({ ...JSON.parse(body), [once]: null });
}

type Answer = Awaited<ReturnType<TestApp['nest']['inject']>>;

/** No breakdown; and a refusal says in a machine's words what it is. */
function expectToldProperly(answer: Answer): void {
  const { statusCode, headers, body } = answer;
  expect(statusCode).toBeLessThan(500);
  if (statusCode < 400) return;
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(JSON.parse(body)).toMatchObject({
    type: expect.stringMatching(/^\/problems\/[a-z-]+$/),
    title: expect.stringMatching(/\S/),
    status: statusCode,
  });
}
