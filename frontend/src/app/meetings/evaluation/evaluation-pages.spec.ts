import { press } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { EvaluationPage } from './evaluation-page';
import { EvaluationsPage } from './evaluations-page';

const VIEW = {
  meetingId: 'm5',
  number: 5,
  year: 2026,
  startsAt: '2026-09-16T11:00:00.000Z',
  state: 'open',
  closesOn: '2026-09-23',
  mine: 'waiting',
  answered: null,
  questions: [],
};
const SUMS = [
  { question: 'heard', yes: 5, partly: 1, no: 1 },
  { question: 'understood', yes: 4, partly: 3, no: 0 },
  { question: 'time', yes: 2, partly: 3, no: 2 },
];

async function one(change: object = {}): Promise<OpenedPage<EvaluationPage>> {
  const page = await openPage(EvaluationPage, {
    path: 'moter/:id/evaluering',
    url: 'moter/m5/evaluering',
    scopes: ['evaluation', 'meetings'],
    session: aSession(),
  });
  await page.answer('/api/meetings/m5/evaluation', { ...VIEW, ...change });
  return page;
}

/** The three choices of the nth question. */
function choices(page: OpenedPage<EvaluationPage>, n: number): HTMLButtonElement[] {
  const group = page.element.querySelectorAll('fieldset')[n];
  return [...(group?.querySelectorAll('button') ?? [])];
}

describe('The evaluation of a meeting', () => {
  it('is answered by a press on each of three questions, and sent once all are there', async () => {
    const page = await one();
    expect(wordsOf(page.element)).toContain('Panelet ser summen etter 23. september');
    choices(page, 0)[0]?.click();
    choices(page, 1)[1]?.click();
    await page.settle();
    expect(choices(page, 0).map((each) => each.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'false',
    ]);
    await press(page, 'Send svarene');
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('Ett spørsmål');
    page.http.expectNone('/api/meetings/m5/evaluation');
    choices(page, 2)[2]?.click();
    await page.settle();
    await press(page, 'Send svarene');
    const sent = page.http.expectOne('/api/meetings/m5/evaluation');
    expect(sent.request.method).toBe('PUT');
    expect(sent.request.body).toEqual({ heard: 'yes', understood: 'partly', time: 'no' });
    sent.flush({ ...VIEW, mine: 'answered' });
    await page.settle();
    expect(wordsOf(page.element)).toContain('Takk, du har svart!');
    expect(page.element.querySelector('form')).toBeNull();
  });

  it('keeps what was chosen when it could not be sent', async () => {
    const page = await one();
    for (const n of [0, 1, 2]) choices(page, n)[0]?.click();
    await page.settle();
    await press(page, 'Send svarene');
    page.http
      .expectOne('/api/meetings/m5/evaluation')
      .error(new ProgressEvent('error'), { status: 0, statusText: '' });
    await page.settle();
    expect(choices(page, 1)[0]?.getAttribute('aria-pressed')).toBe('true');
    const problems = [...page.element.querySelectorAll('app-problem')].map(wordsOf);
    expect(problems.join('')).not.toBe('');
  });

  it('says to everybody else where it stands, without a form', async () => {
    const page = await one({ mine: 'notAsked' });
    expect(wordsOf(page.element)).toContain('De som var på møtet, kan svare til og med 23. sept');
    expect(page.element.querySelector('form')).toBeNull();
  });

  it('shows nothing of fewer than four answers but that they were too few', async () => {
    const page = await one({ state: 'tooFew', mine: 'notAsked' });
    expect(wordsOf(page.element)).toContain('Færre enn fire svarte.');
  });

  it('shows the sums in words when it is over', async () => {
    const page = await one({ state: 'shown', mine: 'notAsked', answered: 7, questions: SUMS });
    expect(wordsOf(page.element)).toContain('7 svarte');
    expect(wordsOf(page.element)).toContain('Ble du hørt? 5 ja, 1 delvis, 1 nei');
  });
});

describe('The evaluations of a year', () => {
  const open = async (view: object) => {
    const page = await openPage(EvaluationsPage, {
      path: 'moter/evaluering',
      url: 'moter/evaluering',
      scopes: ['evaluation', 'meetings'],
      session: aSession(),
    });
    await page.answer('/api/evaluations', { year: 2026, years: [2026], ...view });
    return page;
  };

  it('stand meeting by meeting, with how many answered, and the sum of the year', async () => {
    const shown = { ...VIEW, state: 'shown', answered: 7, questions: SUMS };
    const few = { ...VIEW, meetingId: 'm4', number: 4, state: 'tooFew' };
    const page = await open({ meetings: [few, shown], total: SUMS });
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) => wordsOf(row));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('For få svarte til å vise noe');
    expect(rows[0]).toContain('–');
    expect(rows[1]).toContain('4 ja, 3 delvis, 0 nei');
    expect(rows[2]).toContain('Hele året');
  });

  it('say what will come when there is none', async () => {
    const page = await open({ meetings: [], total: [] });
    expect(wordsOf(page.element)).toContain('Ingen møter i 2026 er evaluert.');
    expect(page.element.querySelector('table')).toBeNull();
  });
});
