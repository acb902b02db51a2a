import { signal } from '@angular/core';
import type { LiveView, RecusalQuestionView } from '../../../api/schema';
import { Live } from '../../../kernel/live';
import { aLiveMeeting, aPresence, aQuorum, anItem } from '../../../../testing/live-meeting';
import { OpenedPage, aSession, openPage } from '../../../../testing/page-testing';
import { LivePage } from '../live-page';

// The first page compiles every part of the live meeting.
jest.setTimeout(30_000);

const LIVE = '/api/meetings/m6/live';

async function open(view: LiveView, providers: object[] = []): Promise<OpenedPage<LivePage>> {
  const opened = await openPage(LivePage, {
    path: 'moter/:id/live',
    url: 'moter/m6/live',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0' }),
    providers: providers as never[],
  });
  await opened.settle();
  await opened.answer(LIVE, view);
  return opened;
}

function button(element: HTMLElement, text: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find(
    (each) => each.textContent?.replace(/\s+/g, ' ').trim() === text,
  );
  if (!found) throw new Error(`No button: ${text}`);
  return found;
}

const chairing = aLiveMeeting().chairing;

/** 5 are there, and it is asked of one of them: all five take part. */
function aQuestion(change: Partial<RecusalQuestionView> = {}): RecusalQuestionView {
  const voters = ['Kari', 'Jonas', 'Ingrid', 'Amina', 'Rolf'];
  return {
    id: 'q1',
    personId: 'p1',
    name: 'Jonas Eide',
    ground: null,
    ownWish: false,
    raisedAt: '2026-11-25T12:30:00.000Z',
    answer: null,
    method: null,
    for: null,
    against: null,
    answeredAt: null,
    all: 5,
    without: 4,
    needed: 5,
    base: 10,
    allTakePart: true,
    voters: voters.map((name, n) => ({ personId: `p${n}`, name })),
    finding: aQuorum().finding,
    version: 1,
    ...change,
  };
}

function withQuestion(question: RecusalQuestionView, change: Partial<LiveView> = {}): LiveView {
  const room = { pausedMs: 0, questions: [question], stepIn: [] };
  return aLiveMeeting({ items: [anItem({ room })], ...change });
}

describe('the question whether somebody is recused', () => {
  test('says who takes part, and the sum with and without the person', async () => {
    const { element } = await open(withQuestion(aQuestion()));
    const card = element.querySelector('app-recusal-question');
    expect(card?.textContent).toContain(
      'Uten Jonas Eide: 4 av 10, og kravet er 5. Da deltar alle 5 i dette ene spørsmålet.',
    );
    expect(card?.textContent).toContain('Deltar: Kari, Jonas, Ingrid, Amina og Rolf.');
    expect(card?.textContent).toContain('Du er med på å avgjøre dette.');
  });

  test('is answered by an open count', async () => {
    const { element, settle, http } = await open(withQuestion(aQuestion()));
    button(element, 'Tell stemmer').click();
    await settle();
    element.querySelector<HTMLInputElement>('#q-for-q1')!.value = '4';
    element.querySelector<HTMLInputElement>('#q-against-q1')!.value = '1';
    button(element, 'Registrer svaret').click();
    await settle();
    const request = http.expectOne('/api/recusal-questions/q1/answer');
    expect(request.request.body).toEqual({
      version: 1,
      method: 'count',
      for: 4,
      against: 1,
      chairChoice: null,
    });
    request.flush(withQuestion(aQuestion({ answer: 'no', method: 'count', for: 1, against: 4 })));
    await settle();
    const said = element.querySelector('app-recusal-question')?.textContent;
    expect(said).toContain('Jonas Eide er ikke inhabil. 1 mente inhabil, 4 ikke.');
  });

  test('is only read by a member, who is told not to take part when it is about them', async () => {
    const others = aQuestion({ personId: 'p0', allTakePart: false, voters: [] });
    const { element } = await open(withQuestion(others, { can: [] }));
    const card = element.querySelector('app-recusal-question');
    expect(card?.textContent).toContain('Du er ikke med på å avgjøre dette.');
    expect(card?.querySelector('button')).toBeNull();
  });

  test('offers the alternates, and one press calls one and registers that they are here', async () => {
    const recusals = [{ id: 'r1', personId: 'p1', name: 'Jonas Eide' }];
    const alternates = [{ personId: 'p9', name: 'Nora Fjeld' }];
    const room = { pausedMs: 0, questions: [], stepIn: [{ forPersonId: 'p1', alternates }] };
    const away = aPresence({ personId: 'p9', kind: 'alternate', state: 'absent' });
    const view = aLiveMeeting({ items: [anItem({ recusals, room })], presences: [away] });
    const { element, settle, http } = await open(view);
    button(element, 'Nora Fjeld').click();
    await settle();
    const called = http.expectOne('/api/meetings/m6/substitutions');
    expect(called.request.body).toEqual({ alternateId: 'p9', forPersonId: 'p1', itemId: 'i34' });
    called.flush(view);
    await settle();
    const here = http.expectOne('/api/meetings/m6/attendance');
    expect(here.request.body).toEqual({ personId: 'p9', state: 'present' });
  });
});

