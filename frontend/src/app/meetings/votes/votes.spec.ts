import { TestBed } from '@angular/core/testing';
import type { LiveItemView, LiveView, RecusalQuestionView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Live, OPEN_EVENTS } from '../../kernel/live';
import {
  aDecision,
  aLiveMeeting,
  anItem,
  anOpenVote,
  aProposal,
  aQuorum,
  votesOf,
} from '../../../testing/live-meeting';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { LivePage } from '../live/live-page';

// The first page compiles every part of the live meeting.
jest.setTimeout(60_000);

const LIVE = '/api/meetings/m6/live';
const MEMBER = { can: [], chair: { personId: 'p1', name: 'Jonas Eide' } };

async function open(change: Partial<LiveItemView>, view: Partial<LiveView> = {}) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const events = Object.assign(new EventTarget(), { close: () => undefined });
  const opened: OpenedPage<LivePage> = await openPage(LivePage, {
    path: 'moter/:id/live',
    url: 'moter/m6/live',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0' }),
    providers: [
      { provide: OPEN_EVENTS, useValue: () => events },
      { provide: Announcer, useValue: { say, hint: say, interrupt: say } },
    ],
  });
  TestBed.inject(Live).start();
  events.dispatchEvent(new Event('open'));
  await opened.settle();
  await opened.answer(LIVE, aLiveMeeting({ items: [anItem(change)], ...view }));
  /** Somebody else did something in the meeting. */
  const changed = async (to: Partial<LiveItemView>) => {
    const data = JSON.stringify({ topics: ['meeting:m6'], n: 1 });
    events.dispatchEvent(new MessageEvent('changed', { data }));
    await opened.settle();
    await opened.answer(LIVE, aLiveMeeting({ items: [anItem(to)], ...view, version: 8 }));
  };
  return { ...opened, said, changed };
}

function button(element: HTMLElement, text: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find(
    (each) => each.textContent?.replace(/\s+/g, ' ').trim() === text,
  );
  if (!found) throw new Error(`No button: ${text}`);
  return found;
}

/** What one's own place in the vote says. */
function standing(element: HTMLElement): string {
  return element.querySelector('.standing')?.textContent?.trim() ?? '';
}

describe('an open vote on a member’s phone', () => {
  const own = anOpenVote().own;

  test('asks with three large choices, and nothing of what others answered', async () => {
    const { element } = await open({ votes: votesOf({ open: anOpenVote() }) }, MEMBER);
    const card = element.querySelector('app-open-vote');
    expect(card?.querySelector('h2')?.textContent?.trim()).toBe('Stem');
    expect(
      [...(card?.querySelectorAll('.choice') ?? [])].map((each) => each.textContent?.trim()),
    ).toEqual(['For', 'Mot', 'Blank']);
    expect(card?.textContent).toContain('3 av 8 har svart.');
    expect(card?.querySelector('app-vote-keeper')).toBeNull();
    expect(element.querySelector('app-proposal-card')).toBeNull();
  });

  test('one press answers, and the answer is said and can be changed', async () => {
    const { element, http, settle } = await open(
      { votes: votesOf({ open: anOpenVote() }) },
      MEMBER,
    );
    button(element, 'For').click();
    await settle();
    const request = http.expectOne('/api/votes/v1/own-choice');
    expect(request.request.body).toEqual({ choice: 'for' });
    const answered = anOpenVote({ own: { ...own, standing: 'answered', choice: 'for' } });
    request.flush(
      aLiveMeeting({ items: [anItem({ votes: votesOf({ open: answered }) })], ...MEMBER }),
    );
    await settle();
    expect(button(element, 'For').getAttribute('aria-pressed')).toBe('true');
    expect(standing(element)).toBe('Du stemte for. Du kan endre til avstemningen lukkes.');
  });

  test('waits while the network is lost, and says why', async () => {
    const { element, http, settle } = await open(
      { votes: votesOf({ open: anOpenVote() }) },
      MEMBER,
    );
    window.dispatchEvent(new Event('offline'));
    await settle();
    const choice = button(element, 'For');
    expect(choice.getAttribute('aria-disabled')).toBe('true');
    expect(choice.getAttribute('aria-describedby')).toBe('acts-wait');
    choice.click();
    await settle();
    http.expectNone('/api/votes/v1/own-choice');
  });

  test.each([
    ['recused', 'Du er inhabil i saken og stemmer ikke.'],
    ['notAsked', 'Du stemmer ikke i denne avstemningen.'],
    ['away', 'Du er ikke i møtet nå. Stemmen din teller ikke hvis du ikke kommer tilbake.'],
  ] as const)('says why there is nothing to press when one is %s', async (said, words) => {
    const vote = anOpenVote({ own: { ...own, standing: said } });
    const { element } = await open({ votes: votesOf({ open: vote }) }, MEMBER);
    expect(element.querySelectorAll('.choice')).toHaveLength(0);
    expect(standing(element)).toBe(words);
  });

  test('shows who voted what after it is closed, to whoever the server tells', async () => {
    const choices = [
      { name: 'Jonas Eide', choice: 'for' as const, onBehalf: true, counted: true },
      { name: 'Kari Mjelde', choice: 'against' as const, onBehalf: false, counted: false },
    ];
    const named = [{ decisionId: 'd1', choices }];
    const { element } = await open({ decisions: [aDecision()], votes: votesOf({ named }) }, MEMBER);
    const rows = [...element.querySelectorAll('app-named-vote li')].map((each) =>
      [...each.querySelectorAll('span')].map((part) => part.textContent?.trim()).join(' '),
    );
    expect(rows).toEqual(['Jonas Eide For (ført inn av andre)', 'Kari Mjelde Telte ikke']);
  });
});

