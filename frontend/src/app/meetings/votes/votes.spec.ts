import type { LiveItemView, LiveView } from '../../api/schema';
import {
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

const MEMBER = { can: [], chair: { personId: 'p1', name: 'Jonas Eide' } };

async function open(change: Partial<LiveItemView>, view: Partial<LiveView> = {}) {
  const opened: OpenedPage<LivePage> = await openPage(LivePage, {
    path: 'moter/:id/live',
    url: 'moter/m6/live',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0' }),
  });
  await opened.settle();
  await opened.answer('/api/meetings/m6/live', aLiveMeeting({ items: [anItem(change)], ...view }));
  return opened;
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

function aDecision(): LiveItemView['decisions'][number] {
  return {
    id: 'd1',
    caseNumber: '34/26',
    kind: 'main',
    text: 'Panelet sier ja.',
    method: 'openVote',
    for: 5,
    against: 2,
    blank: 1,
    chairChoice: 'for',
    outcome: 'adopted',
    byChairsVote: false,
    split: false,
    at: '2026-11-25T12:36:00.000Z',
    findings: [],
    present: [],
    recused: [],
    substitutions: [],
    dissents: [],
  };
}
