import { TestBed } from '@angular/core/testing';
import type { LiveView } from '../../api/schema';
import { aLiveMeeting, aPresence, aQuorum, anItem } from '../../../testing/live-meeting';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { Texts } from '../../kernel/texts';
import { LivePage } from './live-page';

// The first page compiles every part of the live meeting.
jest.setTimeout(30_000);

const LIVE = '/api/meetings/m6/live';

async function open(view: LiveView, roles = aSession().roles): Promise<OpenedPage<LivePage>> {
  const opened = await openPage(LivePage, {
    path: 'moter/:id/live',
    url: 'moter/m6/live',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0', roles }),
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

function type(element: HTMLElement, selector: string, value: string): void {
  const control = element.querySelector<HTMLInputElement>(selector);
  if (!control) throw new Error(`No control: ${selector}`);
  control.value = value;
  control.dispatchEvent(new Event('input'));
}

describe('the live meeting', () => {
  test('shows the case, the minutes left and that the panel is quorate', async () => {
    const { element } = await open(aLiveMeeting());
    expect(element.querySelector('h1')?.textContent).toContain('Råd til prosjekt OPPTAKT');
    expect(element.querySelector('.timer')?.textContent).toContain('17 minutter igjen');
    expect(element.querySelector('.verdict')?.textContent).toContain('Vedtaksdyktig');
    expect(element.textContent).toContain('Du leder møtet.');
  });

  test('calls a closed case one may not read so in one’s own language', async () => {
    const { element, settle } = await open(
      aLiveMeeting({ items: [anItem({ title: 'Lukket sak', hidden: true })] }),
    );
    await TestBed.inject(Texts).use('en');
    await settle();
    expect(element.querySelector('h1')?.textContent).toContain('Closed case');
    expect(element.textContent).not.toContain('Lukket sak');
  });

  test('records a unanimous decision and takes the answer in', async () => {
    const { element, http, settle } = await open(aLiveMeeting());
    button(element, 'Enstemmig').click();
    await settle();
    const request = http.expectOne('/api/agenda-items/i34/decisions');
    expect(request.request.body).toMatchObject({ proposalId: 'f1', method: 'consensus' });
    request.flush(aLiveMeeting({ items: [anItem({ proposals: [] })] }));
    await settle();
    expect(element.querySelector('app-proposal-card')).toBeNull();
  });

  test('presses that come faster than the answers are all done, in order, each once', async () => {
    const presences = ['p1', 'p2'].map((personId) =>
      aPresence({ personId, name: `Navn ${personId}`, kind: 'representative', state: 'absent' }),
    );
    const view = aLiveMeeting({ presences });
    const { element, http, settle } = await open(view);
    for (const name of ['p1', 'p2', 'p2']) {
      button(element, `Til stede Navn ${name}`).click();
      await settle();
    }
    const first = http.expectOne('/api/meetings/m6/attendance');
    expect(first.request.body).toEqual({ personId: 'p1', state: 'present' });
    first.flush(view);
    await settle();
    const second = http.expectOne('/api/meetings/m6/attendance');
    expect(second.request.body).toEqual({ personId: 'p2', state: 'present' });
    second.flush(view);
    await settle();
    http.expectNone('/api/meetings/m6/attendance');
  });

  test('counted votes show the sum and what it would mean', async () => {
    const { element, settle } = await open(aLiveMeeting());
    button(element, 'Tell stemmer').click();
    await settle();
    type(element, '#for-f1', '5');
    type(element, '#against-f1', '2');
    type(element, '#blank-f1', '1');
    await settle();
    const sum = element.querySelector('.sum')?.textContent ?? '';
    expect(sum).toContain('8 av 8 stemmer er talt.');
    expect(sum).toContain('Da er forslaget vedtatt: 5 for, 2 mot, 1 blankt.');
  });

  test('a tie cannot be recorded before the chair has chosen', async () => {
    const { element, settle } = await open(aLiveMeeting());
    button(element, 'Tell stemmer').click();
    await settle();
    type(element, '#for-f1', '4');
    type(element, '#against-f1', '4');
    await settle();
    expect(button(element, 'Registrer vedtaket').disabled).toBe(true);
    element.querySelector<HTMLInputElement>('#chair-for-f1')?.dispatchEvent(new Event('change'));
    await settle();
    expect(button(element, 'Registrer vedtaket').disabled).toBe(false);
  });

  test('without quorum the decision buttons are off and the clause stands there', async () => {
    const { element } = await open(aLiveMeeting({ items: [anItem({ quorum: aQuorum(4) })] }));
    expect(button(element, 'Enstemmig').disabled).toBe(true);
    expect(element.querySelector('.vote app-clause')?.textContent).toContain('3.4');
    expect(element.querySelector('.verdict')?.textContent).toContain('Ikke vedtaksdyktig');
  });

  test('what is typed stays when the meeting is fetched again', async () => {
    const { element, settle, http } = await open(aLiveMeeting());
    type(element, '#minutes-text', 'Styringsgruppa bør svare');
    await settle();
    button(element, 'Gi 10 minutter til').click();
    await settle();
    http.expectOne('/api/agenda-items/i34/extensions').flush(aLiveMeeting({ version: 8 }));
    await settle();
    expect(element.querySelector<HTMLTextAreaElement>('#minutes-text')?.value).toBe(
      'Styringsgruppa bør svare',
    );
  });

  test('two changes of one entry are put side by side, and mine can be kept', async () => {
    const { element, settle, http, answer } = await open(aLiveMeeting());
    element.querySelector<HTMLButtonElement>('li.entry button')?.click();
    await settle();
    type(element, 'li.entry textarea', 'Min ordlyd');
    button(element, 'Lagre').click();
    await settle();
    await answer(
      '/api/entries/e1',
      { type: '/problems/stale', title: 'Stale', status: 409 },
      { status: 409, statusText: 'Conflict' },
    );
    const [first, second] = anItem().entries ?? [];
    const theirs = { ...first!, text: 'En annen ordlyd', version: 2 };
    await answer(LIVE, aLiveMeeting({ items: [anItem({ entries: [theirs, second!] })] }));
    expect(element.querySelector('app-stale-choice')?.textContent).toContain('En annen ordlyd');
    button(element, 'Behold min').click();
    await settle();
    expect(http.expectOne('/api/entries/e1').request.body).toEqual({
      text: 'Min ordlyd',
      version: 2,
    });
  });

  test('offers no second alternate, and no way to leave for someone who never came', async () => {
    const presences = [
      aPresence({ personId: 'p1', name: 'Jonas Eide', state: 'absent' }),
      aPresence({ personId: 'p2', name: 'Solveig Tveit', state: 'absent' }),
      aPresence({ personId: 'p3', name: 'Nora Fjeld', substitutesFor: 'Jonas Eide' }),
    ];
    const { element, settle } = await open(aLiveMeeting({ presences }));
    const offered = async (name: string) => {
      element.querySelector<HTMLElement>(`[aria-label="Endre oppmøte for ${name}"]`)?.click();
      await settle();
      return element.querySelector('.attacts')?.textContent ?? '';
    };
    const replaced = await offered('Jonas Eide');
    expect(replaced).toContain('På nett');
    expect(replaced).not.toContain('Har gått');
    expect(replaced).not.toContain('Kall inn vara');
    expect(await offered('Solveig Tveit')).toContain('Kall inn vara');
    expect(await offered('Nora Fjeld')).toContain('Har gått');
  });

  test('asks who is recused in which case, with the clause, before anything is recorded', async () => {
    const presences = [aPresence({ personId: 'p1', name: 'Jonas Eide' })];
    const { element, settle, http } = await open(aLiveMeeting({ presences }));
    element.querySelector<HTMLElement>('[aria-label="Endre oppmøte for Jonas Eide"]')?.click();
    await settle();
    button(element, 'Inhabil i saken').click();
    await settle();
    const dialog = element.querySelector('dialog[open]');
    expect(dialog?.querySelector('h2')?.textContent).toBe('Er Jonas Eide inhabil i saken?');
    expect(dialog?.querySelector('.facts')?.textContent).toContain('Råd til prosjekt OPPTAKT');
    expect(dialog?.querySelector('app-clause')?.textContent).toContain('3.4');
    http.expectNone('/api/agenda-items/i34/recusal-questions');
    button(element, 'Spør panelet').click();
    await settle();
    const request = http.expectOne('/api/agenda-items/i34/recusal-questions');
    expect(request.request.body).toEqual({ personId: 'p1', ground: null, stepsAside: false });
    request.flush(aLiveMeeting({ presences: [aPresence({ personId: 'p1', recused: true })] }));
    await settle();
    expect(element.querySelector('dialog[open]')).toBeNull();
  });

  test('a member follows the same page and presses only what is about themselves', async () => {
    const { element } = await open(
      aLiveMeeting({ can: [], chair: { personId: 'p1', name: 'Jonas Eide' } }),
    );
    expect(element.textContent).toContain('Du følger møtet. Jonas Eide leder.');
    const buttons = [...element.querySelectorAll('.livegrid button')];
    expect(buttons.every((each) => each.closest('app-member-bar') !== null)).toBe(true);
    expect(element.querySelector('.livebar')).toBeNull();
  });
});