describe('an open vote for who records', () => {
  const roll = {
    missing: [{ personId: 'p3', name: 'Amina Yusuf' }],
    entered: [],
    gone: [{ personId: 'p5', name: 'Solveig Tveit' }],
    chairMissing: true,
  };
  const votes = votesOf({ open: anOpenVote({ roll }) });

  test('tells who is missing and whose vote does not count, and enters for one without a device', async () => {
    const { element, http, settle } = await open({ votes });
    const keeper = element.querySelector('app-vote-keeper');
    expect(keeper?.textContent).toContain('1 har ikke svart');
    expect(keeper?.textContent).toContain('teller ikke: Solveig Tveit.');
    keeper?.querySelector<HTMLButtonElement>('.roll button')?.click();
    await settle();
    const request = http.expectOne('/api/votes/v1/choices/p3');
    expect(request.request.body).toEqual({ choice: 'for' });
    request.flush(aLiveMeeting({ items: [anItem({ votes })] }));
  });

  test('closes only after asking once more, with what a tie would mean', async () => {
    const { element, http, settle } = await open({ votes });
    button(element, 'Avslutt avstemningen').click();
    await settle();
    const dialog = element.querySelector('dialog[open]');
    expect(dialog?.textContent).toContain(
      'Møtelederen har ikke svart. Blir det likt, faller forslaget.',
    );
    http.expectNone('/api/votes/v1/close');
    button(element, 'Avslutt og tell').click();
    await settle();
    const request = http.expectOne('/api/votes/v1/close');
    expect(request.request.body).toEqual({ version: 1, objections: 0 });
    request.flush(aLiveMeeting({ items: [anItem({ proposals: [], decisions: [aDecision()] })] }));
    await settle();
    expect(element.querySelector('dialog[open]')).toBeNull();
    expect(element.querySelector('app-open-vote')).toBeNull();
  });

  test('cannot close below quorum and says why; aborting asks for a reason', async () => {
    const { element, http, settle } = await open({ votes, quorum: aQuorum(4) });
    expect(button(element, 'Avslutt avstemningen').disabled).toBe(true);
    button(element, 'Avbryt avstemningen').click();
    await settle();
    button(element, 'Avbryt').click();
    await settle();
    http.expectNone('/api/votes/v1/abort');
    expect(element.querySelector('dialog[open]')?.textContent).toContain('Skriv hvorfor');
  });

  test('calls the roll by name and sends what everybody answered, not the sums', async () => {
    const callList = [
      { personId: 'p3', name: 'Amina Yusuf' },
      { personId: 'p1', name: 'Jonas Eide' },
    ];
    const { element, http, settle } = await open({ votes: votesOf({ callList }) });
    button(element, 'Navneopprop').click();
    await settle();
    const names = [...element.querySelectorAll('app-roll-call legend')].map(
      (each) => each.textContent,
    );
    expect(names).toEqual(['Amina Yusuf', 'Jonas Eide']);
    expect(button(element, 'Registrer vedtaket').disabled).toBe(true);
    for (const id of ['#call-for-p3', '#call-against-p1']) {
      element.querySelector<HTMLInputElement>(id)?.dispatchEvent(new Event('change'));
    }
    await settle();
    button(element, 'Registrer vedtaket').click();
    await settle();
    const { body } = http.expectOne('/api/agenda-items/i34/decisions').request;
    expect(body).toMatchObject({
      method: 'rollCall',
      choices: [
        { personId: 'p3', choice: 'for' },
        { personId: 'p1', choice: 'against' },
      ],
    });
    expect(body).not.toHaveProperty('for');
  });
});

