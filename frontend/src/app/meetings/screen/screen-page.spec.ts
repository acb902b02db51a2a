import { signal } from '@angular/core';
import type { ScreenView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Live } from '../../kernel/live';
import { aSession, openPage } from '../../../testing/page-testing';
import { ScreenPage } from './screen-page';

function aScreen(change: Partial<ScreenView> = {}): ScreenView {
  return {
    id: 'm6',
    number: 6,
    year: 2026,
    startsAt: '2026-11-25T11:00:00.000Z',
    endsAt: '2026-11-25T14:00:00.000Z',
    state: 'live',
    item: {
      caseNumber: '34/26',
      title: 'Råd til prosjekt OPPTAKT',
      hidden: false,
      startedAt: '2026-11-25T12:15:00.000Z',
      minutes: 40,
      extraMinutes: 0,
      pausedMs: 0,
      proposals: ['Panelet rår til mer tid.'],
      decisions: [],
      vote: null,
      result: null,
      election: null,
    },
    quorum: { present: 8, needed: 5, basis: 10, ok: true },
    pause: null,
    now: '2026-11-25T12:38:00.000Z',
    ...change,
  };
}

async function open(view: ScreenView) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const following = signal(true);
  const changes = signal(0);
  const live = { online: signal(true), following, topic: () => changes, any: changes };
  const opened = await openPage(ScreenPage, {
    path: 'moter/:id/storskjerm',
    url: 'moter/m6/storskjerm',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0' }),
    providers: [
      { provide: Live, useValue: live },
      { provide: Announcer, useValue: { say, hint: say, interrupt: say } },
    ],
  });
  await opened.settle();
  await opened.answer('/api/meetings/m6/screen', view);
  return { ...opened, following, changes, said };
}

