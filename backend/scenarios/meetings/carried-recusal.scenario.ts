import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook, quorumIn } from './meeting-book';

const TITLE = 'Sak nummer 2';
const SHUT = { ground: 'personal', reason: 'Saken nevner personer ved navn', version: 1 };

describe('UP 3.4, 6.1: whoever is recused in a case is recused in it wherever it goes', () => {
  let app: TestApp;
  let book: MeetingBook;
  let caseId: string;
  let laterId: string;
  let recused: Client;
  let recusedId: string;
  let other: Client;
  const coordinator = () => app.as('coordinator');

  /** Every place where the case could be met. */
  const places = () => [
    '/home',
    '/cases',
    `/cases/${caseId}`,
    `/cases/${caseId}/files`,
    `/cases/${caseId}/closing`,
    ...[book.id, laterId].flatMap((id) =>
      ['', '/live', '/minutes', '/booklet', '/papers'].map((part) => `/meetings/${id}${part}`),
    ),
  ];
  const wheresTold = async (who: Client) => {
    const told: string[] = [];
    for (const path of places()) {
      const reply = await who.get(path);
      expect(reply.status).toBeLessThan(500);
      if (reply.raw.toString().includes(TITLE)) told.push(path);
    }
    return told;
  };
  const itemIn = async (meetingId: string): Promise<Body> => {
    const { items } = (await coordinator().get(`/meetings/${meetingId}/live`)).body;
    return items.find((each: Body) => each.caseId === caseId);
  };

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-10');
    const later = await coordinator().post('/meetings', {
      startsAt: '2026-09-24T11:00:00.000Z',
      endsAt: '2026-09-24T14:00:00.000Z',
      place: 'Møterom 2',
      mode: 'both',
    });
    laterId = later.body.id;
    book = await MeetingBook.held(app, [false, true]);
    caseId = book.item(2).caseId;
    const { version } = (await coordinator().get(`/cases/${caseId}/closing`)).body;
    await coordinator().post(`/cases/${caseId}/close`, { ...SHUT, version });
    const came = await book.attendedBy(6);
    // Hanne has not signed, and reads nothing closed for that reason alone.
    const signed = came.filter((id) => id !== book.person('Hanne Dahl Berge'));
    recusedId = signed[3] ?? '';
    recused = app.as(recusedId);
    other = app.as(signed[4] ?? '');
    await book.takeUp(1);
    expect((await book.recuse(2, recusedId)).status).toBe(201);
    const carry = [{ itemId: book.item(2).id, meetingId: laterId }];
    const closed = await book.send(`/meetings/${book.id}/close`, {
      version: book.live.version,
      carry,
    });
    expect(closed.status).toBe(201);
  });
  afterAll(() => app.close());

  it('reads nothing of a closed case in the meeting it was carried to, nor in the first', async () => {
    expect(await wheresTold(recused)).toEqual([]);
    expect(await wheresTold(other)).toEqual(
      expect.arrayContaining([
        '/cases',
        `/cases/${caseId}`,
        ...[book.id, laterId].map((id) => `/meetings/${id}/live`),
      ]),
    );
  });

  it('is not present in the case when it is taken up in the later meeting', async () => {
    app.clock.set('2026-09-24T11:00:00.000Z');
    const { version } = (await coordinator().get(`/meetings/${laterId}/live`)).body;
    await coordinator().post(`/meetings/${laterId}/open`, { version });
    const { presences } = (await coordinator().get(`/meetings/${laterId}/live`)).body;
    const seated = presences.filter((each: Body) => each.kind === 'representative');
    const others = seated
      .filter(({ name, personId }: Body) => name !== 'Hanne Dahl Berge' && personId !== recusedId)
      .map((each: Body) => each.personId);
    for (const personId of [recusedId, ...others.slice(0, 4)]) {
      const reply = await coordinator().post(`/meetings/${laterId}/attendance`, {
        personId,
        state: 'present',
      });
      expect(reply.status).toBe(201);
    }
    const item = await itemIn(laterId);
    expect(item.quorum).toMatchObject({ present: 4, needed: 5, ok: false });
    expect(item.recusals.map(({ personId }: Body) => personId)).toEqual([recusedId]);
    const again = await coordinator().post(`/agenda-items/${item.id}/recusals`, {
      personId: recusedId,
    });
    expect(again.body.errors?.[0]?.constraint ?? again.status).toBe('recused');
    const live = (await coordinator().get(`/meetings/${laterId}/live`)).body;
    await coordinator().post(`/meetings/${laterId}/current-item`, {
      itemId: item.id,
      version: live.version,
    });
    const text = 'Panelet sier ja.';
    const proposed = await coordinator().post(`/agenda-items/${item.id}/proposals`, {
      text,
      byPersonId: seated[0].personId,
    });
    const proposalId = proposed.body.items
      .find((each: Body) => each.id === item.id)
      .proposals.at(-1).id;
    const decided = await coordinator().post(`/agenda-items/${item.id}/decisions`, {
      proposalId,
      text,
      method: 'consensus',
    });
    expect(decided.status).toBe(422);
    expect(quorumIn(decided.body)).toMatchObject({ ok: false, facts: { present: 4, needed: 5 } });
  });

  it('reads it again in both meetings once the later one takes the recusal back', async () => {
    const { recusals, id } = await itemIn(laterId);
    const ended = await coordinator().post(`/recusals/${recusals[0].id}/end`, {});
    expect(ended.status).toBe(201);
    expect(ended.body.items.find((each: Body) => each.id === id).quorum).toMatchObject({
      present: 5,
      ok: true,
    });
    const told = await wheresTold(recused);
    expect(told).toEqual(
      expect.arrayContaining([book.id, laterId].map((each) => `/meetings/${each}/live`)),
    );
  });
});