describe('proposals in their order', () => {
  const main = aProposal({ turn: 2, next: false });
  const amendment = aProposal({
    id: 'f2',
    kind: 'amendment',
    toId: 'f1',
    text: 'Minst tre i hvert knutepunkt.',
    turn: 1,
    mayWithdraw: true,
    mayMove: ['later'],
  });

  test('the amendment comes first, and what it amends waits', async () => {
    const { element } = await open({ proposals: [main, amendment] });
    const cards = [...element.querySelectorAll('app-proposal-card')];
    expect(cards.map((each) => each.querySelector('h2')?.textContent?.trim())).toEqual([
      'Endringsforslag',
      'Forslag til råd',
    ]);
    expect(cards[0]?.querySelector('app-decision-form')).not.toBeNull();
    expect(cards[1]?.querySelector('app-decision-form')).toBeNull();
    expect(cards[1]?.textContent).toContain('som nummer 2');
  });

  test('the chair moves and withdraws it by buttons', async () => {
    const { element, http, settle } = await open({ proposals: [main, amendment] });
    button(element, 'Stem over det senere').click();
    await settle();
    const request = http.expectOne('/api/proposals/f2/moves');
    expect(request.request.body).toEqual({ version: 1, direction: 'later' });
    request.flush(aLiveMeeting({ items: [anItem({ proposals: [main, amendment] })] }));
    await settle();
    button(element, 'Trekk forslaget').click();
    await settle();
    http.expectOne('/api/proposals/f2/withdraw');
  });

  test('what was adopted changes the text, and the first one can still be read', async () => {
    const changed = aProposal({ text: 'Minst tre.', originalText: 'Minst to.' });
    const { element } = await open({ proposals: [changed] });
    const card = element.querySelector('app-proposal-card');
    expect(card?.textContent).toContain('Minst tre.');
    expect(card?.querySelector('details')?.textContent).toContain('Minst to.');
  });

  test('below quorum a proposal becomes input without a decision, clearly marked', async () => {
    const quorum = aQuorum(4);
    const { element, http, settle } = await open({ quorum });
    button(element, 'Før inn som innspill uten vedtak').click();
    await settle();
    const request = http.expectOne('/api/agenda-items/i34/inputs');
    const { id, text } = aProposal();
    expect(request.request.body).toEqual({ proposalId: id, text });
    const at = '2026-11-25T12:40:00.000Z';
    const inputs = [{ id: 'n1', proposalId: id, text, at, finding: quorum.finding }];
    request.flush(aLiveMeeting({ items: [anItem({ quorum, votes: votesOf({ inputs }) })] }));
    await settle();
    expect(element.querySelector('app-case-votes')?.textContent).toContain('Innspill uten vedtak');
    expect(element.querySelector('app-decision-card')).toBeNull();
  });

  test('a member puts a proposal to the chair in their own name', async () => {
    const { element, http, settle } = await open({ votes: votesOf({ maySuggest: true }) }, MEMBER);
    button(element, 'Nytt forslag').click();
    await settle();
    expect(element.querySelector('#proposal-by')).toBeNull();
    const text = element.querySelector<HTMLTextAreaElement>('#proposal-text');
    if (!text) throw new Error('No text');
    text.value = 'Utsett saken.';
    text.dispatchEvent(new Event('input'));
    button(element, 'Legg fram').click();
    await settle();
    const { body } = http.expectOne('/api/agenda-items/i34/proposals').request;
    expect(body).toEqual({ text: 'Utsett saken.', byPersonId: 'p0' });
  });

  test('whoever did not vote for writes a statement under the decision', async () => {
    const { element, http, settle } = await open(
      { decisions: [aDecision()], votes: votesOf({ mayDissent: ['d1'] }) },
      MEMBER,
    );
    button(element, 'Skriv stemmeforklaring').click();
    await settle();
    const text = element.querySelector<HTMLTextAreaElement>('#dissent-d1');
    if (!text) throw new Error('No text');
    text.value = 'Jeg ville vente.';
    text.dispatchEvent(new Event('input'));
    button(element, 'Lagre forklaringen').click();
    await settle();
    const { body } = http.expectOne('/api/decisions/d1/dissents/p0').request;
    expect(body).toEqual({ text: 'Jeg ville vente.' });
  });
});

