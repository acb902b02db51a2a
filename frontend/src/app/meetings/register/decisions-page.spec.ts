import { press, type } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { DecisionPage } from './decision-page';
import { DecisionsPage } from './decisions-page';

const ROW = {
  id: 'd1',
  caseId: 'c1',
  caseNumber: '12/26',
  title: 'Ventetid',
  text: 'Panelet ber om forslag.',
  outcome: 'adopted',
  method: 'count',
  for: 6,
  against: 1,
  blank: 1,
  present: 8,
  needed: 5,
  on: '2026-09-16',
  meetingId: 'm1',
  meetingNumber: 5,
  meetingYear: 2026,
  goal: null,
  addressee: 'Klyngeledelsen',
  clauses: ['UP 3.4'],
  closed: false,
  superseded: false,
  written: null,
};
const VIEW = {
  total: 21,
  page: 1,
  pages: 2,
  decisions: [ROW],
  years: [2026],
  addressees: ['Klyngeledelsen'],
  clauses: ['UP 3.4'],
  goals: [],
};
const SCOPES = ['after', 'meetings', 'rules', 'statutes'] as const;

async function open(view: object = VIEW): Promise<OpenedPage<DecisionsPage>> {
  const page = await openPage(DecisionsPage, {
    path: 'vedtak',
    url: 'vedtak?utfall=adopted',
    scopes: [...SCOPES],
    session: aSession(),
  });
  page.http.match('/api/statutes').forEach((each) => each.flush({ goals: [] }));
  await page.answer('/api/decision-search', view);
  return page;
}

describe('What was decided in writing', () => {
  const inWriting = {
    ...{ ...ROW, method: 'written', meetingId: null, meetingNumber: null, meetingYear: null },
    written: 'provisional',
  };

  it('is provisional in the register until a meeting has confirmed it', async () => {
    const page = await open({ ...VIEW, decisions: [inWriting] });
    const words = wordsOf(page.element);
    expect(words).toContain('Vedtatt, må bekreftes i møte');
    expect(words).toContain('Avgjort skriftlig.');
    expect(words).toContain('8 svarte, krav 5');
  });

  it.each([
    ['confirmed', 'Bekreftet i møte'],
    ['overturned', 'Omgjort i møte'],
    ['fallen', 'Falt'],
  ])('is afterwards what the meeting made of it: %s', async (written, said) => {
    const page = await open({ ...VIEW, decisions: [{ ...inWriting, written }] });
    expect(wordsOf(page.element)).toContain(said);
  });
});

describe('The register of decisions', () => {
  it('shows votes, quorum and clause of each, and strikes through what has been replaced', async () => {
    const old = { ...ROW, id: 'd2', superseded: true, title: 'Gammelt' };
    const page = await open({ ...VIEW, decisions: [ROW, old] });
    expect(wordsOf(page.element)).toContain('6 for, 1 mot, 1 blanke');
    expect(wordsOf(page.element)).toContain('8 til stede, krav 5');
    expect(wordsOf(page.element)).toContain('Til Klyngeledelsen');
    expect(page.element.querySelector('s')?.textContent).toContain('Gammelt');
    expect(wordsOf(page.element)).toContain('Side 1 av 2');
  });

  it('sends the words in the body, and never in an address', async () => {
    const page = await open();
    await type(page, 'decision-words', 'ventetid');
    page.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const { request } = page.http.expectOne('/api/decision-search');
    expect(request.method).toBe('PUT');
    expect(request.body).toMatchObject({ words: 'ventetid', page: 1 });
    expect(location.href).not.toContain('ventetid');
  });

  it('says when there is nothing to read yet', async () => {
    const page = await open({ ...VIEW, total: 0, decisions: [], years: [] });
    expect(wordsOf(page.element)).toContain('Panelet har ikke gjort noe vedtak du kan lese');
  });
});

describe('A decision', () => {
  const RECORD = {
    decision: ROW,
    byChairsVote: false,
    seats: 10,
    basis: 10,
    alternates: 1,
    recused: 0,
    findings: [],
    statutesName: 'Utviklingsplan 2025-2030',
    statutesFrom: '2025-06-02',
    supersededBy: null,
    supersedes: [],
    settledBy: null,
    settles: [],
    later: [{ id: 'd9', caseNumber: '20/26', title: 'Nytt', on: '2026-10-01' }],
    can: ['mark'],
    version: 0,
  };

  it('is shown with the sums of its day, and marked as replaced', async () => {
    const page = await openPage(DecisionPage, {
      path: 'vedtak/:id',
      url: 'vedtak/d1',
      scopes: [...SCOPES],
      session: aSession(),
    });
    page.http.match('/api/statutes').forEach((each) => each.flush({ goals: [] }));
    await page.answer('/api/decisions/d1', RECORD);
    expect(wordsOf(page.element)).toContain('8 til stede av 10, krav 5. Én vara satt.');
    expect(wordsOf(page.element)).toContain('Etter Utviklingsplan 2025-2030');
    await press(page, 'Noter mottaker eller erstatning');
    const other = page.element.querySelector<HTMLSelectElement>('#mark-superseded');
    if (other) other.value = 'd9';
    await press(page, 'Lagre');
    const { request } = page.http.expectOne('/api/decisions/d1/mark');
    expect(request.body).toEqual({
      addressee: 'Klyngeledelsen',
      supersededBy: 'd9',
      version: 0,
    });
  });
});
