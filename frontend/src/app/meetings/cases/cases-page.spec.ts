import { openPage } from '../../../testing/page-testing';
import { CasesPage } from './cases-page';

const PAGE = {
  path: 'saker',
  url: 'saker',
  scopes: ['cases' as const, 'meetings' as const],
};

const ROW = {
  caseId: 'c1',
  caseNumber: '12/26',
  title: 'Ventetid',
  type: 'advice',
  status: 'onAgenda',
  closed: false,
  standing: false,
  raisedOn: '2026-11-03',
  raisedBy: 'Kari Mjelde',
  mine: false,
  meeting: null,
  late: false,
  until: null,
};

async function open(can: string[]) {
  const page = await openPage(CasesPage, PAGE);
  await page.settle();
  await page.answer('/api/cases', {
    year: 2026,
    years: [2026, 2025],
    unanswered: [],
    waiting: [{ ...ROW, caseId: 'c2', caseNumber: '13/26', status: 'raised', late: true }],
    cases: [
      { ...ROW, caseId: 'c3', title: null, raisedBy: null, closed: true, caseNumber: '15/26' },
      { ...ROW, caseId: 'c4', title: 'Eventuelt', standing: true, caseNumber: '14/26' },
      ROW,
    ],
    can,
  });
  const lines = () =>
    [...page.element.querySelectorAll('[aria-labelledby="cases-year"] li')].map(
      (li) => li.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
  return { ...page, lines };
}

describe('the register of cases', () => {
  test('shows what waits first, and says what has waited past a meeting', async () => {
    const { element } = await open([]);
    const [waiting] = element.querySelectorAll('section');
    expect(waiting?.textContent).toContain('Har ventet forbi et møte');
    expect(waiting?.querySelector('.sev.bad')).not.toBeNull();
  });

  test('names no closed case one may not know of, and hides standing items until asked', async () => {
    const { element, settle, lines } = await open([]);
    expect(lines()).toHaveLength(2);
    expect(lines()[0]).toContain('Lukket sak');
    element.querySelector<HTMLInputElement>('#case-standing')?.click();
    await settle();
    expect(lines()).toHaveLength(3);
  });

  test('finds by title and by number', async () => {
    const { element, settle, lines } = await open([]);
    const search = element.querySelector<HTMLInputElement>('#case-search');
    for (const typed of ['ventet', '12/2']) {
      if (search) search.value = typed;
      search?.dispatchEvent(new Event('input'));
      await settle();
      expect(lines()).toHaveLength(1);
      expect(lines()[0]).toContain('Sak 12/26, rådssak, meldt av Kari Mjelde 3. november');
    }
  });

  test.each([
    { can: [], expected: ['/vedtak'] },
    { can: ['raise', 'treat', 'templates'], expected: ['/vedtak', '/saker/faste', '/saker/ny'] },
  ])('offers what one may do: $can', async ({ can, expected }) => {
    const { element } = await open(can);
    const links = [...element.querySelectorAll('app-page-head a')];
    expect(links.map((a) => a.getAttribute('href'))).toEqual(expected);
  });
});