describe('everyone in the room hears', () => {
  const vote = { votes: votesOf({ open: anOpenVote() }) };

  test('that a vote opens, and what came of it when somebody else closes it', async () => {
    const { said, changed } = await open({}, MEMBER);
    expect(said).toEqual([]);
    await changed(vote);
    expect(said.at(-1)).toBe('Avstemningen er åpen.');
    await changed({ decisions: [aDecision()] });
    expect(said.at(-1)).toMatch(/^Avstemningen er avsluttet\. Vedtatt/);
  });

  test('that a vote is aborted', async () => {
    const { said, changed } = await open(vote, MEMBER);
    expect(said).toEqual(['Avstemningen er åpen.']);
    const at = '2026-11-25T12:32:00.000Z';
    const aborted = [{ id: 'v1', proposalId: 'f1', at, reason: 'Feil forslag' }];
    await changed({ votes: votesOf({ aborted }) });
    expect(said.at(-1)).toBe('Avstemningen er avbrutt.');
  });

  test('once only, whatever else happens meanwhile', async () => {
    const { said, changed } = await open(vote, MEMBER);
    await changed({ votes: votesOf({ open: anOpenVote({ answered: 4 }) }) });
    expect(said).toEqual(['Avstemningen er åpen.']);
  });

  test('and a member is told what is expected now', async () => {
    const { element } = await open(vote, MEMBER);
    expect(element.querySelector('app-member-bar')?.textContent).toContain('Du kan stemme nå.');
  });
});

describe('while a vote is open the meeting neither goes on nor ends', () => {
  const refused = {
    ...{ type: '/problems/conflict', title: 'Conflict', status: 409 },
    errors: [{ field: '', constraint: 'vote-open' }],
  };
  const conflict = { status: 409, statusText: 'Conflict' };
  const votes = votesOf({ open: anOpenVote() });
  const items = [anItem({ votes }), anItem({ id: 'i35', state: 'pending', proposals: [] })];

  test('the next case says so in plain words, with a button to the vote', async () => {
    const { element, http, settle, answer } = await open({}, { items });
    button(element, 'Neste sak').click();
    await settle();
    http.expectOne('/api/meetings/m6/current-item').flush(refused, conflict);
    await settle();
    const problem = element.querySelector('.liveproblem');
    expect(problem?.textContent).toContain('En avstemning pågår. Avslutt eller avbryt den først');
    button(element, 'Gå til avstemningen').click();
    await answer(LIVE, aLiveMeeting({ items }));
    await settle();
    expect(document.activeElement?.id).toBe('vote-v1');
    expect(element.querySelector('.liveproblem')).toBeNull();
  });

  test('the end of the meeting too, and the dialog closes on the way to the vote', async () => {
    const { element, http, settle, answer } = await open({}, { items });
    button(element, 'Avslutt møtet').click();
    await settle();
    await answer('/api/meetings/m6', { later: [], agenda: [] });
    const dialog = element.querySelector<HTMLElement>('app-close-meeting')!;
    button(dialog, 'Avslutt møtet').click();
    await settle();
    http.expectOne('/api/meetings/m6/close').flush(refused, conflict);
    await settle();
    expect(dialog.textContent).toContain('En avstemning pågår');
    button(dialog, 'Gå til avstemningen').click();
    await answer(LIVE, aLiveMeeting({ items }));
    await settle();
    expect(element.querySelector('app-close-meeting')).toBeNull();
    expect(document.activeElement?.id).toBe('vote-v1');
  });
});

describe('while the panel answers whether somebody is recused', () => {
  const question: RecusalQuestionView = {
    ...{ id: 'q1', personId: 'p4', name: 'Rolf Sæbø', ground: null, ownWish: false },
    ...{ raisedAt: '2026-11-25T12:20:00.000Z', answer: null, method: null, for: null },
    ...{ against: null, answeredAt: null, all: 8, without: 7, needed: 5, base: 10 },
    ...{ allTakePart: false, voters: [], finding: aQuorum().finding, version: 1 },
  };

  test('votes are counted in one place only, and the case waits for the answer', async () => {
    const room = { pausedMs: 0, questions: [question], stepIn: [] };
    const { element } = await open({ room });
    const named = [...element.querySelectorAll('button')].map((each) => each.textContent?.trim());
    expect(named.filter((name) => name === 'Tell stemmer')).toHaveLength(1);
    expect(element.querySelector('app-decision-form')?.textContent).toContain(
      'Avgjør først om noen er inhabil.',
    );
  });
});

