import { TestBed } from '@angular/core/testing';
import type { LiveView } from '../../../api/schema';
import { Announcer } from '../../../kernel/announcer';
import { Drafts } from '../../../kernel/drafts';
import { Live, OPEN_EVENTS } from '../../../kernel/live';
import { KeptDrafts } from '../../../../testing/kept-drafts';
import { aLiveMeeting, anItem, anOpenVote, votesOf } from '../../../../testing/live-meeting';
import { aSession, openPage } from '../../../../testing/page-testing';
import { LivePage } from '../live-page';

// The first page compiles every part of the live meeting.
jest.setTimeout(60_000);

const LIVE = '/api/meetings/m6/live';
const ENTRIES = '/api/agenda-items/i34/entries';

async function open(view: LiveView = aLiveMeeting(), kept = new KeptDrafts()) {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const events = Object.assign(new EventTarget(), { close: () => undefined });
  const opened = await openPage(LivePage, {
    path: 'moter/:id/live',
    url: 'moter/m6/live',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0', today: '2026-11-25' }),
    providers: [
      { provide: Drafts, useValue: kept },
      { provide: OPEN_EVENTS, useValue: () => events },
      { provide: Announcer, useValue: { say, hint: say, interrupt: say } },
    ],
  });
  TestBed.inject(Live).start();
  events.dispatchEvent(new Event('open'));
  await opened.settle();
  await opened.answer(LIVE, view);
  const live = (topic: string) => {
    const data = JSON.stringify({ topics: [topic], n: 1 });
    events.dispatchEvent(new MessageEvent('changed', { data }));
  };
  const field = () => opened.element.querySelector<HTMLTextAreaElement>('#minutes-text')!;
  const type = async (text: string) => {
    field().value = text;
    field().setSelectionRange(text.length, text.length);
    field().dispatchEvent(new Event('input'));
    await opened.settle();
  };
  const press = async (key: string, shiftKey = false) => {
    const event = new KeyboardEvent('keydown', { key, shiftKey, cancelable: true, bubbles: true });
    field().dispatchEvent(event);
    await opened.settle();
    return event;
  };
  const offers = () =>
    [...opened.element.querySelectorAll('[role=option]')].map((one) => one.textContent.trim());
  const button = (text: string) =>
    [...opened.element.querySelectorAll('button')].find((b) => b.textContent.trim() === text)!;
  return { ...opened, field, type, press, offers, button, said, kept, live };
}

describe('the list of commands', () => {
  test('opens at a slash, is told to screen readers and worked from the field', async () => {
    const { field, type, press, offers, said } = await open();
    await type('/');
    expect(offers()).toHaveLength(6);
    expect(field().getAttribute('aria-controls')).toBe('minutes-offers');
    expect(field().getAttribute('aria-activedescendant')).toBe('offer-0');
    expect(said.at(-1)).toContain('6 forslag');
    await press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe('offer-1');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(field().getAttribute('aria-activedescendant')).toBe('offer-5');
    await press('Enter');
    expect(field().value).toBe('/erfaring ');
    expect(offers()).toEqual([]);
  });

  test('closes at Escape and keeps what is typed', async () => {
    const { field, type, press, offers } = await open();
    await type('/r');
    expect(offers()).toHaveLength(1);
    await press('Escape');
    expect(offers()).toEqual([]);
    expect(field().value).toBe('/r');
  });

  test('offers names after @, and puts the whole name in the text', async () => {
    const { field, type, press, offers } = await open();
    await type('Vi hørte @Rol');
    expect(offers()).toEqual(['@Rolf Sæbø']);
    await press('Enter');
    expect(field().value).toBe('Vi hørte @Rolf Sæbø ');
  });

  test('offers clauses after §', async () => {
    const { type, offers, answer } = await open();
    await type('etter §3');
    await answer('/api/statutes', { clauses: [{ id: '3.4' }, { id: '6.1' }] });
    expect(offers()).toEqual(['§3.4']);
  });

  test('has a button of the same name for each', async () => {
    const { element, field, settle, type, button } = await open();
    const group = element.querySelector('.commands');
    const names = [...(group?.querySelectorAll('button') ?? [])].map((b) => b.textContent.trim());
    expect(names).toEqual(['Råd', 'Stem', 'Oppgave', 'Pause', 'Til stede', 'Erfaring']);
    await type('Panelet rår.');
    button('Råd').click();
    await settle();
    expect(field().value).toBe('/råd Panelet rår.');
  });

  test('breaks the line at Shift and Enter, and writes the paragraph at Enter', async () => {
    const { type, press, http, field } = await open();
    await type('Første linje');
    expect((await press('Enter', true)).defaultPrevented).toBe(false);
    http.expectNone(ENTRIES);
    await press('Enter');
    expect(http.expectOne(ENTRIES).request.body).toEqual({ text: 'Første linje' });
    expect(field().value).toBe('');
  });
});

