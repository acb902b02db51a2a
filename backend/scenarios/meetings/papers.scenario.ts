import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

const TEXTS = {
  summary: 'Vi skal velge hvem som møter i styringsgruppa.',
  question: 'Hvem vil du foreslå?',
  background: 'To møter hver gang.',
  proposal: 'Panelet velger to.',
  language: 'nb',
};

describe('UP 4.1, 4.3: the coordinator prepares papers, the leader releases them', () => {
  let app: TestApp;
  let meetingId: string;
  let caseId: string;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    const planned = await app.as('coordinator').post('/meetings', {
      startsAt: '2026-12-10T11:00:00.000Z',
      endsAt: '2026-12-10T14:00:00.000Z',
      place: 'Møterom 2',
      mode: 'room',
    });
    meetingId = planned.body.id;
    const item = { title: 'Styringsgruppa', type: 'decision', minutes: 20 };
    const added = await app.as('coordinator').post(`/meetings/${meetingId}/agenda-items`, item);
    caseId = added.body.agenda[0].caseId;
  });
  afterAll(() => app.close());

  it('warns that a case says no goal, and is content once it does', async () => {
    const read = () => app.as('coordinator').get(`/meetings/${meetingId}`);
    const tag = (body: Body) => body.findings.find((each: Body) => each.rule === 'goal-tag');
    const before = (await read()).body;
    expect(tag(before)).toMatchObject({ ok: false, acts: 'warns', clause: 'UP 2.1' });
    const { id, title, type, minutes, version } = before.agenda[0];
    const change = { title, type, minutes, goal: 'goal-1', version };
    const unknown = await app
      .as('coordinator')
      .put(`/agenda-items/${id}`, { ...change, goal: 'x' });
    expect(unknown.status).toBe(400);
    const changed = await app.as('coordinator').put(`/agenda-items/${id}`, change);
    expect(tag(changed.body).ok).toBe(true);
  });

  it('keeps a draft between those who prepare', async () => {
    const path = `/cases/${caseId}/paper`;
    const saved = await app.as('coordinator').put(path, { ...TEXTS, version: 0 });
    expect(saved.body.paper).toMatchObject({ state: 'draft', readingMinutes: 1, version: 1 });
    expect(saved.body.can).toEqual(['edit']);
    expect((await app.as('leader').get(`/cases/${caseId}`)).body.can).toContain('release');
    expect((await app.as('representative').get(`/cases/${caseId}`)).body.paper).toBeNull();
    const meeting = await app.as('representative').get(`/meetings/${meetingId}`);
    expect(meeting.body.agenda[0]).toMatchObject({ paper: 'none', readingMinutes: null });
  });

  it('refuses the save of someone who did not see the newest text', async () => {
    const path = `/cases/${caseId}/paper`;
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      const again = await app.as('leader').put(path, { ...TEXTS, version: 0 });
      expect(again.body.type).toBe('/problems/stale');
      const stale = await app.as('leader').put(path, { ...TEXTS, version: 7 });
      expect(stale.status).toBe(409);
    });
    expect(untouched).toBe(true);
  });

  it('refuses release by coordinator and deputy leader while there is a leader', async () => {
    const path = `/cases/${caseId}/paper/release`;
    await app.as('deputyLeader').get(`/cases/${caseId}`);
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      for (const role of ['coordinator', 'deputyLeader'] as const) {
        const refused = await app.as(role).post(path, { version: 1 });
        expect(refused.status).toBe(422);
        expect(refused.body.findings[0]).toMatchObject({ rule: 'papers', remedy: 'leader' });
      }
      expect((await app.as('representative').post(path, { version: 1 })).status).toBe(403);
    });
    expect(untouched).toBe(true);
  });

  it('lets members read what the leader has released', async () => {
    const released = await app.as('leader').post(`/cases/${caseId}/paper/release`, { version: 1 });
    expect(released.status).toBe(201);
    const { body } = await app.as('representative').get(`/cases/${caseId}`);
    expect(body.paper).toMatchObject({ state: 'released', releasedBy: 'Kari Mjelde' });
    expect(body.can).toEqual([]);
    const twice = await app.as('leader').post(`/cases/${caseId}/paper/release`, { version: 2 });
    expect(twice.status).toBe(409);
  });
});

describe('The agenda', () => {
  let app: TestApp;
  let id: string;
  const coordinator = () => app.as('coordinator');
  const agenda = async () => (await coordinator().get(`/meetings/${id}`)).body.agenda;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    const times = { startsAt: '2026-12-10T11:00:00.000Z', endsAt: '2026-12-10T14:00:00.000Z' };
    const planned = { ...times, place: 'Møterom 2', mode: 'room' };
    id = (await coordinator().post('/meetings', planned)).body.id;
    for (const title of ['Først', 'Så', 'Sist']) {
      const item = { title, type: 'discussion', minutes: 30 };
      await coordinator().post(`/meetings/${id}/agenda-items`, item);
    }
  });
  afterAll(() => app.close());

  it('numbers cases through the year, and they keep their numbers when moved', async () => {
    const before = await agenda();
    expect(before.map((each: Body) => each.caseNumber)).toEqual(['39/26', '40/26', '41/26']);
    const { id: last, version } = before[2];
    const path = `/agenda-items/${last}/move`;
    const moved = await coordinator().post(path, { direction: 'up', version });
    const numbers = moved.body.agenda.map((each: Body) => each.caseNumber);
    expect(numbers).toEqual(['39/26', '41/26', '40/26']);
    expect(moved.body.agenda[2].startsAt).toBe('2026-12-10T12:00:00.000Z');
    const stale = await coordinator().post(path, { direction: 'up', version });
    expect(stale.body.type).toBe('/problems/stale');
  });

  it('never gives a number again when a case is taken off', async () => {
    const item = (await agenda())[0];
    const path = `/agenda-items/${item.id}?version=${item.version}`;
    expect((await coordinator().delete(`${path}9`)).status).toBe(409);
    expect((await coordinator().delete(path)).status).toBe(204);
    const added = { title: 'Ny', type: 'aob', minutes: 5 };
    const { body } = await coordinator().post(`/meetings/${id}/agenda-items`, added);
    expect(body.agenda.at(-1).caseNumber).toBe('42/26');
  });

  it('refuses times that cannot be', async () => {
    const times = { startsAt: '2026-02-31T11:00:00.000Z', endsAt: '2026-03-03T14:00:00.000Z' };
    const never = await coordinator().post('/meetings', { ...times, place: 'Her', mode: 'room' });
    expect(never.body.errors[0]).toEqual({ field: 'startsAt', constraint: 'date' });
    const backwards = { startsAt: '2026-03-03T14:00:00.000Z', endsAt: '2026-03-03T11:00:00.000Z' };
    const ends = await coordinator().post('/meetings', {
      ...backwards,
      place: 'Her',
      mode: 'room',
    });
    expect(ends.body.errors[0]).toEqual({ field: 'endsAt', constraint: 'afterStart' });
  });

  it('moves a planned meeting once per version', async () => {
    const times = { startsAt: '2026-12-11T11:00:00.000Z', endsAt: '2026-12-11T14:00:00.000Z' };
    const change = { ...times, place: 'Møterom 3', mode: 'remote', version: 1 };
    const moved = await coordinator().put(`/meetings/${id}`, change);
    expect(moved.body).toMatchObject({ place: 'Møterom 3', mode: 'remote', version: 2 });
    expect((await coordinator().put(`/meetings/${id}`, change)).status).toBe(409);
  });
});
