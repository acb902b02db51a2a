import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';

const LINK = 'https://video.example.org/j/kanari-7741?pwd=kanari-7742';
const NUMBER = '21 00 77 43';
const CODE = '774477#';
const SECRETS = ['kanari-7741', 'kanari-7742', NUMBER, CODE];
const WHEN = {
  startsAt: '2026-12-03T11:00:00.000Z',
  endsAt: '2026-12-03T14:00:00.000Z',
  place: 'Møterom 2',
};
const REMOTE = {
  joinLink: LINK,
  dialInNumber: NUMBER,
  dialInCode: CODE,
  interpreter: 'Tolk fra tolketjenesten',
  supportPerson: 'Berit hjelper til i døra',
};

describe('Where a meeting is, and how one takes part', () => {
  let app: TestApp;
  let coordinator: Client;
  let meeting: Body;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
    coordinator = app.as('coordinator');
    const wish = { ...WHEN, mode: 'both', ...REMOTE };
    meeting = (await coordinator.post('/meetings', wish)).body;
  });
  afterAll(() => app.close());

  const read = async (who: Client): Promise<Body> =>
    (await who.get(`/meetings/${meeting.id}`)).body;
  const save = (more: Body, version: number) =>
    coordinator.put(`/meetings/${meeting.id}`, { ...WHEN, mode: 'both', ...more, version });

  it.each(['coordinator', 'leader', 'deputyLeader', 'representative'] as const)(
    'is shown whole to the %s, who is invited or prepares',
    async (role) => {
      expect((await read(app.as(role))).access).toEqual({
        invited: true,
        joinLink: LINK,
        dialIn: { number: NUMBER, code: CODE },
        interpreter: 'Tolk fra tolketjenesten',
        supportPerson: 'Berit hjelper til i døra',
      });
    },
  );

  it('hides the way in from an alternate nobody has called, and shows it to the one who is', async () => {
    const alternate = app.as('alternate');
    const { body: session } = await alternate.get('/session');
    const before = await read(alternate);
    expect(before.access).toMatchObject({ invited: false, joinLink: null, dialIn: null });
    for (const secret of SECRETS) expect(JSON.stringify(before)).not.toContain(secret);
    const { seats } = (await coordinator.get('/board')).body;
    const held = seats.find(({ holder }: Body) => holder !== null);
    await app.unit.write(async (tx) => {
      await tx.insert('substitution', {
        id: session.personId,
        meeting_id: meeting.id,
        alternate_id: session.personId,
        for_person_id: held.holder.personId,
        seat_id: null,
        item_id: null,
        by_decision: null,
        started_at: app.clock.now(),
        ended_at: null,
      });
      await tx.audit('alternate.called', `meeting:${meeting.id}`);
    });
    expect((await read(alternate)).access).toMatchObject({ invited: true, joinLink: LINK });
  });

  it('stands in no list, audit log, home, public page, outbox or copy of anybody’s data', async () => {
    const member = app.as('representative');
    const pages = await Promise.all([
      coordinator.get('/meetings?year=2026'),
      coordinator.get('/audit'),
      coordinator.get('/outbox'),
      coordinator.get('/home'),
      member.get('/home'),
      member.get('/meetings?year=2026'),
      app.anyone().get('/public-panel'),
      app.anyone().get(`/meetings/${meeting.id}`),
      member.get(`/meetings/${meeting.id}/live`),
    ]);
    const log = await app.db.query('SELECT * FROM audit_entry');
    const said = JSON.stringify([pages.map(({ body }) => body), log]);
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  it.each([
    ['without encryption', { joinLink: 'http://video.example.org/j/1' }],
    ['that runs a script', { joinLink: 'javascript:alert(1)' }],
    ['with a name before the host', { joinLink: 'https://video.example.org@evil.example.net/' }],
    ['with blanks', { joinLink: 'https://video.example.org/j 1' }],
    ['that is a word', { dialInNumber: 'ring meg' }],
  ])('takes no way in %s', async (_name, wrong) => {
    const before = [await app.auditCount(), (await read(coordinator)).access];
    const { status, body } = await save({ ...REMOTE, ...wrong }, 1);
    expect([status, body.errors[0].constraint]).toEqual([400, 'matches']);
    expect([await app.auditCount(), (await read(coordinator)).access]).toEqual(before);
  });

  it('keeps no way in for a meeting in a room, and none that has been taken away', async () => {
    const without = await save({ ...REMOTE, joinLink: null }, 1);
    expect(without.body.access).toMatchObject({ joinLink: null, dialIn: { number: NUMBER } });
    const room = await save({ ...REMOTE, mode: 'room' }, 2);
    expect(room.body.access).toMatchObject({ joinLink: null, dialIn: null });
    expect(room.body.access.interpreter).toBe('Tolk fra tolketjenesten');
    const rows = await app.db.query<Body>(
      'SELECT join_link, dial_in_number, dial_in_code FROM meeting_place WHERE meeting_id = $1',
      [meeting.id],
    );
    expect(rows).toEqual([{ join_link: null, dial_in_number: null, dial_in_code: null }]);
  });

  it('is changed freely until people have been told; then another time or place is a move with a reason', async () => {
    const leader = app.as('leader');
    await leader.get('/session');
    const reason = 'Saken haster.';
    const called = await leader.post('/extra-meetings', { ...WHEN, mode: 'both', reason });
    const { id, version } = called.body;
    const put = (more: Body) =>
      coordinator.put(`/meetings/${id}`, { ...WHEN, mode: 'both', ...more, version });
    const before = await app.auditCount();
    for (const more of [
      { place: 'Møterom 3' },
      { mode: 'remote' },
      { endsAt: '2026-12-03T15:00:00.000Z' },
    ]) {
      const { status, body } = await put(more);
      expect([status, body.errors[0].constraint]).toEqual([409, 'reason-needed']);
    }
    expect(await app.auditCount()).toBe(before);
    const linked = await put({ joinLink: LINK });
    expect(linked.body.access.joinLink).toBe(LINK);
    const moved = await coordinator.post(`/meetings/${id}/move`, {
      ...WHEN,
      place: 'Møterom 3',
      mode: 'both',
      joinLink: LINK,
      reason: 'Rommet var opptatt.',
      version: linked.body.version,
    });
    expect(moved.body).toMatchObject({ place: 'Møterom 3', access: { joinLink: LINK } });
    expect(moved.body.changes).toMatchObject([{ kind: 'moved', reason: 'Rommet var opptatt.' }]);
  });
});
