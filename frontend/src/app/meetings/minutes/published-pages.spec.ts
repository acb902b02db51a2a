import { aSession, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { someMinutes } from './minutes-life.fixture';
import { PublishedListPage } from './published-list-page';
import { PublishedPage } from './published-page';

const NOBODY = aSession({ signedIn: false, personId: null, roles: [], assurance: 0 });

describe('Published minutes', () => {
  it('are listed for everyone, with how many corrections each has', async () => {
    const page = await openPage(PublishedListPage, {
      path: 'referat',
      url: 'referat',
      scopes: ['minutes'],
      session: NOBODY,
    });
    const row = { meetingId: 'm4', number: 4, year: 2026, meetingOn: '2026-11-04' };
    const rows = [{ ...row, publishedAt: '2026-12-03T09:00:00.000Z', addenda: 1 }];
    await page.answer('/api/published-minutes', rows);
    expect(wordsOf(page.element)).toContain('Referat fra møte 4/2026');
    expect(wordsOf(page.element)).toContain('4. november 2026 Har ett tillegg.');
    expect(page.element.querySelector('a[href="/referat/m4"]')).not.toBeNull();
  });

  it('say that there are none yet', async () => {
    const page = await openPage(PublishedListPage, {
      path: 'referat',
      url: 'referat',
      scopes: ['minutes'],
      session: NOBODY,
    });
    await page.answer('/api/published-minutes', []);
    expect(wordsOf(page.element)).toContain('Ingen referater er publisert ennå.');
  });

  it('show corrections above the text, and come as PDF and Word in three languages', async () => {
    const page = await openPage(PublishedPage, {
      path: 'referat/:id',
      url: 'referat/m4?sprak=nn',
      scopes: ['minutes', 'meetings', 'rules'],
      session: NOBODY,
    });
    await page.answer('/api/published-minutes/m4?language=nn', {
      minutes: someMinutes({ audience: 'public', language: 'nn' }),
      approvedAt: '2026-12-02T12:00:00.000Z',
      publishedAt: '2026-12-03T09:00:00.000Z',
      addenda: [
        {
          ...{ number: 1, kind: 'editorial', writtenAt: '2026-12-10T09:00:00.000Z' },
          ...{ reason: 'Skrivefeil.', text: 'Møtet sluttet kl. 14.' },
        },
      ],
    });
    const words = wordsOf(page.element);
    expect(words.indexOf('Møtet sluttet kl. 14.')).toBeGreaterThan(0);
    expect(words.indexOf('Møtet sluttet kl. 14.')).toBeLessThan(words.indexOf('Ny brosjyre'));
    const files = [...page.element.querySelectorAll('a[download]')].map((a) =>
      a.getAttribute('href'),
    );
    expect(files).toEqual([
      '/api/published-minutes/m4/pdf?language=nn',
      '/api/published-minutes/m4/docx?language=nn',
    ]);
  });
});