describe('pause, chair and what is told to the chair', () => {
  test('a pause stands above the case with the time it ends, and the clock of the case stands still', async () => {
    const pause = { id: 'b1', startedAt: '2026-11-25T12:33:00.000Z', endedAt: null, minutes: 10 };
    const room = { pausedMs: 5 * 60_000, questions: [], stepIn: [] };
    const view = aLiveMeeting({ items: [anItem({ room })], chairing: { ...chairing, pause } });
    const { element, settle, http } = await open(view);
    expect(element.querySelector('app-pause-panel')?.textContent).toContain('Pause til 13.43');
    expect(element.querySelector('app-pause-panel')?.textContent).toContain('om 5 minutter');
    expect(element.querySelector('.timer')?.textContent).toContain('22 minutter igjen');
    button(element, 'Fortsett møtet').click();
    await settle();
    http.expectOne('/api/meeting-pauses/b1/end');
  });

  test('the leader gives the chair to the deputy leader', async () => {
    const mayTake = [{ personId: 'p1', name: 'Jonas Eide' }];
    const view = aLiveMeeting({ chairing: { ...chairing, mayTake } });
    const { element, settle, http } = await open(view);
    button(element, 'Overlat møteledelsen').click();
    await settle();
    button(element, 'La Jonas Eide lede').click();
    await settle();
    const request = http.expectOne('/api/meetings/m6/chair');
    expect(request.request.body).toEqual({ personId: 'p1' });
  });

  test('a member asks for a pause with one press', async () => {
    const { element, settle, http } = await open(aLiveMeeting({ can: [] }));
    expect(element.querySelector('.mine')?.textContent).toContain('Du er med. Følg saken her.');
    button(element, 'Trenger pause').click();
    await settle();
    const request = http.expectOne('/api/meetings/m6/signals');
    expect(request.request.body).toEqual({ kind: 'pause' });
    const told: LiveView['chairing']['told'] = ['pause'];
    request.flush(aLiveMeeting({ can: [], chairing: { ...chairing, told } }));
    await settle();
    expect(element.querySelector('.mine')?.textContent).toContain('Bare møtelederen');
  });

  test('whoever records confirms with one press that somebody is here', async () => {
    const signals = [{ personId: 'p4', name: 'Rolf Sæbø', kind: 'here' as const }];
    const { element, settle, http } = await open(
      aLiveMeeting({ chairing: { ...chairing, signals } }),
    );
    button(element, 'Bekreft Rolf Sæbø').click();
    await settle();
    const request = http.expectOne('/api/meetings/m6/attendance');
    expect(request.request.body).toEqual({ personId: 'p4', state: 'present' });
  });

  test('says how much is left of the meeting, and when the agenda does not fit', async () => {
    const { element } = await open(
      aLiveMeeting({ chairing: { ...chairing, endsAt: '2026-11-25T13:08:00.000Z' } }),
    );
    const said = element.querySelector('app-live-agenda')?.textContent;
    expect(said).toContain('30 minutter igjen av møtet.');
    expect(said).toContain('Sakene som er igjen, tar 27 minutter for mye.');
  });
});

describe('without network', () => {
  test('the page stays readable, the buttons say why they wait, and a press sends nothing', async () => {
    const following = signal(true);
    const topic = signal(0).asReadonly();
    const live = { online: signal(true), following, topic: () => topic, any: topic };
    const { element, settle, http } = await open(aLiveMeeting(), [
      { provide: Live, useValue: live },
    ]);
    following.set(false);
    await settle();
    expect(element.querySelector('#acts-wait')?.textContent).toContain(
      'Vi har mistet forbindelsen',
    );
    expect(element.querySelector('h1')?.textContent).toContain('Råd til prosjekt OPPTAKT');
    const next = button(element, 'Neste sak');
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(next.getAttribute('aria-describedby')).toBe('acts-wait');
    next.click();
    await settle();
    http.expectNone('/api/meetings/m6/current-item');
    following.set(true);
    await settle();
    expect(element.querySelector('#acts-wait')).toBeNull();
    expect(button(element, 'Neste sak').getAttribute('aria-disabled')).toBeNull();
  });
});
