import { openPage } from '../../../testing/page-testing';
import { CasePage } from './case-page';

const PAGE = {
  path: 'moter/:id/sak/:caseId',
  url: 'moter/m6/sak/c34',
  scopes: ['meetings' as const],
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

  test('puts the question first and the language on the text', async () => {
    const { element, settle, answer } = await openPage(CasePage, PAGE);
    await settle();
    await answer('/api/cases/c34', {
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
        summary: 'Prosjektet vil ha råd.',
        question: 'Kva bør dei hugse på?',
        background: 'Eitt avsnitt.\n\nEit til.',
        proposal: 'Panelet rår til det.',
        language: 'nn',
        state: 'released',
        releasedAt: '2026-11-18T09:00:00.000Z',
        releasedBy: 'Kari Mjelde',
        readingMinutes: 4,
        lix: 31,
        version: 2,
      },
      can: [],
      next: { caseId: 'c35', title: 'Årlig fagdag' },
    });
    const article = element.querySelector('article');
    expect(article?.getAttribute('lang')).toBe('nn');
    expect(article?.querySelector('h2')?.textContent).toContain('Dette spørres du om');
    expect(article?.querySelectorAll('.prose p')).toHaveLength(2);
    expect(element.querySelector('nav a')?.textContent).toContain('Neste sak: Årlig fagdag');
  });
});