describe('a statement in the name of somebody else', () => {
  const people = [
    { personId: 'p0', name: 'Kari Mjelde' },
    { personId: 'p4', name: 'Rolf Sæbø' },
  ];
  const votes = votesOf({ dissenters: [{ decisionId: 'd1', people }] });
  const form = (element: HTMLElement) =>
    element.querySelector<HTMLFormElement>('app-dissent-for form')!;
  const submit = (element: HTMLElement) =>
    form(element).dispatchEvent(new Event('submit', { cancelable: true }));
  const choose = (element: HTMLElement, personId: string) => {
    const select = element.querySelector<HTMLSelectElement>('#dissent-who-d1')!;
    select.value = personId;
    select.dispatchEvent(new Event('change'));
  };
  const write = (element: HTMLElement, text: string) => {
    const area = element.querySelector<HTMLTextAreaElement>('#dissent-for-d1')!;
    area.value = text;
    area.dispatchEvent(new Event('input'));
  };

  test('is entered by who records, who is told what is missing and loses nothing', async () => {
    const { element, http, settle, said } = await open({ decisions: [aDecision()], votes });
    button(element, 'Skriv stemmeforklaring for noen').click();
    await settle();
    const names = [...element.querySelectorAll('#dissent-who-d1 option')].map((each) =>
      each.textContent?.trim(),
    );
    expect(names).toEqual(['', 'Rolf Sæbø']);
    write(element, 'Jeg ville vente.');
    submit(element);
    await settle();
    expect(form(element).textContent).toContain('Velg hvem forklaringen er fra.');
    choose(element, 'p4');
    submit(element);
    await settle();
    const sent = http.expectOne('/api/decisions/d1/dissents/p4');
    expect(sent.request.body).toEqual({ text: 'Jeg ville vente.' });
    sent.flush(aLiveMeeting({ version: 8 }));
    await settle();
    expect(said.at(-1)).toBe('Stemmeforklaringen fra Rolf Sæbø er lagret.');
  });

  test('begins with what the person has said before', async () => {
    const dissents = [{ personId: 'p4', name: 'Rolf Sæbø', text: 'Nei.', version: 1 }];
    const { element, settle } = await open({ decisions: [aDecision({ dissents })], votes });
    button(element, 'Skriv stemmeforklaring for noen').click();
    await settle();
    choose(element, 'p4');
    await settle();
    expect(element.querySelector<HTMLTextAreaElement>('#dissent-for-d1')!.value).toBe('Nei.');
    expect(button(form(element), 'Slett stemmeforklaringen')).toBeTruthy();
  });

  test('is no business of a member’s', async () => {
    const { element } = await open({ decisions: [aDecision()], votes: votesOf() }, MEMBER);
    expect(element.querySelector('app-dissent-for')).toBeNull();
  });
});

describe('a secret vote on a case', () => {
  const TELLERS = [
    { personId: 'p1', name: 'Jonas Eide' },
    { personId: 'p2', name: 'Amina Yusuf' },
  ];

  test('is made ready with two tellers, and by nobody without them', async () => {
    const { element, http, settle } = await open({ votes: votesOf({ tellers: TELLERS }) });
    button(element, 'Stem hemmelig').click();
    await settle();
    button(element, 'Gjør klar stemmingen').click();
    await settle();
    expect(element.textContent).toContain('Velg to tellere');
    for (const [at, { personId }] of TELLERS.entries()) {
      const field = element.querySelector(`#secret-teller-${at}`) as HTMLSelectElement;
      field.value = personId;
      field.dispatchEvent(new Event('change'));
      await settle();
    }
    button(element, 'Gjør klar stemmingen').click();
    await settle();
    const sent = http.expectOne((request) => request.url.endsWith('/votes'));
    expect(sent.request.body).toEqual({
      ...{ proposalId: 'f1', secret: true, tellers: ['p1', 'p2'] },
    });
  });

  test('leads everybody to the booth while it goes on, and nothing else is decided', async () => {
    const secret = { id: 'v1', ballotId: 'b1', proposalId: 'f1', version: 1 };
    const { element } = await open({ votes: votesOf({ secret }) });
    const link = element.querySelector('app-secret-vote a');
    expect(link?.getAttribute('href')).toBe('/stemming/b1');
    // What is voted on stands once, without other ways to decide it.
    expect(element.querySelectorAll('app-secret-vote .txt')).toHaveLength(1);
    expect(element.querySelector('app-proposal-card')).toBeNull();
  });
});
