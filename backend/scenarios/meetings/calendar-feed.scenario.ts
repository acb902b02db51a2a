import { osloInstant } from '../../src/kernel/oslo';
import { Client, Reply } from '../client';
import { startApp, TestApp } from '../harness';
import { readCalendar } from '../notice/read-calendar';

const MEETING = { place: 'Rom 2, Storgata 1', mode: 'both' };

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await app.install('example');
});
afterAll(() => app.close());
beforeEach(() => app.clock.set('2026-11-12T10:00'));

/** Makes an address. @returns its path below /api */
async function subscribe(client: Client): Promise<string> {
  const { status, body } = await client.post<{ address: string }>('/calendar-feed');
  expect(status).toBe(200);
  return body.address.slice(body.address.indexOf('/api') + '/api'.length);
}

function fetched(path: string, headers: Record<string, string> = {}): Promise<Reply<string>> {
  return app.anyone().get<string>(path, headers);
}

/** @param from local time in Oslo */
async function anyMeeting(from: string, to: string) {
  const [startsAt, endsAt] = [from, to].map(osloInstant);
  const made = await app.as('coordinator').post('/meetings', { ...MEETING, startsAt, endsAt });
  expect(made.status).toBeLessThan(300);
  return made.body as { id: string; version: number };
}

describe('The calendar feed', () => {
  it('is told to nobody but its owner, once', async () => {
    const member = app.as('representative');
    expect((await member.get('/calendar-feed')).body).toEqual({ madeAt: null, address: null });
    const { body } = await member.post('/calendar-feed');
    expect(body.address).toMatch(/\/api\/feeds\/[\w-]{43}\.ics$/);
    const madeAt = '2026-11-12T09:00:00.000Z';
    expect((await member.get('/calendar-feed')).body).toEqual({ madeAt, address: null });
    const token = /feeds\/([\w-]{43})/.exec(body.address)?.[1] ?? 'none';
    for (const table of ['calendar_feed', 'idempotency_key', 'audit_entry']) {
      expect(JSON.stringify(await app.db.query(`SELECT * FROM ${table}`))).not.toContain(token);
    }
  });

  it('holds the meetings of the last year and those to come, as «Panelmøte» with time and place', async () => {
    const reply = await fetched(await subscribe(app.as('representative')));
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    const events = readCalendar(reply.body);
    expect(events.length).toBeGreaterThan(3);
    expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(['Panelmøte']));
    expect(events.some(({ start }) => start > '2026-11-12')).toBe(true);
    const titles = await app.db.query<{ title: string }>('SELECT title FROM panel_case');
    expect(titles.filter(({ title }) => reply.body.includes(title))).toEqual([]);
    expect(reply.body).not.toMatch(/DESCRIPTION|URL|ATTENDEE|ORGANIZER/);
  });

  it('is not sent again to a calendar that has it', async () => {
    const path = await subscribe(app.as('alternate'));
    const etag = String((await fetched(path)).headers['etag']);
    const again = await fetched(path, { 'if-none-match': etag });
    expect([again.status, again.raw.length]).toEqual([304, 0]);
    await anyMeeting('2026-12-17T12:00', '2026-12-17T14:00');
    expect((await fetched(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it.each([
    ['2026-10-24T12:00', '2026-10-24T10:00:00.000Z'],
    ['2026-10-25T12:00', '2026-10-25T11:00:00.000Z'],
    ['2027-03-27T12:00', '2027-03-27T11:00:00.000Z'],
    ['2027-03-28T12:00', '2027-03-28T10:00:00.000Z'],
  ])('keeps noon in Oslo at %s, whatever the clocks do', async (local, instant) => {
    const { id } = await anyMeeting(local, local.replace('12:00', '14:00'));
    const events = readCalendar((await fetched(await subscribe(app.as('coordinator')))).body);
    expect(events.find(({ uid }) => uid === `meeting-${id}@samklang`)?.start).toBe(instant);
  });

  it('moves and strikes out what is moved and cancelled', async () => {
    const path = await subscribe(app.as('representative'));
    const made = await anyMeeting('2026-12-03T12:00', '2026-12-03T14:00');
    const uid = `meeting-${made.id}@samklang`;
    const event = async () =>
      readCalendar((await fetched(path)).body).find((each) => each.uid === uid);
    expect(await event()).toMatchObject({ sequence: 0, status: 'CONFIRMED' });
    const coordinator = app.as('coordinator');
    const moved = await coordinator.post(`/meetings/${made.id}/move`, {
      ...MEETING,
      startsAt: osloInstant('2026-12-04T10:00'),
      endsAt: osloInstant('2026-12-04T12:00'),
      place: 'Rom 9',
      reason: 'Rommet er opptatt.',
      version: made.version,
    });
    expect(moved.status).toBe(200);
    expect(await event()).toMatchObject({
      start: '2026-12-04T09:00:00.000Z',
      place: 'Rom 9',
      sequence: 1,
      status: 'CONFIRMED',
    });
    const { version } = moved.body;
    const reason = 'For få kan komme.';
    await coordinator.post(`/meetings/${made.id}/cancellation`, { reason, version });
    expect(await event()).toMatchObject({ sequence: 2, status: 'CANCELLED' });
    expect((await fetched(path)).body).not.toMatch(/opptatt|For få/);
  });

  it('stops at once when its owner makes a new one or closes it', async () => {
    const member = app.as('deputyLeader');
    const first = await subscribe(member);
    const second = await subscribe(member);
    expect((await fetched(first)).status).toBe(404);
    expect((await fetched(second)).status).toBe(200);
    expect((await member.delete('/calendar-feed')).body).toEqual({ madeAt: null, address: null });
    expect((await fetched(second)).status).toBe(404);
  });

  it('is nothing to who guesses, and looks the same as one that was closed', async () => {
    const closed = await subscribe(app.as('leader'));
    await app.as('leader').delete('/calendar-feed');
    const problem = (await fetched(closed)).body;
    for (const wrong of [`/feeds/${'A'.repeat(43)}.ics`, '/feeds/short.ics', '/feeds/x']) {
      const reply = await fetched(wrong);
      expect([reply.status, reply.body]).toEqual([404, problem]);
    }
  });

  it('ends with the membership', async () => {
    const { body } = await app.anyone().get('/example/actors');
    const actors = body as { personId: string; role: string }[];
    const personId = actors.find(({ role }) => role === 'alternate')?.personId ?? '';
    const path = await subscribe(app.as(personId));
    await app.unit.housekeeping((tx) =>
      tx.execute('UPDATE appointment SET to_date = $1 WHERE person_id = $2 AND to_date > $3', [
        '2026-11-20',
        personId,
        '2026-11-12',
      ]),
    );
    app.clock.set('2026-11-19T10:00');
    expect((await fetched(path)).status).toBe(200);
    app.clock.set('2026-11-20T10:00');
    expect((await fetched(path)).status).toBe(404);
  });

  it('is slowed down after three hundred fetches a minute from one place', async () => {
    app.clock.set('2026-11-21T18:00');
    const statuses: number[] = [];
    for (let i = 0; i < 302; i++) statuses.push((await fetched('/feeds/nothing.ics')).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(300);
    expect(statuses.at(-1)).toBe(429);
    app.clock.set('2026-11-21T18:01');
    expect((await fetched('/feeds/nothing.ics')).status).toBe(404);
  });
});
