import type { BallotView } from '../api/schema';
import { aBallot, FINGERPRINT } from '../../testing/ballot-example';
import { KeptBallots } from '../../testing/kept-ballots';
import { aSession, openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { BoothPage } from './booth-page';
import { BallotDevice } from './device';
import { eightWords } from './eight-words';

// jsdom has no WebCrypto; what the envelope does is proved in backend/scenarios/ballots, and in real browsers.
jest.mock('./envelope', () => {
  let made = 0;
  return {
    controlCode: () => String((made += 1)).padStart(32, '0'),
    fingerprint: async () => '0001020304050607'.padEnd(64, 'a'),
    sealBallot: async (_place: object, _keys: object, { code, choice }: Record<string, string>) =>
      `sealed ${code} ${choice}`,
  };
});

async function open(view: BallotView, device = new KeptBallots()) {
  const opened = await openPage(BoothPage, {
    scopes: ['ballots'],
    session: aSession(),
    path: 'stemming/:id',
    url: 'stemming/b1',
    providers: [{ provide: BallotDevice, useValue: device }],
  });
  await opened.answer('/api/ballots/b1', view);
  return { ...opened, device };
}

const button = (element: Element, text: string) =>
  [...element.querySelectorAll('button')].find((each) => wordsOf(each) === text);

type Opened = Awaited<ReturnType<typeof open>>;

async function press({ element, settle }: Opened, text: string): Promise<void> {
  button(element, text)?.click();
  await settle();
}

async function choose(opened: Opened, name: string): Promise<void> {
  const label = [...opened.element.querySelectorAll('label')].find(
    (each) => wordsOf(each) === name,
  );
  label?.querySelector('input')?.click();
  await opened.settle();
}

describe('the booth', () => {
  it('is always light, shows who stands with blank last, and what is promised and what is not', async () => {
    const { element } = await open(aBallot());
    expect(element.querySelector('.ballot')?.getAttribute('data-color-scheme')).toBe('light');
    const names = [...element.querySelectorAll('label')].map((each) => wordsOf(each));
    expect(names).toEqual(['Hanne Dahl Berge', 'Jonas Eide', 'Blank stemme']);
    const words = wordsOf(element);
    expect(words).toContain('Rolf Sæbø og Torvald Nesse har hver sin nøkkel.');
    expect(words).toContain('Dette kan vi ikke love');
    expect(words).toContain('Torvald Nesse oppgir riktige tall');
    const shown = [...element.querySelectorAll('.codewords li')].map((each) => wordsOf(each));
    expect(shown).toEqual(eightWords(FINGERPRINT));
  });

  it('asks to choose, shows the choice over, and delivers it sealed and once', async () => {
    const opened = await open(aBallot());
    const { element, http, settle, device } = opened;
    await press(opened, 'Se over');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Velg hva du vil stemme');
    await choose(opened, 'Jonas Eide');
    await press(opened, 'Se over');
    expect(wordsOf(element.querySelector('.chosen'))).toBe('Jonas Eide');
    button(element, 'Lever')?.click();
    button(element, 'Lever')?.click();
    await settle();
    const sent = http.expectOne('/api/ballots/b1/envelope');
    const [{ code = '' } = {}] = device.kept.get('b1') ?? [];
    expect(device.kept.get('b1')).toEqual([{ code, delivered: false }]);
    expect(sent.request.body).toEqual({ envelope: `sealed ${code} c1` });
    sent.flush({ taken: true });
    await settle();
    http
      .expectOne('/api/ballots/b1')
      .flush(aBallot({ own: { mayVote: true, slot: 4, cast: true } }));
    await settle();
    expect(device.kept.get('b1')).toEqual([{ code, delivered: true }]);
    expect(wordsOf(element)).toContain('Stemmen din er levert');
    expect(wordsOf(element)).toContain(eightWords(code).join(' '));
    // What was voted is shown nowhere any more.
    expect(element.querySelector('.chosen')).toBeNull();
    await press(opened, 'Stem på nytt');
    expect(element.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('keeps the choice when the network is lost, and says that the vote is not delivered', async () => {
    const opened = await open(aBallot());
    const { element, http, settle, device } = opened;
    await choose(opened, 'Blank stemme');
    await press(opened, 'Se over');
    await press(opened, 'Lever');
    const first = http.expectOne('/api/ballots/b1/envelope');
    first.error(new ProgressEvent('error'));
    await settle();
    expect(wordsOf(element)).toContain('Stemmen er ikke levert ennå. Valget ditt står her.');
    expect(wordsOf(element.querySelector('.chosen'))).toBe('Blank stemme');
    await press(opened, 'Lever');
    const again = http.expectOne('/api/ballots/b1/envelope');
    // The same vote has the same code, so it does not matter which of the two came through.
    expect(again.request.body).toEqual(first.request.body);
    again.flush({ taken: true });
    await settle();
    expect(device.kept.get('b1')).toHaveLength(1);
  });

  it('says so when it had closed meanwhile', async () => {
    const opened = await open(aBallot());
    const { element, http, settle } = opened;
    await choose(opened, 'Jonas Eide');
    await press(opened, 'Se over');
    await press(opened, 'Lever');
    const refusal = { type: '/problems/conflict', title: 'Conflict', status: 409 };
    http
      .expectOne('/api/ballots/b1/envelope')
      .flush(
        { ...refusal, errors: [{ field: '', constraint: 'ballot-closed' }] },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    expect(wordsOf(element)).toContain(
      'Stemmen ble ikke levert. Dette går ikke nå : Det tas ikke imot stemmer nå',
    );
  });

  it('seals nothing for keys that are not those that were logged', async () => {
    const opened = await open(aBallot({ fingerprint: 'f'.repeat(64) }));
    await choose(opened, 'Jonas Eide');
    await press(opened, 'Se over');
    await press(opened, 'Lever');
    opened.http.expectNone('/api/ballots/b1/envelope');
    expect(wordsOf(opened.element)).toContain('Noen kan ha byttet dem. Ikke stem.');
  });

  it('shows the words again on the device the vote came from, and says where they are on another', async () => {
    const device = new KeptBallots();
    const code = '07060504030201ff'.padEnd(32, '0');
    device.kept.set('b1', [{ code, delivered: true }]);
    const cast = aBallot({ own: { mayVote: true, slot: 4, cast: true } });
    const here = await open(cast, device);
    expect(wordsOf(here.element)).toContain(eightWords(code).join(' '));
    expect(wordsOf(here.element)).toContain('Du kan stemme på nytt til det stenges.');
  });

  it('is for reading only to who is not on the roll, and waits before it is open', async () => {
    const stranger = aBallot({ own: { mayVote: false, slot: null, cast: false }, can: [] });
    const { element } = await open(stranger);
    expect(wordsOf(element)).toContain('Du står ikke på lista over dem som kan stemme');
    expect(element.querySelector('form')).toBeNull();
  });

  it('says what a small roll and a sole candidate mean before anybody votes', async () => {
    const sole = { sole: true, question: 'Jonas Eide', warnings: ['fewVoters', 'sole'] };
    const options = ['yes', 'no', 'blank'].map((key) => ({ key, name: null }));
    const { element } = await open(aBallot({ ...sole, options }));
    expect(wordsOf(element)).toContain('Derfor sier vi bare hvem som ble valgt');
    expect(wordsOf(element)).toContain('Stemmer alle likt, ser alle hva hver enkelt stemte.');
    const names = [...element.querySelectorAll('label')].map((each) => wordsOf(each));
    expect(names).toEqual(['Ja til Jonas Eide', 'Nei', 'Blank stemme']);
  });

  it('says plainly in the simple way that whoever runs the server can see the votes', async () => {
    const { element } = await open(aBallot({ mode: 'simple', tellers: [] }));
    expect(wordsOf(element)).toContain(
      'At den som driver serveren, ikke kan se stemmene. Teknisk sett er det mulig.',
    );
  });

  it('is closed in the simple way by whoever holds it, who then waits for one more', async () => {
    const holder = aBallot({ mode: 'simple', tellers: [], can: ['close', 'abort'] });
    const opened = await open(holder);
    const { element, http, settle } = opened;
    await press(opened, 'Lukk stemmingen');
    expect(wordsOf(element)).toContain('Når både du og én til har lukket');
    const [, inDialog] = [...element.querySelectorAll('button')].filter(
      (each) => wordsOf(each) === 'Lukk stemmingen',
    );
    inDialog?.click();
    await settle();
    const sent = http.expectOne('/api/ballots/b1/close');
    expect(sent.request.body).toEqual({});
    sent.flush({ ...holder, closing: true, can: ['abort'] });
    await settle();
    expect(wordsOf(element)).toContain('Du har lukket. Stemmingen stenger når én til');
    expect(button(element, 'Lukk stemmingen')).toBeUndefined();
  });

  it('is closed in the simple way by one more who is there, and says that it is counted then', async () => {
    const opened = await open(
      aBallot({ mode: 'simple', tellers: [], closing: true, can: ['cast', 'close'] }),
    );
    const { element } = opened;
    expect(wordsOf(element)).toContain('Én har lukket stemmingen. Når du også lukker, telles');
    expect(element.querySelector('#holder-title')).toBeNull();
    await press(opened, 'Lukk stemmingen');
    expect(wordsOf(element)).toContain('stemmene telles med en gang. Du kan ikke angre.');
  });

  it('says that it can only be stopped when the server has lost the key', async () => {
    const { element } = await open(
      aBallot({ mode: 'simple', tellers: [], warnings: ['keyGone'], can: ['abort'] }),
    );
    expect(wordsOf(element)).toContain('Nøkkelen til stemmingen er borte fra serveren.');
    expect(element.querySelector('input[type=radio]')).toBeNull();
    expect(button(element, 'Stans stemmingen')).toBeDefined();
  });

  it('says after the last moment that two are to close it, where nobody tells', async () => {
    const { element } = await open(aBallot({ mode: 'simple', tellers: [], can: [] }));
    expect(wordsOf(element)).toContain('De telles når to har lukket stemmingen.');
  });

  it('tells why it was stopped, and takes what lay on the device away', async () => {
    const stopped = { state: 'aborted', abortedBecause: 'Nøkkelen er borte', can: [] } as const;
    const { element, device } = await open(aBallot({ ...stopped, can: [] }));
    expect(wordsOf(element)).toContain('Grunnen: Nøkkelen er borte');
    expect(wordsOf(element)).toContain('ingen har sett hva noen stemte');
    expect(device.let.forgotten).toEqual(['b1']);
  });

  it('shows a problem when it cannot be read', async () => {
    const opened = await openPage(BoothPage, {
      scopes: ['ballots'],
      session: aSession(),
      path: 'stemming/:id',
      url: 'stemming/b1',
      providers: [{ provide: BallotDevice, useValue: new KeptBallots() }],
    });
    const gone = { type: '/problems/not-found', title: 'Not found', status: 404 };
    await opened.answer('/api/ballots/b1', gone, { status: 404, statusText: 'Not Found' });
    expect(wordsOf(opened.element)).toContain('Vi finner det ikke');
  });
});

describe('the result', () => {
  const CODE = '07060504030201ff'.padEnd(32, '0');
  const published = (sums: boolean) =>
    aBallot({
      state: 'published',
      can: ['check'],
      cast: 9,
      refused: 1,
      result: {
        outcome: 'elected',
        elected: 'Jonas Eide',
        sums: sums ? [{ key: 'c1', name: 'Jonas Eide', votes: 8 }] : null,
      },
    });

  it('is told with sums, and the browser finds its own code in the whole list', async () => {
    const device = new KeptBallots();
    device.kept.set('b1', [{ code: CODE, delivered: true }]);
    const { element, answer } = await open(published(true), device);
    await answer('/api/ballots/b1/codes', { codes: ['f'.repeat(32), CODE] });
    const words = wordsOf(element);
    expect(words).toContain('Jonas Eide er valgt.');
    expect(words).toContain('9 av 9 stemte.');
    expect(words).toContain('Én konvolutt kunne ikke telles.');
    expect(words).toContain('Ja. Koden din står på lista over stemmer som er talt.');
    expect(device.let.go).toEqual(['b1']);
  });

  it('says when the code is missing, and looks for words that were written down', async () => {
    const device = new KeptBallots();
    device.kept.set('b1', [{ code: 'e'.repeat(32), delivered: true }]);
    const opened = await open(published(false), device);
    const { element, answer, settle } = opened;
    await answer('/api/ballots/b1/codes', { codes: [CODE] });
    expect(wordsOf(element)).toContain('Hvor mange stemmer hver fikk, er ikke fortalt.');
    expect(wordsOf(element)).toContain('Koden fra denne enheten står ikke på lista.');
    const field = element.querySelector('#check-words') as HTMLInputElement;
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await settle();
      await press(opened, 'Let på lista');
    };
    await type('hei på deg');
    expect(wordsOf(element)).toContain('Dette er ikke åtte ord fra en kontrollkode.');
    await type(eightWords(CODE).join(' '));
    expect(wordsOf(element)).toContain('Ja. Koden står på lista over stemmer som er talt.');
  });
});
