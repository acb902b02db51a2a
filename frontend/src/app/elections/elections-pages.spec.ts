import type { ElectionsView, ElectionView } from '../api/schema';
import { aSession, openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { ElectionPage } from './election-page';
import { ElectionsPage } from './elections-page';

const scopes = ['elections', 'rules', 'statutes'] as const;
const OF = {
  caseId: 'case',
  label: '33/26',
  meeting: { id: 'm6', number: 6, year: 2026, day: '2026-11-25', state: 'planned' as const },
};

function election(change: Partial<ElectionView> = {}): ElectionView {
  return {
    id: 'e1',
    office: 'deputyLeader',
    kind: 'ordinary',
    state: 'prepared',
    byDecision: null,
    case: OF,
    term: { from: '2026-11-25', to: '2028-11-25' },
    statementMax: 20,
    candidates: [
      { id: 'c1', personId: 'jonas', name: 'Jonas Eide', statement: 'Jeg vil.', findings: [] },
    ],
    asked: [],
    own: {
      id: 'c2',
      state: 'asked',
      statement: '',
      nominatedBy: 'Kari Mjelde',
      findings: [],
      version: 1,
    },
    choices: [{ personId: 'rolf', name: 'Rolf Sæbø', ok: true, findings: [] }],
    findings: [],
    elected: null,
    abortedBecause: null,
    can: ['nominate'],
    version: 1,
    ...change,
  };
}

async function open(view: ElectionView) {
  const opened = await openPage(ElectionPage, {
    scopes: [...scopes],
    session: aSession(),
    path: 'valg/:id',
    url: 'valg/e1',
  });
  await opened.answer('/api/elections/e1', view);
  return opened;
}

const button = (element: HTMLElement, text: string) =>
  [...element.querySelectorAll('button')].find((each) => wordsOf(each) === text);

describe('an election', () => {
  it('asks the nominee, and says that a no is told to nobody', async () => {
    const { element, http, settle } = await open(election());
    expect(wordsOf(element)).toContain('Kari Mjelde har foreslått deg. Du bestemmer selv.');
    const text = element.querySelector('textarea') as HTMLTextAreaElement;
    text.value = 'Jeg vil gjerne';
    text.dispatchEvent(new Event('input'));
    await settle();
    expect(wordsOf(element)).toContain('6 av 20 tegn igjen.');
    button(element, 'Ja, jeg stiller')?.click();
    const sent = http.expectOne('/api/elections/e1/own-candidacy');
    expect(sent.request.body).toEqual({ answer: 'yes', statement: 'Jeg vil gjerne', version: 1 });
    sent.flush(
      { type: '/problems/stale', title: 'Stale', status: 409 },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    // What was typed stays through a refusal.
    expect(element.querySelector('textarea')?.value).toBe('Jeg vil gjerne');
  });

  it('shows who stands and lets one propose somebody', async () => {
    const { element, http } = await open(election({ own: null }));
    expect(wordsOf(element)).toContain('Jonas Eide');
    expect(wordsOf(element)).toContain('Rekkefølgen er trukket for deg.');
    button(element, 'Foreslå')?.click();
    const sent = http.expectOne('/api/elections/e1/candidates');
    expect(sent.request.body).toEqual({ personId: 'rolf' });
  });

  it('is closed to all acts when it is over', async () => {
    const over = { state: 'aborted' as const, abortedBecause: 'Flyttet', choices: [], can: [] };
    const { element } = await open(election({ ...over, own: null }));
    expect(wordsOf(element)).toContain('Valget er avlyst. Grunnen: Flyttet');
    expect(element.querySelector('form select')).toBeNull();
  });
});

describe('the list of elections', () => {
  it('tells what is prepared, and says so when nothing is', async () => {
    const row = { id: 'e1', office: 'deputyLeader', kind: 'ordinary', state: 'prepared' } as const;
    const view: ElectionsView = {
      elections: [{ ...row, case: OF, candidates: 2, asked: false }],
      can: [],
    };
    const { element, answer } = await openPage(ElectionsPage, {
      scopes: [...scopes],
      session: aSession(),
    });
    await answer('/api/elections', view);
    expect(wordsOf(element.querySelector('.rows') as Element)).toBe(
      'Valg av nestleder Sak 33/26, 25. november 2026 Forberedes 2 stiller',
    );
  });
});
