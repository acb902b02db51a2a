import { press } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { WrittenListPage } from './written-list-page';
import { WrittenPage } from './written-page';

const VIEW = {
  id: 'w1',
  caseId: 'c1',
  caseNumber: '14/26',
  title: 'Svar på høring',
  status: 'open',
  question: 'Skal vi svare?',
  background: '',
  proposal: 'Panelet svarer ja.',
  closesOn: '2026-11-20',
  asked: 9,
  answered: 3,
  sums: null,
  findings: [],
  answers: [],
  own: { answer: null, version: 1 },
  meeting: null,
};

async function open(change: object = {}): Promise<OpenedPage<WrittenPage>> {
  const page = await openPage(WrittenPage, {
    path: 'skriftlig/:id',
    url: 'skriftlig/w1',
    scopes: ['after', 'meetings', 'rules', 'statutes'],
    session: aSession(),
  });
  await page.answer('/api/written-procedures/w1', { ...VIEW, ...change });
  return page;
}

describe('A case settled in writing', () => {
  it('takes for, against, blank, or that it belongs in a meeting; nothing else is shown yet', async () => {
    const page = await open();
    expect(wordsOf(page.element)).toContain('3 av 9 har svart.');
    await press(page, 'Send svaret');
    expect(wordsOf(page.element)).toContain('Velg et svar');
    page.http.expectNone('/api/written-procedures/w1/answer');
    page.element.querySelector<HTMLInputElement>('#written-object')?.click();
    await page.settle();
    await press(page, 'Send svaret');
    const sent = page.http.expectOne('/api/written-procedures/w1/answer');
    expect(sent.request.body).toEqual({ answer: 'object', version: 1 });
    sent.flush({ ...VIEW, own: { answer: 'object', version: 2 } });
    await page.settle();
    expect(page.element.querySelector<HTMLInputElement>('#written-object')?.checked).toBe(true);
  });

  it('shows sums, names and the meeting that confirms it, once it has closed', async () => {
    const sums = { asked: 9, answered: 6, for: 5, against: 1, blank: 0, objections: 0 };
    const meeting = {
      meetingId: 'm6',
      number: 6,
      year: 2026,
      startsAt: '2026-11-25T11:00:00.000Z',
    };
    const answers = [
      { name: 'Kari Mjelde', answer: 'for' },
      { name: 'Rolf Sæbø', answer: null },
    ];
    const page = await open({ status: 'provisional', own: null, sums, meeting, answers });
    expect(wordsOf(page.element)).toContain('Vedtatt, må bekreftes i møte');
    expect(wordsOf(page.element)).toContain('5 for, 1 mot, 0 blanke, 0 innvendinger.');
    expect(wordsOf(page.element)).toContain('Svarte ikke');
    expect(wordsOf(page.element)).toContain('møte 6 i 2026');
  });

  it('is started by those who prepare, with all that must be said', async () => {
    const page = await openPage(WrittenListPage, {
      path: 'skriftlig',
      url: 'skriftlig',
      scopes: ['after', 'meetings', 'rules', 'statutes'],
      session: aSession(),
    });
    const cases = [{ caseId: 'c1', caseNumber: '14/26', title: 'Svar på høring' }];
    await page.answer('/api/written-procedures', { procedures: [], cases, can: ['start'] });
    expect(wordsOf(page.element)).toContain('Ingen saker er behandlet skriftlig ennå.');
    await press(page, 'Start skriftlig behandling');
    const form = page.element.querySelector('app-written-form form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('Skriv forslaget til vedtak');
    page.http.expectNone('/api/written-procedures');
  });
});