describe('a command', () => {
  test('puts a proposal forward and the keyboard where it is decided on', async () => {
    const { type, press, http, settle } = await open(
      aLiveMeeting({ items: [anItem({ type: 'decision' })] }),
    );
    await type('/vedtak Panelet sier ja.');
    await press('Enter');
    const sent = http.expectOne('/api/agenda-items/i34/proposals');
    expect(sent.request.body).toEqual({ text: 'Panelet sier ja.', byPersonId: 'p0' });
    const [old] = anItem().proposals;
    const made = { ...old!, id: 'f2', text: 'Panelet sier ja.' };
    sent.flush(
      aLiveMeeting({ version: 8, items: [anItem({ type: 'decision', proposals: [old!, made] })] }),
    );
    await settle();
    const card = document.activeElement?.closest('section');
    expect(card?.getAttribute('aria-labelledby')).toBe('proposal-f2');
  });

  test('that lacks something says what, and keeps the text', async () => {
    const { element, type, press, field, http } = await open();
    await type('/til stede Rolf');
    await press('Enter');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Skriv @');
    expect(field().value).toBe('/til stede Rolf');
    http.expectNone('/api/meetings/m6/attendance');
  });

  test('notes an experience under its owner, and keeps none of it on the device', async () => {
    const { type, press, http, kept, said, settle } = await open();
    await type('/erfaring @Amina Yusuf Slik var det for meg.');
    expect([...kept.all]).toEqual([]);
    await press('Enter');
    const sent = http.expectOne('/api/agenda-items/i34/statements');
    expect(sent.request.body).toEqual({ personId: 'p3', text: 'Slik var det for meg.' });
    sent.flush(aLiveMeeting({ version: 8 }));
    await settle();
    expect(said).toContain('Skrevet ned. Det blir i rommet.');
  });
});

