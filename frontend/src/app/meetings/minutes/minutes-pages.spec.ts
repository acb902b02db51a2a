import { press, type } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { aLife, someMinutes } from './minutes-life.fixture';
import { MentionsPage } from './mentions-page';
import { MinutesPage } from './minutes-page';
import { OverviewPage } from './overview-page';
import { ReviewPage } from './review-page';
import { SendPage } from './send-page';

const LIFE = '/api/meetings/m4/minutes/life';
const TEXT = '/api/meetings/m4/minutes?language=nb';
const SCOPES = ['meetings', 'rules', 'minutes'] as const;

function submit(page: OpenedPage<unknown>): Promise<void> {
  page.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  return page.settle();
}

describe('The page of the minutes', () => {
  const open = async (life = aLife(), minutes = someMinutes()) => {
    const page = await openPage(MinutesPage, {
      path: 'moter/:id/referat',
      url: 'moter/m4/referat',
      scopes: [...SCOPES],
    });
    await page.answer('/api/meetings/m4/minutes?audience=panel&language=nb', minutes);
    await page.answer(LIFE, life);
    return page;
  };
  const [item] = someMinutes().items;

  it('tells what the meeting did beside deciding: pauses, the chair, recusal and tasks', async () => {
    const question = {
      ...{ name: 'Rolf Sæbø', answer: 'no' as const, ground: 'role' as const },
      ...{ method: 'count' as const, for: 1, against: 4, voters: 5, allTakePart: false },
    };
    const tasks = [{ text: 'Ring kommunen', owner: 'Jonas Eide', dueOn: '2026-12-01' }];
    const [from, until] = ['2026-11-04T12:00:00.000Z', '2026-11-04T12:10:00.000Z'];
    const page = await open(
      aLife(),
      someMinutes({
        pauses: [{ from, to: until }],
        handovers: [
          { to: 'Jonas Eide', from, until, picked: false },
          { to: 'Nora Fjeld', from: until, until: null, picked: true },
        ],
        items: [{ ...item!, questions: [question], tasks }],
      }),
    );
    const words = wordsOf(page.element);
    expect(words).toContain('Pause 13.00–13.10');
    expect(words).toContain('Jonas Eide 13.00–13.10');
    expect(words).toContain('Nora Fjeld fra 13.10, valgt av panelet');
    expect(words).toContain(
      'Panelet avgjorde at Rolf Sæbø ikke er inhabil. 1 mente inhabil, 4 ikke. 5 deltok, uten den det gjaldt.',
    );
    expect(words).toContain('Grunn: har en rolle hos den saken gjelder.');
    expect(words).toContain('Ring kommunen Ansvarlig: Jonas Eide. Frist: 1. desember 2026.');
  });

  it('tells the public only how many were recused', async () => {
    const items = [{ ...item!, recusedCount: 2 }];
    const page = await open(aLife(), someMinutes({ audience: 'public', items }));
    expect(wordsOf(page.element)).toContain('2 medlemmer var inhabile i saken.');
  });

  it('tells how many have answered and until when, and takes «Ser bra ut» in one press', async () => {
    const page = await open();
    expect(wordsOf(page.element)).toContain('2 av 7 har svart. Siste dag er 18. november 2026.');
    await press(page, 'Alt ser bra ut');
    const sent = page.http.expectOne('/api/meetings/m4/minutes/fine');
    expect(sent.request.method).toBe('POST');
    const mine = { asked: true, fineAt: '2026-11-12T09:00:00.000Z' };
    sent.flush(aLife({ mine, can: ['comment'] }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('Du sa at det ser bra ut 12. november 2026.');
  });

  it('says after the last day that silence approves nothing', async () => {
    const page = await open(aLife({ objectionsDue: '2026-11-11' }));
    expect(wordsOf(page.element)).toContain('Ingen regnes som enige fordi de ikke har svart');
  });

  it('is read only once approved, and says when, where and who can correct', async () => {
    const approval = {
      ...{ meetingId: 'm5', number: 5, year: 2026, caseNumber: '20/26' },
      ...{ decidedAt: '2026-12-02T12:00:00.000Z', text: 'Godkjent.' },
    };
    const sealed = [
      {
        ...{ documentId: 'd1', kind: 'minutes' as const, caseNumber: null },
        ...{ sealedAt: '2026-12-03T09:00:00.000Z', sha256: 'ab' },
      },
    ];
    const page = await open(aLife({ state: 'approved', approval, sealed, can: [] }));
    const words = wordsOf(page.element);
    expect(words).toContain('i møte 5/2026, sak 20/26, 2. desember 2026');
    expect(words).toContain('Koordinatoren kan skrive tillegg.');
    const file = page.element.querySelector('a[href$="/minutes/documents/d1"]');
    expect(file?.textContent).toContain('Referatet, åpen del');
  });
});

describe('The page for sending', () => {
  it('shows who gets the draft and the last day before it is sent', async () => {
    const page = await openPage(SendPage, {
      path: 'moter/:id/referat/send',
      url: 'moter/m4/referat/send',
      scopes: [...SCOPES],
      session: aSession({ roles: ['coordinator'] }),
    });
    const recipients = ['Kari Mjelde', 'Rolf Sæbø'];
    await page.answer(LIFE, aLife({ state: 'writing', recipients, can: ['send'] }));
    expect(wordsOf(page.element)).toMatch(/2 får referatet Kari Mjelde Rolf Sæbø/);
    await press(page, 'Send til gjennomsyn');
    const { request } = page.http.expectOne('/api/meetings/m4/minutes/review');
    expect(request.body).toEqual({ language: 'nb' });
  });
});

describe('The page for looking through', () => {
  const open = async (life = aLife()) => {
    const page = await openPage(ReviewPage, {
      path: 'moter/:id/referat/gjennomsyn',
      url: 'moter/m4/referat/gjennomsyn',
      scopes: [...SCOPES],
    });
    await page.answer(LIFE, life);
    await page.answer(TEXT, someMinutes());
    return page;
  };

  it('goes through the meeting, each paragraph and each case, one at a time', async () => {
    const page = await open();
    expect(wordsOf(page.element)).toContain('Del 1 av 3 Om møtet Møterom 2. Til stede: 8 av 10.');
    await press(page, 'Neste');
    expect(wordsOf(page.element)).toContain('Sak 12/26 Ny brosjyre Rolf la fram saken.');
    await press(page, 'Neste');
    await press(page, 'Neste');
    expect(wordsOf(page.element)).toContain('Del 3 av 3');
  });

  it('sends a proposed wording only when the text was changed, and asks for words when nothing was', async () => {
    const page = await open();
    await press(page, 'Neste');
    await submit(page);
    expect(wordsOf(page.element)).toContain('Skriv hva du vil si, eller endre teksten.');
    await type(page, 'review-wording', 'Rolf gjorde rede for saken.');
    await submit(page);
    const { request } = page.http.expectOne('/api/meetings/m4/minutes/comments');
    expect(request.body).toEqual({
      itemId: 'i1',
      entryId: 'e1',
      wording: 'Rolf gjorde rede for saken.',
    });
  });

  it('keeps what is typed with its own paragraph until it is sent', async () => {
    const page = await open();
    const box = (id: string) => page.element.querySelector<HTMLTextAreaElement>(`#${id}`)?.value;
    await type(page, 'review-text', 'Feil rom.');
    await press(page, 'Neste');
    expect([box('review-text'), box('review-wording')]).toEqual(['', 'Rolf la fram saken.']);
    await type(page, 'review-wording', 'Rolf gjorde rede for saken.');
    await press(page, 'Forrige');
    expect(box('review-text')).toBe('Feil rom.');
    await press(page, 'Neste');
    expect(box('review-wording')).toBe('Rolf gjorde rede for saken.');
  });

  it('is read only for who was not asked', async () => {
    const page = await open(aLife({ can: [] }));
    expect(page.element.querySelector('form')).toBeNull();
    expect(wordsOf(page.element)).toContain('ikke åpent for merknader fra deg');
  });
});

describe('The page of sentences that name oneself', () => {
  const MENTION = {
    ...{ hash: 'a'.repeat(64), caseNumber: '12/26', sentence: 'Amina la fram saken.' },
    ...{ without: 'et medlem la fram saken.', choice: null, wish: null },
  };
  const VIEW = { meetingId: 'm4', number: 4, year: 2026, state: 'review', mentions: [MENTION] };
  const open = async (view: object) => {
    const page = await openPage(MentionsPage, {
      path: 'moter/:id/referat/omtale',
      url: 'moter/m4/referat/omtale',
      scopes: [...SCOPES],
    });
    await page.answer('/api/meetings/m4/minutes/mentions', view);
    return page;
  };
  const choose = async (page: OpenedPage<MentionsPage>, choice: string) => {
    const radio = page.element.querySelector<HTMLInputElement>(`#${choice}-${MENTION.hash}`);
    radio?.dispatchEvent(new Event('change'));
    await page.settle();
  };

  it('shows the sentence with and without the name, and that no answer means no name', async () => {
    const page = await open(VIEW);
    const words = wordsOf(page.element);
    expect(words).toContain('Amina la fram saken. Uten navn: et medlem la fram saken.');
    expect(words).toContain('Du har ikke svart. Da står setningen uten navn.');
    await choose(page, 'named');
    const { request } = page.http.expectOne('/api/meetings/m4/minutes/mentions');
    expect(request.body).toEqual({ hash: MENTION.hash, choice: 'named' });
  });

  it('sends a wish for a change with its words', async () => {
    const page = await open(VIEW);
    await choose(page, 'change');
    await type(page, `wish-${MENTION.hash}`, 'Skriv «et medlem».');
    await submit(page);
    const { request } = page.http.expectOne('/api/meetings/m4/minutes/mentions');
    expect(request.body).toMatchObject({ choice: 'change', wish: 'Skriv «et medlem».' });
  });

  it('offers only to take the name away once it is public', async () => {
    const mentions = [{ ...MENTION, choice: 'named' }];
    const page = await open({ ...VIEW, state: 'published', mentions });
    const radios = [...page.element.querySelectorAll('label')].map(wordsOf);
    expect(radios).toEqual(['Uten navnet mitt', 'Med navnet mitt']);
  });
});

describe('The coordinator’s overview', () => {
  const COMMENT = {
    ...{ id: 'c1', itemId: 'i1', entryId: 'e1', quoted: 'Rolf la fram saken.', mine: false },
    ...{ author: 'Rolf Sæbø', text: 'Feil ord.', wording: 'Rolf orienterte.', answer: null },
    ...{ writtenAt: '2026-11-11T09:00:00.000Z', state: 'open' as const, version: 1 },
  };
  const READERS = [
    { name: 'Kari Mjelde', fineAt: '2026-11-11T09:00:00.000Z', comments: 0 },
    { name: 'Rolf Sæbø', fineAt: null, comments: 1 },
    { name: 'Hanne Dahl Berge', fineAt: null, comments: 0 },
  ];
  const open = async (change = {}) => {
    const page = await openPage(OverviewPage, {
      path: 'moter/:id/referat/oversikt',
      url: 'moter/m4/referat/oversikt',
      scopes: [...SCOPES],
      session: aSession({ roles: ['coordinator'] }),
    });
    const round = { readers: READERS, comments: [COMMENT], can: ['handle', 'close'] };
    await page.answer(LIFE, aLife({ ...round, ...change }));
    return page;
  };

  it('tells who has answered and who has not, and shows a proposal beside what stood there', async () => {
    const page = await open();
    const words = wordsOf(page.element);
    expect(words).toContain('Kari Mjelde Ser bra ut, 11. november 2026.');
    expect(words).toContain('Hanne Dahl Berge Har ikke svart.');
    expect(words).toContain('Slik sto det Rolf la fram saken. Forslaget Rolf orienterte.');
  });

  it('takes a wording in, or says why not', async () => {
    const page = await open();
    await press(page, 'Ta inn forslaget');
    const taken = page.http.expectOne('/api/minutes-comments/c1/answer');
    expect(taken.request.body).toEqual({ state: 'taken', version: 1 });
    taken.flush(aLife({ readers: READERS, comments: [COMMENT], can: ['handle'] }));
    await page.settle();
    await press(page, 'Svar hvorfor ikke');
    await type(page, 'why-c1', 'Det ble sagt slik.');
    await submit(page);
    const { request } = page.http.expectOne('/api/minutes-comments/c1/answer');
    expect(request.body).toEqual({ state: 'answered', answer: 'Det ble sagt slik.', version: 1 });
  });

  it('seals what the panel approved with the paragraphs it changed', async () => {
    const approval = {
      ...{ meetingId: 'm5', number: 5, year: 2026, caseNumber: '20/26' },
      ...{ decidedAt: '2026-12-02T12:00:00.000Z', text: 'Godkjent med en endring.' },
    };
    const page = await open({ state: 'approved', approval, comments: [], can: ['seal'] });
    await page.answer('/api/meetings/m4/minutes', someMinutes());
    expect(wordsOf(page.element)).toContain('Vedtaket: Godkjent med en endring.');
    await type(page, 'paragraph-e1', 'Rolf orienterte.');
    await press(page, 'Forsegl referatet');
    const { request } = page.http.expectOne('/api/meetings/m4/minutes/seal');
    const changes = [{ entryId: 'e1', text: 'Rolf orienterte.' }];
    expect(request.body).toEqual({ version: 3, changes });
  });

  it('says on which decision a correction rests', async () => {
    const decisions = [{ id: 'd9', caseNumber: '31/26', text: 'Panelet retter referatet.' }];
    const page = await open({ state: 'published', comments: [], decisions, can: ['addendum'] });
    await press(page, 'Skriv tillegg');
    await type(page, 'addendum-decision', 'd9');
    await type(page, 'addendum-reason', 'Vedtatt.');
    await type(page, 'addendum-correction', 'Alle var for.');
    await submit(page);
    const { request } = page.http.expectOne('/api/meetings/m4/minutes/addenda');
    expect(request.body).toMatchObject({ kind: 'decided', decisionId: 'd9' });
  });

  it('corrects what is sealed by an addendum with a reason', async () => {
    const page = await open({ state: 'published', comments: [], can: ['addendum'] });
    await press(page, 'Skriv tillegg');
    await submit(page);
    expect(wordsOf(page.element)).toContain('Skriv hvorfor det rettes.');
    await type(page, 'addendum-reason', 'Skrivefeil.');
    await type(page, 'addendum-correction', 'Møtet sluttet kl. 14.');
    await submit(page);
    const { request } = page.http.expectOne('/api/meetings/m4/minutes/addenda');
    expect(request.body).toEqual({
      ...{ version: 3, kind: 'editorial' },
      ...{ reason: 'Skrivefeil.', text: 'Møtet sluttet kl. 14.' },
    });
  });
});
