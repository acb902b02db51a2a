import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { HeldView, NobodyView, RoundView } from '../api/schema';
import { aSession, OpenedPage, openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { HeldElection } from './held-election';

@Component({
  imports: [HeldElection],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<app-held-election electionId="e1" meetingId="m6" />',
})
class Host {}

const HELD = '/api/elections/e1/held';
const NOBODY = '/api/elections/e1/nobody-stands';
const REFUSED = { status: 409, statusText: 'Conflict' };
const STALE = { type: '/problems/stale', title: 'Stale', status: 409 };
const PEOPLE = [
  { personId: 'amina', name: 'Amina Yusuf' },
  { personId: 'rolf', name: 'Rolf Sæbø' },
];
const QUORUM: NonNullable<HeldView['quorum']> = {
  ...{ rule: 'quorum', clause: 'UP 3.4', force: 'must', acts: 'refuses', ok: false },
  ...{ facts: { present: 4, needed: 5, basis: 10 }, remedy: 'callAlternate' },
};

function round(change: Partial<RoundView> = {}): RoundView {
  return {
    ...{ id: 'r1', number: 1, method: 'hands', state: 'open', attempt: 1 },
    candidates: [
      { id: 'c1', name: 'Jonas Eide', votes: null },
      { id: 'c2', name: 'Hanne Dahl Berge', votes: null },
    ],
    roll: ['Amina Yusuf', 'Jonas Eide', 'Rolf Sæbø'],
    tellers: PEOPLE.map((each) => ({ ...each, entered: false })),
    ...{ outcome: null, elected: null, sums: null, findings: [], abortedBecause: null, lot: null },
    ...change,
  };
}

function counted(change: Partial<RoundView> = {}): RoundView {
  return round({
    state: 'counted',
    candidates: [
      { id: 'c1', name: 'Jonas Eide', votes: 4 },
      { id: 'c2', name: 'Hanne Dahl Berge', votes: 4 },
    ],
    sums: { no: 0, blank: 1, spoiled: 0 },
    outcome: 'tie',
    ...change,
  });
}

const LOT = {
  commitment: 'b'.repeat(64),
  witnesses: PEOPLE.map((each) => ({ ...each, entered: false })),
  between: ['Jonas Eide', 'Hanne Dahl Berge'],
  ...{ secret: null, words: [], digest: null, drawn: null },
};

function held(change: Partial<HeldView> = {}): HeldView {
  return {
    ...{ electionId: 'e1', atHand: true, meetingId: 'm6', next: null, rounds: [], quorum: null },
    ...{ witnesses: [], can: [] },
    ...change,
  };
}

async function open(view: HeldView, nobody: Partial<NobodyView> = {}): Promise<OpenedPage<Host>> {
  const page = await openPage(Host, {
    scopes: ['elections', 'rules', 'statutes'],
    session: aSession(),
  });
  await page.answer(HELD, view);
  await page.answer(NOBODY, { electionId: 'e1', record: null, can: [], ...nobody });
  return page;
}

async function press({ element, settle }: OpenedPage<Host>, text: string): Promise<void> {
  const found = [...element.querySelectorAll('button')].find((each) => wordsOf(each) === text);
  if (!found) throw new Error(`No button «${text}»`);
  found.click();
  await settle();
}

async function fill({ element, settle }: OpenedPage<Host>, id: string, text: string) {
  const field = element.querySelector(`#${id}`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  await settle();
}

const NEXT: HeldView['next'] = {
  ...{ number: 1, methods: ['hands', 'paper'], findings: [] },
  candidates: [{ personId: 'jonas', name: 'Jonas Eide' }],
  tellers: PEOPLE,
};

describe('an election in the room', () => {
  it('says that it waits for the meeting, and offers nothing to press', async () => {
    const { element } = await open(held({ atHand: false, next: NEXT }));
    expect(wordsOf(element)).toContain('Valget kan holdes når møtet har tatt opp saken.');
    expect(element.querySelector('button')).toBeNull();
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/moter/m6/live');
  });

  it('says so when nobody stands', async () => {
    const { element } = await open(held());
    expect(wordsOf(element)).toContain('Ingen stiller, så det er ingen å stemme på ennå.');
  });

  it('says so when it cannot be read', async () => {
    const failed = await openPage(Host, { scopes: ['elections'], session: aSession() });
    await failed.answer(HELD, STALE, REFUSED);
    expect(failed.element.querySelector('app-problem')?.textContent?.trim()).not.toBe('');
  });

  it('opens a round with two tellers, and says what is missing', async () => {
    const page = await open(held({ next: NEXT, can: ['open'] }));
    await press(page, 'Åpne omgangen');
    expect(wordsOf(page.element)).toContain('Velg to tellere');
    page.http.expectNone('/api/elections/e1/rounds');
    await fill(page, 'teller-0', 'amina');
    await fill(page, 'teller-1', 'rolf');
    await press(page, 'Åpne omgangen');
    const sent = page.http.expectOne('/api/elections/e1/rounds');
    expect(sent.request.body).toEqual({ number: 1, method: 'hands', tellers: ['amina', 'rolf'] });
    sent.flush(STALE, REFUSED);
    await page.settle();
    expect((page.element.querySelector('#teller-0') as HTMLSelectElement).value).toBe('amina');
  });

  it('offers a secret ballot with two tellers and without, and says then who could see the votes', async () => {
    const next = { ...NEXT, methods: ['hands', 'envelope'] } as NonNullable<HeldView['next']>;
    const page = await open(held({ next, can: ['open'] }));
    const ways = [...page.element.querySelectorAll('#round-method option')].map((each) =>
      wordsOf(each),
    );
    expect(ways).toEqual(['Håndsopprekning', 'Hemmelig, med to tellere', 'Hemmelig, uten tellere']);
    await fill(page, 'round-method', 'envelope');
    expect(wordsOf(page.element)).not.toContain('Den som driver serveren');
    expect(page.element.querySelector('#teller-0')).not.toBeNull();
    await fill(page, 'round-method', 'simple');
    expect(wordsOf(page.element)).toContain(
      'Den som driver serveren, kan teknisk sett se hva hver enkelt stemmer.',
    );
    expect(page.element.querySelector('#teller-0')).toBeNull();
    await press(page, 'Gjør klar stemmingen');
    const sent = page.http.expectOne('/api/elections/e1/rounds');
    const secret = { method: 'envelope', tellers: [], simple: true };
    expect(sent.request.body).toEqual({ number: 1, ...secret });
    sent.flush(STALE, REFUSED);
    await page.settle();
    expect((page.element.querySelector('#round-method') as HTMLSelectElement).value).toBe('simple');
  });

  it('takes a teller’s numbers, adds them up, and keeps them through a refusal', async () => {
    const page = await open(held({ rounds: [round()], can: ['count'] }));
    await press(page, 'Send tallene');
    expect(wordsOf(page.element)).toContain('Skriv et tall i hvert felt.');
    for (const [id, text] of [
      ['count-c1', '2'],
      ['count-c2', '1'],
      ['count-blank', '0'],
    ] as const) {
      await fill(page, id, text);
    }
    expect(wordsOf(page.element)).toContain('Til sammen 3 av 3 som har stemmerett.');
    await press(page, 'Send tallene');
    const sent = page.http.expectOne('/api/elections/e1/rounds/r1/count');
    expect(sent.request.body).toMatchObject({ blank: 0, attempt: 1 });
    sent.flush(STALE, REFUSED);
    await page.settle();
    expect((page.element.querySelector('#count-c1') as HTMLInputElement).value).toBe('2');
  });

  it('says calmly that the quorum is lost between the tellers, and what they can do', async () => {
    const { element } = await open(held({ rounds: [round()], quorum: QUORUM, can: ['abort'] }));
    const words = wordsOf(element);
    expect(words).toContain('Omgangen står. Når nok er til stede igjen, fører tellerne tallene');
    expect(words).toContain('Punkt 3.4');
    expect(element.querySelector('app-count-form')).toBeNull();
  });

  it('asks for a reason before a round is stopped, and keeps it through a refusal', async () => {
    const page = await open(held({ rounds: [round()], can: ['abort'] }));
    await press(page, 'Avbryt omgangen');
    const dialog = page.element.querySelector('dialog') as HTMLElement;
    const reason = dialog.querySelector('textarea') as HTMLTextAreaElement;
    const submit = dialog.querySelector('button[type=submit]') as HTMLButtonElement;
    submit.click();
    await page.settle();
    expect(wordsOf(dialog)).toContain('Skriv hvorfor omgangen avbrytes');
    reason.value = 'Noen kom inn';
    reason.dispatchEvent(new Event('input'));
    await page.settle();
    expect(wordsOf(dialog)).not.toContain('Skriv hvorfor omgangen avbrytes');
    submit.click();
    const sent = page.http.expectOne('/api/elections/e1/rounds/r1/abort');
    expect(sent.request.body).toEqual({ reason: 'Noen kom inn' });
    sent.flush(STALE, REFUSED);
    await page.settle();
    expect((dialog.querySelector('textarea') as HTMLTextAreaElement).value).toBe('Noen kom inn');
  });

  it('lets one ask for a ballot, and says that it tells nobody who', async () => {
    const round1 = round({ method: 'acclamation', tellers: [] });
    const page = await open(held({ rounds: [round1], can: ['askBallot'] }));
    expect(wordsOf(page.element)).toContain('Siden viser ikke hvem som ber om det.');
    await press(page, 'Be om at vi stemmer');
    page.http.expectOne('/api/elections/e1/rounds/r1/ask-ballot');
  });

  it('draws lots: two witnesses are named, each says a word', async () => {
    const waits = held({ rounds: [counted()], witnesses: PEOPLE, can: ['lot'] });
    const page = await open(waits);
    await press(page, 'Begynn loddtrekningen');
    expect(wordsOf(page.element)).toContain('Velg to vitner');
    await fill(page, 'witness-0', 'amina');
    await fill(page, 'witness-1', 'rolf');
    await press(page, 'Begynn loddtrekningen');
    const sent = page.http.expectOne('/api/elections/e1/rounds/r1/lot');
    expect(sent.request.body).toEqual({ witnesses: ['amina', 'rolf'] });
    sent.flush(held({ rounds: [counted({ lot: LOT })], can: ['word'] }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('har ikke sagt ordet sitt ennå');
    await press(page, 'Send ordet');
    expect(wordsOf(page.element)).toContain('Skriv et ord');
    await fill(page, 'lot-word', ' eple ');
    await press(page, 'Send ordet');
    const word = page.http.expectOne('/api/elections/e1/rounds/r1/lot/word');
    expect(word.request.body).toEqual({ word: 'eple' });
  });

  it('shows what came of each round, and how to check the lot', async () => {
    const drawn = {
      ...LOT,
      ...{ secret: 'a'.repeat(64), digest: 'c'.repeat(64), drawn: 'Jonas Eide' },
      words: ['eple', 'fjord'],
    };
    const rounds = [
      round({ id: 'r0', state: 'aborted', abortedBecause: 'Noen kom inn' }),
      counted({ lot: drawn, elected: 'Jonas Eide' }),
    ];
    const { element } = await open(held({ rounds }));
    const words = wordsOf(element);
    expect(words).toContain('Omgangen ble avbrutt. Grunnen: Noen kom inn');
    expect(words).toContain('Jonas Eide 4 Hanne Dahl Berge 4 Blanke 1');
    expect(words).toContain('Loddet falt på Jonas Eide.');
    expect(element.querySelectorAll('.digits')).toHaveLength(3);
    expect(element.querySelector('form')).toBeNull();
  });
});

describe('an election nobody stands in', () => {
  const record = {
    ...{ on: '2026-11-25', answers: [], settledBy: null, actingName: null, from: '2026-11-26' },
    asked: { personId: 'amina', name: 'Amina Yusuf', as: 'incumbent' as const },
    ...{ findings: [], version: 2 },
  };

  it('is recorded by whoever holds it', async () => {
    const page = await open(held(), { can: ['record'] });
    await press(page, 'Ingen stiller');
    page.http.expectOne(NOBODY).flush({ electionId: 'e1', record, can: ['answer'] });
    await page.settle();
    expect(wordsOf(page.element)).toContain('Du er spurt om å fungere i vervet til neste møte.');
  });

  it('asks for a yes or a no, and lets who acts step back', async () => {
    const page = await open(held(), { record, can: ['answer'] });
    await press(page, 'Ja, til neste møte');
    const sent = page.http.expectOne('/api/elections/e1/acting');
    expect(sent.request.body).toEqual({ answer: 'yes', version: 2 });
    const acts = { ...record, asked: null, settledBy: 'incumbent', actingName: 'Amina Yusuf' };
    const answers = [{ name: 'Amina Yusuf', as: 'incumbent', answer: 'yes' }];
    sent.flush({ electionId: 'e1', record: { ...acts, answers }, can: ['answer'] });
    await page.settle();
    expect(wordsOf(page.element)).toContain('Amina Yusuf fungerer fra 26. november 2026');
    await press(page, 'Jeg vil ikke fungere lenger');
    const back = page.http.expectOne('/api/elections/e1/acting');
    expect(back.request.body).toMatchObject({ answer: 'no' });
    back.flush(STALE, REFUSED);
    await page.settle();
    expect(wordsOf(page.element)).toContain('Amina Yusuf fungerer fra 26. november 2026');
  });

  it('only tells the others', async () => {
    const asked = { ...record.asked, personId: 'jonas', name: 'Jonas Eide' };
    const { element } = await open(held(), { record: { ...record, asked } });
    expect(wordsOf(element)).toContain('Jonas Eide er spurt om å fungere til neste møte.');
    expect(element.querySelector('button')).toBeNull();
  });
});