describe('a vote, a task and a pause from the keyboard', () => {
  const alert = (element: HTMLElement) => element.querySelector('.write [role=alert]')?.textContent;

  test('the vote is opened on the proposal whose turn it is, and the keyboard goes to it', async () => {
    const { type, press, http, settle, field } = await open();
    await type('/stem');
    await press('Escape');
    await press('Enter');
    const sent = http.expectOne('/api/agenda-items/i34/votes');
    expect(sent.request.body).toEqual({ proposalId: 'f1' });
    const votes = votesOf({ open: anOpenVote() });
    sent.flush(aLiveMeeting({ version: 8, items: [anItem({ votes })] }));
    await settle();
    expect(document.activeElement?.id).toBe('vote-v1');
    expect(field().value).toBe('');
  });

  test('the vote says what is lacking: a proposal, the one before it, or nothing but the word', async () => {
    const nothing = await open(aLiveMeeting({ items: [anItem({ proposals: [] })] }));
    await nothing.type('/stem ');
    await nothing.press('Enter');
    expect(alert(nothing.element)).toContain('Ingen forslag kan stemmes over nå');
    await nothing.type('/stem Panelet sier ja');
    await nothing.press('Enter');
    expect(alert(nothing.element)).toContain('Skriv bare /stem');
    expect(nothing.field().value).toBe('/stem Panelet sier ja');
    nothing.http.expectNone('/api/agenda-items/i34/votes');
  });

  test('the vote is not opened twice', async () => {
    const votes = votesOf({ open: anOpenVote() });
    const { element, type, press, http } = await open(aLiveMeeting({ items: [anItem({ votes })] }));
    await type('/stem ');
    await press('Enter');
    expect(alert(element)).toContain('En avstemning er åpen alt');
    http.expectNone('/api/agenda-items/i34/votes');
  });

  test('while a vote is open, the way to it stands where the command would be', async () => {
    const votes = votesOf({ open: anOpenVote() });
    const { button, type, offers, settle } = await open(
      aLiveMeeting({ items: [anItem({ votes })] }),
    );
    await type('/st');
    expect(offers()).toEqual([]);
    expect(button('Stem')).toBeUndefined();
    button('Gå til avstemningen').click();
    await settle();
    expect(document.activeElement?.id).toBe('vote-v1');
  });

  test('the vote that is refused tells the rule and keeps what was typed', async () => {
    const { element, type, press, http, settle, field } = await open();
    await type('/stem ');
    await press('Enter');
    const refused = { type: '/problems/vote-open', title: 'Conflict', status: 409 };
    http
      .expectOne('/api/agenda-items/i34/votes')
      .flush(refused, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(element.querySelector('.write app-problem')?.textContent.trim()).not.toBe('');
    expect(field().value).toBe('/stem ');
  });

  test('the task is given with owner and day in one line', async () => {
    const { type, press, http, settle, said, field } = await open();
    await type('/oppgave Ring Bergen kommune @Rolf fredag');
    await press('Enter');
    const sent = http.expectOne('/api/agenda-items/i34/tasks');
    expect(sent.request.body).toEqual({
      text: 'Ring Bergen kommune',
      ownerId: 'p4',
      dueOn: '2026-11-27',
    });
    sent.flush({});
    await settle();
    expect(said).toContain('Rolf Sæbø har fått oppgaven. Frist 27. november 2026.');
    expect(field().value).toBe('');
  });

  test.each([
    ['/oppgave Ring Bergen kommune fredag', 'navnet på den som tar oppgaven'],
    ['/oppgave @Rolf Ring Bergen kommune', 'Skriv når det skal være gjort'],
    ['/oppgave Ring kommunen @Rolf 1.12.2020', 'Dagen er over'],
    ['/oppgave @Rolf fredag', 'Skriv hva som skal gjøres'],
    ['/pause lenge', 'Skriv hvor mange minutter'],
  ])('«%s» says what is missing, sends nothing and keeps the text', async (text, says) => {
    const { element, type, press, http, field } = await open();
    await type(text);
    await press('Enter');
    expect(alert(element)).toContain(says);
    expect(field().value).toBe(text);
    http.expectNone(({ url }) => /tasks|pauses|entries/.test(url));
  });

  test.each([
    ['/pause ', 10],
    ['/pause 15 minutter', 15],
  ])('«%s» pauses the meeting for %i minutes', async (text, minutes) => {
    const { type, press, http } = await open();
    await type(text);
    await press('Enter');
    expect(http.expectOne('/api/meetings/m6/pauses').request.body).toEqual({ minutes });
  });

  test('a pause is not taken in a pause', async () => {
    const pause = { id: 'u1', minutes: 10, startedAt: '2026-11-25T12:35:00.000Z', endedAt: null };
    const { chairing } = aLiveMeeting();
    const { element, type, press, http } = await open(
      aLiveMeeting({ chairing: { ...chairing, pause } }),
    );
    await type('/pause ');
    await press('Enter');
    expect(alert(element)).toContain('Møtet har pause alt');
    http.expectNone('/api/meetings/m6/pauses');
  });

  test('a second Enter while a command is on its way is not another, and loses nothing', async () => {
    const { type, press, http, settle, field } = await open();
    await type('/pause 15');
    await press('Enter');
    await press('Enter');
    const refused = { type: '/problems/forbidden', title: 'Forbidden', status: 403 };
    http
      .expectOne('/api/meetings/m6/pauses')
      .flush(refused, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(field().value).toBe('/pause 15');
  });

  test('a command that cannot be used now is never written into the minutes', async () => {
    const { element, type, press, http, field } = await open(aLiveMeeting({ can: ['write'] }));
    await type('/pause 15');
    await press('Enter');
    expect(alert(element)).toContain('Teksten er ikke lagret i referatet');
    expect(field().value).toBe('/pause 15');
    http.expectNone(ENTRIES);
  });
});

describe('paragraphs without network', () => {
  const gone = { status: 0, statusText: 'Unknown Error' };

  test('wait in order, say so, and are sent with the key they had when it is back', async () => {
    const { type, press, http, settle, element, kept } = await open();
    await type('Første.');
    await press('Enter');
    const first = http.expectOne(ENTRIES);
    const key = first.request.headers.get('Idempotency-Key');
    first.error(new ProgressEvent('error'), gone);
    await settle();
    await type('Andre.');
    window.dispatchEvent(new Event('offline'));
    await press('Enter');
    for (const again of http.match(ENTRIES)) again.error(new ProgressEvent('error'), gone);
    await settle();
    expect(element.querySelector('.mins header [role=status]')?.textContent).toBe(
      'Lagret her. Sendes når nettet er tilbake.',
    );
    expect(JSON.parse(kept.all.get('p0/queue/m6')?.text ?? '[]')).toMatchObject([
      { key, text: 'Første.' },
      { text: 'Andre.' },
    ]);
    window.dispatchEvent(new Event('online'));
    await settle();
    const sent = http.expectOne(ENTRIES);
    expect(sent.request.headers.get('Idempotency-Key')).toBe(key);
    sent.flush(aLiveMeeting({ version: 8 }));
    await settle();
    expect(http.expectOne(ENTRIES).request.body).toEqual({ text: 'Andre.' });
  });

  test('are sent when the page is opened anew, with the key they had', async () => {
    const kept = new KeptDrafts();
    const waiting = [{ key: 'k-1', itemId: 'i34', text: 'Fra før.' }];
    await kept.keep('p0/queue/m6', { text: JSON.stringify(waiting), version: null });
    const { http, settle } = await open(aLiveMeeting(), kept);
    const sent = http.expectOne(ENTRIES);
    expect(sent.request.headers.get('Idempotency-Key')).toBe('k-1');
    sent.flush(aLiveMeeting({ version: 8 }));
    await settle();
    expect([...kept.all]).toEqual([]);
  });

  test('that are refused come back to the field, with the reason', async () => {
    const { type, press, http, settle, field, element } = await open();
    await type('Ikke lov.');
    await press('Enter');
    const refused = { type: '/problems/forbidden', title: 'Forbidden', status: 403 };
    http.expectOne(ENTRIES).flush(refused, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(field().value).toBe('Ikke lov.');
    expect(element.querySelector('.write app-problem')?.textContent.trim()).not.toBe('');
  });
});

describe('two changes of one paragraph', () => {
  const stale = (text: string) => ({
    type: '/problems/stale',
    title: 'Changed',
    status: 409,
    present: { text, version: 2, author: 'Marte Lunde' },
  });

  async function change(to: string) {
    const opened = await open(
      aLiveMeeting({
        items: [
          anItem({
            entries: [
              { ...anItem().entries![0]!, text: 'Klyngeleder orienterte. Rolf spurte.' },
              anItem().entries![1]!,
            ],
          }),
        ],
      }),
    );
    opened.element.querySelector<HTMLButtonElement>('li.entry button')!.click();
    await opened.settle();
    const area = opened.element.querySelector<HTMLTextAreaElement>('li.entry textarea')!;
    area.value = to;
    area.dispatchEvent(new Event('input'));
    opened.button('Lagre').click();
    await opened.settle();
    return opened;
  }
  const refused = { status: 409, statusText: 'Conflict' };

  test('are one text when they are in different sentences, and the writer is told', async () => {
    const { http, settle, said } = await change('Klyngeleder orienterte. Rolf Sæbø spurte.');
    const theirs = 'Klyngelederen orienterte. Rolf spurte.';
    http.expectOne('/api/entries/e1').flush(stale(theirs), refused);
    await settle();
    expect(http.expectOne('/api/entries/e1').request.body).toEqual({
      text: 'Klyngelederen orienterte. Rolf Sæbø spurte.',
      version: 2,
    });
    expect(said.at(-1)).toBe('Marte Lunde endret også teksten. Begge endringene er tatt med.');
  });

  test('what is typed while a save is on its way stays in the field, on the version that was saved', async () => {
    const { http, settle, element, button } = await change('Klyngeleder fortalte. Rolf spurte.');
    const sent = http.expectOne('/api/entries/e1');
    const area = element.querySelector<HTMLTextAreaElement>('li.entry textarea')!;
    area.value = 'Klyngeleder fortalte. Rolf spurte. Kari svarte.';
    area.dispatchEvent(new Event('input'));
    await settle();
    const [first, second] = anItem().entries!;
    const saved = { ...first!, text: 'Klyngeleder fortalte. Rolf spurte.', version: 2 };
    const items = [anItem({ entries: [saved, second!] })];
    sent.flush(aLiveMeeting({ version: 8, items }));
    await settle();
    const still = element.querySelector<HTMLTextAreaElement>('li.entry textarea')!;
    expect(still.value).toBe('Klyngeleder fortalte. Rolf spurte. Kari svarte.');
    button('Lagre').click();
    await settle();
    expect(http.expectOne('/api/entries/e1').request.body).toEqual({
      text: 'Klyngeleder fortalte. Rolf spurte. Kari svarte.',
      version: 2,
    });
  });

  test('are put side by side when they are in the same sentence, and both can be kept', async () => {
    const { http, settle, element, button, said } = await change(
      'Klyngeleder fortalte. Rolf spurte.',
    );
    http.expectOne('/api/entries/e1').flush(stale('Klyngeleder snakket. Rolf spurte.'), refused);
    await settle();
    const choice = element.querySelector('app-stale-choice')!;
    expect(choice.textContent).toContain('Marte Lunde endret den samme teksten.');
    expect(said.at(-1)).toContain('Marte Lunde endret den samme teksten.');
    button('Behold begge').click();
    await settle();
    expect(http.expectOne('/api/entries/e1').request.body).toEqual({
      text: 'Klyngeleder snakket. Rolf spurte.\nKlyngeleder fortalte. Rolf spurte.',
      version: 2,
    });
  });
});

describe('whoever else writes', () => {
  test('is shown where they write, and told at most every other second that one writes oneself', async () => {
    const { element, type, http, settle, live } = await open();
    await type('a');
    await type('ab');
    await type('abc');
    const told = http.match('/api/agenda-items/i34/writing');
    expect(told.map(({ request }) => request.body)).toEqual([{ entryId: null }]);
    live('writing:m6');
    await settle();
    const writers = [{ itemId: 'i34', entryId: 'e2', name: 'Marte Lunde' }];
    http.expectOne('/api/meetings/m6/writers').flush({ writers });
    await settle();
    expect(element.querySelectorAll('li.entry')[1]?.textContent).toContain(
      'Marte Lunde skriver her',
    );
    expect(element.querySelectorAll('li.entry')[0]?.textContent).not.toContain('skriver her');
  });
});
