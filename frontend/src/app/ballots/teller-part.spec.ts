import type { BallotView } from '../api/schema';
import { aBallot } from '../../testing/ballot-example';
import { KeptBallots } from '../../testing/kept-ballots';
import { aSession, openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { BoothPage } from './booth-page';
import { BallotDevice } from './device';
import { recoveryCode } from './recovery-code';

// jsdom has no WebCrypto: a key is named by its first byte, and an envelope says what lies in it.
jest.mock('./envelope', () => ({
  tellerKey: async (seed = new Uint8Array(16).fill(7)) => ({
    seed,
    privateKey: null,
    publicKey: `key-${seed[0]}`,
  }),
  openOuter: async (_place: object, _key: object, envelope: string) =>
    envelope === 'altered' ? null : `inner ${envelope}`,
  openInner: async (_id: string, _key: object, envelope: string) => {
    const [, code = '', choice = ''] = envelope.split(' ');
    return { code, choice };
  },
  mixed: (list: readonly string[]) => [...list].reverse(),
  fingerprint: async () => '',
}));

const KEYS = { outer: 'key-7', inner: 'key-9' };
const SEED = { outer: new Uint8Array(16).fill(7), inner: new Uint8Array(16).fill(9) };

function tellersView(part: 'outer' | 'inner', change: Partial<BallotView>): BallotView {
  const own = { mayVote: false, slot: null, cast: false };
  return aBallot({ part, own, keys: KEYS, can: [], ...change });
}

async function open(view: BallotView, kept: 'here' | 'elsewhere' = 'here') {
  const device = new KeptBallots();
  if (view.part && kept === 'here') device.seeds.set('b1', SEED[view.part]);
  const opened = await openPage(BoothPage, {
    scopes: ['ballots'],
    session: aSession({ personId: view.part === 'inner' ? 'torvald' : 'rolf' }),
    path: 'stemming/:id',
    url: 'stemming/b1',
    providers: [{ provide: BallotDevice, useValue: device }],
  });
  await opened.answer('/api/ballots/b1', view);
  return { ...opened, device };
}

const button = (element: Element, text: string) =>
  [...element.querySelectorAll('button')].find((each) => wordsOf(each) === text);

function withKey(view: BallotView, part: 'outer' | 'inner', key: boolean): BallotView {
  return { ...view, tellers: view.tellers.map((t) => (t.part === part ? { ...t, key } : t)) };
}

describe('a teller', () => {
  it('makes a key in the browser, is shown its code, and sends the public half only', async () => {
    const before = tellersView('outer', { state: 'keys', keys: null, fingerprint: null });
    const bare = withKey(withKey(before, 'outer', false), 'inner', false);
    const { element, http, settle, device } = await open({ ...bare, can: ['key'] }, 'elsewhere');
    expect(wordsOf(element)).toContain('Nøkkelen lages i nettleseren din og blir liggende der.');
    button(element, 'Lag nøkkel')?.click();
    button(element, 'Lag nøkkel')?.click();
    await settle();
    const sent = http.expectOne('/api/ballots/b1/key');
    expect(sent.request.body).toEqual({ publicKey: 'key-7' });
    sent.flush({ ...withKey(bare, 'outer', true), can: ['key'] });
    await settle();
    expect(device.seeds.get('b1')).toEqual(SEED.outer);
    expect(wordsOf(element)).toContain('Torvald Nesse har ikke laget sin ennå.');
    const shown = wordsOf(element.querySelector('.paper-code')).replace(/ /g, '-');
    expect(shown).toBe(recoveryCode(SEED.outer));
    expect(element.querySelector('details')?.open).toBe(true);
  });

  it('alone sees how many have voted, and closes after being asked', async () => {
    const view = tellersView('outer', { cast: 5, can: ['close', 'abort'] });
    const { element, http, settle } = await open(view);
    expect(wordsOf(element)).toContain('5 av 9 har stemt');
    button(element, 'Lukk stemmingen')?.click();
    await settle();
    const dialog = element.querySelector('dialog[open]') as HTMLElement;
    expect(wordsOf(dialog)).toContain('Når både du og Torvald Nesse har lukket');
    button(dialog, 'Lukk stemmingen')?.click();
    await settle();
    const sent = http.expectOne('/api/ballots/b1/close');
    const tellers = view.tellers.map((t) => (t.part === 'outer' ? { ...t, closed: true } : t));
    sent.flush({ ...view, tellers, can: ['abort'] });
    await settle();
    expect(wordsOf(element)).toContain('Stemmingen stenger når Torvald Nesse også lukker.');
  });

  it('with the outer key opens, mixes and sends on what opened, the same again when the answer is lost', async () => {
    const { element, http, settle } = await open(
      tellersView('outer', { state: 'closed', can: ['mix'] }),
    );
    button(element, 'Tell')?.click();
    await settle();
    const envelopes = [
      { slot: 1, envelope: 'a' },
      { slot: 2, envelope: 'altered' },
      { slot: 3, envelope: 'c' },
    ];
    http.expectOne('/api/ballots/b1/envelopes').flush({ envelopes });
    await settle();
    const sent = http.expectOne('/api/ballots/b1/mix');
    expect(sent.request.body).toEqual({ inner: ['inner c', 'inner a'], refused: 1 });
    sent.error(new ProgressEvent('error'));
    await settle();
    button(element, 'Tell')?.click();
    await settle();
    const again = http.expectOne('/api/ballots/b1/mix');
    expect(again.request.body).toEqual(sent.request.body);
    const key = 'Idempotency-Key';
    expect(again.request.headers.get(key)).toBe(sent.request.headers.get(key));
  });

  async function counted(choices: string[]) {
    const opened = await open(tellersView('inner', { state: 'mixed', can: ['count'] }));
    button(opened.element, 'Tell')?.click();
    await opened.settle();
    const envelopes = choices.map((choice, at) => `inner ${String(at).padStart(32, '0')} ${choice}`);
    opened.http.expectOne('/api/ballots/b1/inner').flush({ envelopes });
    await opened.settle();
    return opened;
  }

  it('with the inner key counts and sends sums and codes apart', async () => {
    const { element, http, settle } = await counted(['c1', 'c1', 'c2', 'blank', 'c1', 'other']);
    expect(wordsOf(element.querySelector('.facts'))).toBe(
      'Hanne Dahl Berge 1 Jonas Eide 3 Blank stemme 1',
    );
    expect(wordsOf(element)).toContain('Én konvolutt kunne ikke telles.');
    button(element, 'Send resultatet')?.click();
    await settle();
    const sent = http.expectOne('/api/ballots/b1/count');
    expect(sent.request.body).toMatchObject({
      votes: [
        { choice: 'c2', votes: 1 },
        { choice: 'blank', votes: 1 },
        { choice: 'c1', votes: 3 },
      ],
      refused: 1,
      publish: 'sums',
    });
    expect((sent.request.body as { codes: string[] }).codes).toHaveLength(5);
  });

  it('is warned when all voted alike, and may tell only who was elected', async () => {
    const { element, http, settle } = await counted(['c1', 'c1', 'c1', 'c1', 'c1']);
    expect(wordsOf(element)).toContain('Alle stemte likt.');
    expect(element.querySelector<HTMLInputElement>('input[value=outcome]')?.checked).toBe(true);
    button(element, 'Send resultatet')?.click();
    await settle();
    expect(http.expectOne('/api/ballots/b1/count').request.body).toMatchObject({
      publish: 'outcome',
    });
  });

  it('tells only who was elected when three or four voted', async () => {
    const { element, http, settle } = await counted(['c1', 'c1', 'c2', 'c1']);
    expect(wordsOf(element)).toContain('Det er så få stemmer at alle bare får vite hvem som ble valgt.');
    expect(element.querySelector('input[value=sums]')).toBeNull();
    button(element, 'Send resultatet')?.click();
    await settle();
    expect(http.expectOne('/api/ballots/b1/count').request.body).toMatchObject({
      publish: 'outcome',
    });
  });

  it('with the outer key sees the numbers and confirms them with one press', async () => {
    const votes = [
      { key: 'c1', name: 'Jonas Eide', votes: 5 },
      { key: 'blank', name: null, votes: 1 },
    ];
    const view = tellersView('outer', {
      ...{ state: 'counted', can: ['confirm'], version: 8 },
      counted: { votes, publish: 'sums' },
    });
    const { element, http, settle } = await open(view);
    expect(wordsOf(element.querySelector('.facts'))).toBe('Jonas Eide 5 Blank stemme 1');
    button(element, 'Bekreft resultatet')?.click();
    await settle();
    expect(http.expectOne('/api/ballots/b1/confirm').request.body).toEqual({ version: 8 });
  });

  it('types the code in on another device; a wrong one and one of another key are refused', async () => {
    const { element, settle, device } = await open(
      tellersView('outer', { state: 'closed', can: ['mix'] }),
      'elsewhere',
    );
    expect(button(element, 'Tell')).toBeUndefined();
    const type = async (text: string) => {
      const field = element.querySelector('#key-code') as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await settle();
      button(element, 'Hent nøkkelen')?.click();
      await settle();
    };
    await type('ABCD-EFGH');
    expect(wordsOf(element)).toContain('Koden stemmer ikke. Se etter skrivefeil.');
    await type(recoveryCode(SEED.inner));
    expect(wordsOf(element)).toContain('Dette er koden til en annen nøkkel.');
    await type(recoveryCode(SEED.outer).toLowerCase());
    expect(device.seeds.get('b1')).toEqual(SEED.outer);
    expect(button(element, 'Tell')).toBeDefined();
  });

  it('is told plainly what a lost key means, and can stop the ballot with a reason', async () => {
    const view = tellersView('inner', { state: 'mixed', can: ['count', 'abort'] });
    const { element, http, settle } = await open(view, 'elsewhere');
    expect(wordsOf(element)).toContain('Da kan ingen åpne stemmene, heller ikke vi.');
    button(element, 'Avbryt stemmingen')?.click();
    await settle();
    const dialog = element.querySelector('dialog[open]') as HTMLElement;
    button(dialog, 'Avbryt stemmingen')?.click();
    await settle();
    expect(wordsOf(dialog)).toContain('Skriv hvorfor stemmingen avbrytes');
    const field = dialog.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Nøkkelen er borte';
    field.dispatchEvent(new Event('input'));
    button(dialog, 'Avbryt stemmingen')?.click();
    await settle();
    const sent = http.expectOne('/api/ballots/b1/abort');
    expect(sent.request.body).toEqual({ reason: 'Nøkkelen er borte' });
  });
});

describe('whoever holds the ballot', () => {
  const holder = (change: Partial<BallotView>) =>
    aBallot({
      ...{ state: 'keys', keys: null, fingerprint: null },
      own: { mayVote: false, slot: null, cast: false },
      ...change,
    });

  it('sees which keys are missing', async () => {
    const { element } = await open(withKey(holder({ can: ['abort'] }), 'inner', false));
    expect(wordsOf(element)).toContain('Vi venter på Torvald Nesse.');
    expect(button(element, 'Åpne stemmingen')).toBeUndefined();
  });

  it('is told what opening means, with its warnings, and opens the version that was seen', async () => {
    const view = holder({ can: ['open', 'abort'], warnings: ['fewVoters'], size: 4, version: 2 });
    const { element, http, settle } = await open(view);
    button(element, 'Åpne stemmingen')?.click();
    await settle();
    const dialog = element.querySelector('dialog[open]') as HTMLElement;
    expect(wordsOf(dialog)).toContain('4 personer kan stemme.');
    expect(wordsOf(dialog)).toContain('Derfor sier vi bare hvem som ble valgt');
    button(dialog, 'Åpne stemmingen')?.click();
    await settle();
    expect(http.expectOne('/api/ballots/b1/open').request.body).toEqual({ version: 2 });
  });
});
