import { openPage } from '../../../testing/page-testing';
import { CasePage } from './case-page';

const PAGE = {
  path: 'moter/:id/sak/:caseId',
  url: 'moter/m6/sak/c34',
  scopes: ['meetings' as const, 'papers' as const],
};

const CASE = {
  caseId: 'c34',
  itemId: 'i34',
  meetingId: 'm6',
  caseNumber: '34/26',
  title: 'Råd til prosjekt OPPTAKT',
  type: 'advice',
  closed: false,
  goal: null,
  meeting: { number: 6, year: 2026, startsAt: '2026-11-25T11:00:00.000Z', state: 'planned' },
  paper: {
    ask: 'input',
    summary: 'Om <b>vedtaket</b> & meir.',
    question: 'Kva bør dei hugse på?',
    background: 'Eitt avsnitt om vedtak.\n\nEit til.',
    assessment: '',
    consequence: '',
    proposal: 'Panelet rår til det.',
    addressee: '',
    impartiality: '',
    officer: '',
    language: 'nn',
    state: 'released',
    releasedAt: '2026-11-18T09:00:00.000Z',
    releasedBy: 'Kari Mjelde',
    readingMinutes: 4,
    lix: 31,
    savedBy: null,
    changes: [],
    version: 2,
  },
  mark: 'unread',
  findings: [],
  can: [],
  next: { caseId: 'c35', title: 'Årlig fagdag' },
};
const WORD = {
  id: 'w1',
  wordNb: 'vedtak',
  wordNn: 'vedtak',
  wordEn: 'resolution',
  formsNb: '',
  formsNn: '',
  formsEn: '',
  meaningNb: 'Det vi har bestemt.',
  meaningNn: 'Det vi har avgjort.',
  meaningEn: 'What we decided.',
  meaningLett: '',
  version: 1,
};
const OTHERS = {
  id: 'k1',
  author: 'Rolf Eide',
  mine: false,
  text: 'Jeg kan ikke komme.',
  writtenAt: '2026-11-20T10:00:00.000Z',
  changedAt: null,
  version: 1,
};

describe('a case to read', () => {
  test('is locked until the declaration is signed, and leads there', async () => {
    const { element, settle, answer } = await openPage(CasePage, PAGE);
    await settle();
    await answer(
      '/api/cases/c34',
      { type: '/problems/declaration-missing', title: 'Declaration missing', status: 403 },
      { status: 403, statusText: 'Forbidden' },
    );
    const locked = element.querySelector('app-locked-paper');
    expect(locked?.textContent).toContain(
      'Du må signere taushetserklæringen før du kan lese denne saken. Det tar to minutter.',
    );
    expect(locked?.querySelector('a[href="/taushet/signer"]')).not.toBeNull();
    expect(element.querySelector('app-problem .problem')).toBeNull();
  });

  test('puts the question first, explains a word once, and marks it read for oneself only', async () => {
    const { element, settle, answer, http } = await openPage(CasePage, PAGE);
    await settle();
    await answer('/api/glossary', { words: [WORD], can: [] });
    await answer('/api/cases/c34', CASE);
    await answer('/api/cases/c34/contributions', { caseId: 'c34', contributions: [], can: [] });
    const article = element.querySelector('article');
    expect(article?.getAttribute('lang')).toBe('nn');
    expect(article?.querySelector('h2')?.textContent).toContain('Dette spørres du om');
    expect(article?.textContent).toContain('Å gi innspill');
    expect(article?.querySelectorAll('.prose p')).toHaveLength(2);
    expect(element.querySelector('nav a')?.textContent).toContain('Neste sak: Årlig fagdag');

    const explained = element.querySelectorAll('.explained');
    expect([...explained].map((each) => each.textContent)).toEqual(['vedtaket']);
    const id = explained[0]?.getAttribute('popovertarget');
    expect(element.querySelector(`#${id}`)?.textContent).toContain('Det vi har bestemt.');
    const lead = article?.querySelector('.lead');
    expect(lead?.querySelector('b')).toBeNull();
    expect(lead?.textContent).toMatch(/^Om <b>vedtaket.*<\/b> & meir\.$/);

    const mark = element.querySelector<HTMLButtonElement>('app-read-mark button');
    expect(mark?.getAttribute('aria-pressed')).toBe('false');
    mark?.click();
    await settle();
    const sent = http.expectOne('/api/cases/c34/reading');
    expect(sent.request.body).toEqual({ read: true });
    sent.flush({ caseId: 'c34', mark: 'read' });
    await settle();
    expect(mark?.getAttribute('aria-pressed')).toBe('true');
    expect(element.textContent).toContain('Bare du ser merket.');
  });

  test('shows what was changed after it was sent out, and what others wrote beforehand', async () => {
    const { element, settle, answer } = await openPage(CasePage, PAGE);
    await settle();
    await answer('/api/glossary', { words: [], can: [] });
    const parts = [{ part: 'proposal', before: 'Nei.', after: 'Ja.' }];
    const changes = [{ edition: 2, at: '2026-11-20T10:00:00.000Z', by: 'Marte Lunde', parts }];
    await answer('/api/cases/c34', { ...CASE, paper: { ...CASE.paper, changes } });
    await answer('/api/cases/c34/contributions', {
      caseId: 'c34',
      contributions: [OTHERS],
      can: ['write'],
    });
    const changed = element.querySelector('app-paper-changes')?.textContent;
    expect(changed).toContain('20. november av Marte Lunde');
    expect(changed).toContain('Nei.');
    expect(element.querySelector('.saying')?.textContent).toContain('Rolf Eide');
    expect(element.querySelector('.saying')?.textContent).toContain('Jeg kan ikke komme.');
  });

  test('lets one say one’s piece, and take it back', async () => {
    const { element, settle, answer, http } = await openPage(CasePage, PAGE);
    await settle();
    await answer('/api/glossary', { words: [], can: [] });
    await answer('/api/cases/c34', CASE);
    const path = '/api/cases/c34/contributions';
    await answer(path, { caseId: 'c34', contributions: [], can: ['write'] });
    press(element, 'Skriv ditt innlegg');
    await settle();
    const field = element.querySelector<HTMLTextAreaElement>('.saying textarea');
    field!.value = 'Jeg vil si dette.';
    field!.dispatchEvent(new Event('input'));
    press(element, 'Legg inn');
    await settle();
    const sent = http.expectOne(path);
    expect([sent.request.method, sent.request.body]).toEqual([
      'PUT',
      { text: 'Jeg vil si dette.', version: 0 },
    ]);
    const mine = { ...OTHERS, mine: true, text: 'Jeg vil si dette.' };
    sent.flush({ caseId: 'c34', contributions: [mine], can: ['write'] });
    await settle();
    expect(element.querySelector('.saying textarea')).toBeNull();
    press(element, 'Ta tilbake');
    await settle();
    await answer(`${path}?version=1`, { caseId: 'c34', contributions: [], can: ['write'] });
    expect(element.textContent).not.toContain('Jeg vil si dette.');
  });
});

function press(element: HTMLElement, name: string): void {
  const buttons = [...element.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent?.includes(name))?.click();
}
