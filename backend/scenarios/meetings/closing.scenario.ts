import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

const TABLES = [...MEETING_TABLES, 'case_closing'];
const TITLE = 'Uenighet mellom to i panelet';
const SHUT = { ground: 'personal', reason: 'Saken nevner personer ved navn' };

describe('UP 4.3, 6.1: a closed case', () => {
  let app: TestApp;
  let meetingId: string;
  let caseId: string;
  let itemId: string;
  let unsigned: Client;
  let recused: Client;
  const coordinator = () => app.as('coordinator');
  const closing = async (who: Client = coordinator()) =>
    (await who.get(`/cases/${caseId}/closing`)).body;
  const agendaOf = async (who: Client) =>
    (await who.get(`/meetings/${meetingId}`)).body.agenda.find((each: Body) => each.id === itemId);
  const personCalled = async (name: string): Promise<string> => {
    const [row] = await app.db.query<{ id: string }>('SELECT id FROM person WHERE name = $1', [
      name,
    ]);
    return row?.id ?? '';
  };

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    const made = await coordinator().post('/meetings', {
      startsAt: '2026-11-12T11:00:00.000Z',
      endsAt: '2026-11-12T14:00:00.000Z',
      place: 'Møterom 2',
      mode: 'room',
    });
    meetingId = made.body.id;
    for (const title of ['Åpen sak', TITLE]) {
      const item = { title, type: 'discussion', minutes: 20 };
      await coordinator().post(`/meetings/${meetingId}/agenda-items`, item);
    }
    const { agenda } = (await coordinator().get(`/meetings/${meetingId}`)).body;
    ({ caseId, id: itemId } = agenda[1]);
    const paper = { summary: 'Kort.', question: '', background: '', proposal: '', language: 'nb' };
    await coordinator().put(`/cases/${caseId}/paper`, { ...paper, version: 0 });
    unsigned = app.as(await personCalled('Hanne Dahl Berge'));
    const { presences } = (await coordinator().get(`/meetings/${meetingId}/live`)).body;
    const other = presences.findLast(
      (each: Body) =>
        each.kind === 'representative' && each.office === null && each.name !== 'Hanne Dahl Berge',
    );
    recused = app.as(other.personId);
    await coordinator().post(`/meetings/${meetingId}/open`, { version: 1 });
    for (const { personId } of presences.filter((each: Body) => each.kind === 'representative')) {
      await coordinator().post(`/meetings/${meetingId}/attendance`, { personId, state: 'present' });
    }
    const stepped = await coordinator().post(`/agenda-items/${itemId}/recusals`, {
      personId: other.personId,
    });
    expect(stepped.status).toBe(201);
    await app.as('representative').get('/home');
  });
  afterAll(() => app.close());

  it('is closed by a ground of law and a reason, by those who prepare', async () => {
    const before = await closing();
    expect(before).toMatchObject({ closed: false, ground: null, can: ['close'] });
    expect(before.grounds.map((each: Body) => [each.name, each.binds])).toEqual([
      ['personal', true],
      ['trade', true],
      ['internal', false],
      ['obtained', false],
    ]);
    const path = `/cases/${caseId}/close`;
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const member = await app
        .as('representative')
        .post(path, { ...SHUT, version: before.version });
      expect(member.status).toBe(403);
      const lawless = { ...SHUT, ground: 'because', version: before.version };
      expect((await coordinator().post(path, lawless)).body.errors[0].field).toBe('ground');
      const silent = { ...SHUT, reason: ' ', version: before.version };
      expect((await coordinator().post(path, silent)).body.errors[0].field).toBe('reason');
    });
    expect(untouched).toBe(true);
    const shut = await coordinator().post(path, { ...SHUT, version: before.version });
    expect(shut.body).toMatchObject({
      closed: true,
      law: 'offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1',
      history: [{ reason: SHUT.reason, openedAt: null }],
      finding: { rule: 'openness', ok: true, facts: { binds: true } },
    });
    expect((await coordinator().post(path, { ...SHUT, version: before.version })).status).toBe(409);
  });

  it('shows its title to the signed and not recused, and number and law to the others', async () => {
    const signed = await agendaOf(app.as('representative'));
    expect(signed).toMatchObject({ title: TITLE, hidden: false });
    for (const who of [unsigned, recused]) {
      const seen = await agendaOf(who);
      expect(seen).toMatchObject({ title: 'Lukket sak', hidden: true, law: expect.any(String) });
    }
  });

  it('keeps its title out of home, the live meeting and the case before it', async () => {
    const [first] = (await coordinator().get(`/meetings/${meetingId}`)).body.agenda;
    for (const who of [unsigned, recused]) {
      const places = ['/home', `/meetings/${meetingId}/live`, `/meetings/${meetingId}/minutes`];
      for (const path of [...places, `/cases/${first.caseId}`]) {
        const reply = await who.get(path);
        expect([path, reply.raw.toString().includes(TITLE)]).toEqual([path, false]);
      }
    }
    const own = await app.as('representative').get(`/cases/${first.caseId}`);
    expect(own.body.next).toMatchObject({ title: TITLE, hidden: false });
  });

  it('is refused as a whole to the recused: paper, attachments and why it is closed', async () => {
    for (const path of ['', '/files', '/closing']) {
      expect((await recused.get(`/cases/${caseId}${path}`)).status).toBe(403);
      const missing = await unsigned.get(`/cases/${caseId}${path}`);
      expect(missing.body.type).toBe('/problems/declaration-missing');
    }
  });

  it('is not opened by editing the agenda, which would say no reason', async () => {
    const { title, type, minutes, version } = await agendaOf(coordinator());
    const change = { title, type, minutes, version, closed: false };
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const reply = await coordinator().put(`/agenda-items/${itemId}`, change);
      expect(reply.body.errors[0].constraint).toBe('closing-apart');
    });
    expect(untouched).toBe(true);
  });

  it('gets another ground, and is opened again, and all of it stays on record', async () => {
    const { version } = await closing();
    const other = { ground: 'internal', reason: 'Bare et utkast', version };
    const changed = await app.as('leader').post(`/cases/${caseId}/close`, other);
    expect(changed.body).toMatchObject({ ground: 'internal', can: ['close', 'open'] });
    const again = { reason: 'De det gjelder, har samtykket', version: changed.body.version };
    const opened = await app.as('leader').post(`/cases/${caseId}/open`, again);
    expect(opened.body).toMatchObject({ closed: false, ground: null, can: ['close'] });
    expect(opened.body.history.map((each: Body) => [each.ground, each.openedReason])).toEqual([
      ['personal', 'Bare et utkast'],
      ['internal', 'De det gjelder, har samtykket'],
    ]);
    expect(await agendaOf(unsigned)).toMatchObject({ title: TITLE, hidden: false, law: null });
    const acts = await app.db.query<{ action: string }>(
      "SELECT action FROM audit_entry WHERE action LIKE 'case.%' ORDER BY seq",
    );
    expect(acts.slice(-3).map(({ action }) => action)).toEqual([
      'case.closed',
      'case.closed',
      'case.opened',
    ]);
    const twice = await app
      .as('leader')
      .post(`/cases/${caseId}/open`, { ...again, version: opened.body.version });
    expect(twice.body.errors[0].constraint).toBe('case-open');
  });

  it('without a ground is a finding, and its paper is not released', async () => {
    const item = { title: 'Uten hjemmel', type: 'decision', minutes: 5, closed: true };
    const { body } = await coordinator().post(`/meetings/${meetingId}/agenda-items`, item);
    const added = body.agenda.at(-1);
    const openness = body.findings.find((each: Body) => each.rule === 'openness');
    expect(openness).toMatchObject({ ok: false, remedy: 'ground' });
    const paper = { summary: 'Kort.', question: '', background: '', proposal: '', language: 'nb' };
    await coordinator().put(`/cases/${added.caseId}/paper`, { ...paper, version: 0 });
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const reply = await app
        .as('leader')
        .post(`/cases/${added.caseId}/paper/release`, { version: 1 });
      expect(reply.body.findings[0]).toMatchObject({ rule: 'openness', remedy: 'ground' });
    });
    expect(untouched).toBe(true);
  });
});