describe('the shared screen', () => {
  test('shows the case, the proposal, the minutes left and the quorum in words', async () => {
    const { element } = await open(aScreen());
    expect(element.querySelector('h1')?.textContent).toContain('Råd til prosjekt OPPTAKT');
    expect(element.querySelector('.walltext')?.textContent).toContain('Panelet rår til mer tid.');
    expect(element.querySelector('footer')?.textContent).toContain('17 minutter igjen');
    expect(element.querySelector('footer')?.textContent).toContain('Vedtaksdyktig');
    expect(element.querySelector('footer')?.textContent).toContain('8 av 10 til stede');
  });

  test('says of a closed case only that it is closed', async () => {
    const item = { ...aScreen().item!, title: 'Lukket sak', hidden: true, proposals: [] };
    const { element } = await open(aScreen({ item }));
    expect(element.querySelector('h1')?.textContent).toContain('Lukket sak');
    expect(element.querySelector('.walltext')).toBeNull();
  });

  test('shows that a vote is open, what it is about and how many have answered, and says so', async () => {
    const vote = { text: 'Panelet rår til mer tid.', answered: 3, asked: 8 };
    const { element, said } = await open(aScreen({ item: { ...aScreen().item!, vote } }));
    const table = element.querySelector('.walltext')?.textContent;
    expect(table).toContain('Avstemningen er åpen');
    expect(table).toContain('Panelet rår til mer tid.');
    expect(table).toContain('3 av 8 har svart');
    expect(said).toEqual(['Avstemningen er åpen.']);
  });

  const RESULT = {
    ...{ text: 'Panelet rår til mer tid.', kind: 'main' as const, outcome: 'adopted' as const },
    ...{ unanimous: false, split: false, byChairsVote: false, for: 5, against: 2, blank: 1 },
  };

  test('shows the result in numbers when the vote is closed, and says it', async () => {
    const item = { ...aScreen().item!, vote: { text: 'Ja.', answered: 8, asked: 8 } };
    const { element, said, changes, settle, answer } = await open(aScreen({ item }));
    changes.set(1);
    await settle();
    const decided = { proposals: [], decisions: [RESULT.text], result: RESULT };
    await answer('/api/meetings/m6/screen', aScreen({ item: { ...aScreen().item!, ...decided } }));
    const table = element.querySelector('.walltext')?.textContent;
    expect(table).toContain('Vedtak');
    expect(table).toContain('5 for, 2 mot, 1 blanke');
    expect(said.at(-1)).toBe('Avstemningen er avsluttet. Vedtak: 5 for, 2 mot, 1 blanke');
  });

  test('shows what fell', async () => {
    const fallen = { ...RESULT, outcome: 'fallen' as const, byChairsVote: true };
    const fell = { proposals: [], decisions: [], result: fallen };
    const { element } = await open(aScreen({ item: { ...aScreen().item!, ...fell } }));
    const table = element.querySelector('.walltext')?.textContent;
    expect(table).toContain('Forslaget falt');
    expect(table).toContain('Møtelederens stemme avgjorde');
  });

  test('tells what came of the latest vote above what is still on the table', async () => {
    const fallen = { ...RESULT, outcome: 'fallen' as const };
    const more = await open(aScreen({ item: { ...aScreen().item!, result: fallen } }));
    expect(more.element.textContent).toContain('Forslaget falt: 5 for, 2 mot, 1 blanke');
    expect(more.element.querySelector('.walltext')?.textContent).toContain('Forslag');
  });

  test('says of a vote that was aborted only that it is over', async () => {
    const item = {
      ...aScreen().item!,
      vote: { text: 'Ja.', answered: 2, asked: 8 },
      result: RESULT,
    };
    const { said, changes, settle, answer } = await open(aScreen({ item }));
    changes.set(1);
    await settle();
    await answer('/api/meetings/m6/screen', aScreen({ item: { ...item, vote: null } }));
    expect(said.at(-1)).toBe('Avstemningen er avsluttet.');
  });

  const ELECTION = {
    ...{ office: 'deputyLeader' as const, state: 'open' as const, number: 1 },
    ...{ method: 'hands' as const, sums: null, outcome: null, elected: null, lot: false },
    candidates: [
      { name: 'Jonas Eide', votes: null },
      { name: 'Hanne Dahl Berge', votes: null },
    ],
  };

  test('shows an election: who stands, how the room votes, and the result when it is told', async () => {
    const item = { ...aScreen().item!, proposals: [], election: ELECTION };
    const { element, said, changes, settle, answer } = await open(aScreen({ item }));
    const text = () => element.querySelector('.walltext')?.textContent ?? '';
    expect(text()).toContain('Valg av nestleder. Omgang 1');
    expect(text()).toContain('Hanne Dahl Berge');
    expect(text()).toContain('To teller, hver for seg.');
    changes.set(1);
    await settle();
    const candidates = [
      { name: 'Jonas Eide', votes: 5 },
      { name: 'Hanne Dahl Berge', votes: 3 },
    ];
    const election = {
      ...{ ...ELECTION, candidates, state: 'counted' as const, outcome: 'elected' as const },
      ...{ elected: 'Jonas Eide', sums: { no: 0, blank: 1, spoiled: 0 } },
    };
    await answer('/api/meetings/m6/screen', aScreen({ item: { ...item, election } }));
    expect(text()).toContain('Blanke 1');
    expect(text()).toContain('Jonas Eide er valgt');
    expect(said.at(-1)).toBe('Jonas Eide er valgt');
  });

  test('says so while nobody stands', async () => {
    const waits = { ...ELECTION, state: 'waits' as const, number: null, method: null };
    const election = { ...waits, candidates: [] };
    const { element } = await open(aScreen({ item: { ...aScreen().item!, election } }));
    expect(element.querySelector('.walltext')?.textContent).toContain('Ingen stiller ennå');
  });

  test('shows until when the meeting pauses', async () => {
    const pause = { id: 'b1', startedAt: '2026-11-25T12:33:00.000Z', endedAt: null, minutes: 10 };
    const { element } = await open(aScreen({ pause }));
    expect(element.querySelector('h1')?.textContent).toContain('Pause til 13.43');
  });

  test('follows the meeting when it changes', async () => {
    const { element, changes, settle, answer } = await open(aScreen());
    changes.set(1);
    await settle();
    await answer('/api/meetings/m6/screen', aScreen({ item: null }));
    expect(element.querySelector('h1')?.textContent).toContain('Vi er i gang');
  });

  test('says so when the connection is lost, and keeps what it showed', async () => {
    const { element, following, settle } = await open(aScreen());
    following.set(false);
    await settle();
    expect(element.querySelector('[role=status]')?.textContent).toContain('Forbindelsen er brutt');
    expect(element.querySelector('h1')?.textContent).toContain('Råd til prosjekt OPPTAKT');
  });
});
