import { OpenedPage, openPage } from '../../testing/page-testing';
import type { DataReadView } from '../api/schema';
import { WhoHasSeenPage } from './who-has-seen-page';

const READ: DataReadView = {
  id: 'r1',
  at: '2026-11-12T09:05:00.000Z',
  byName: 'Marte Lunde',
  byRole: 'coordinator',
  what: 'accessNeeds',
  how: 'opened',
  purpose: 'meeting',
  meetingNumber: 6,
  meetingYear: 2026,
};

async function open(reads: DataReadView[]): Promise<OpenedPage<WhoHasSeenPage>> {
  const opened = await openPage(WhoHasSeenPage, { scopes: ['access'] });
  await opened.answer('/api/data-reads', reads);
  return opened;
}

const cells = (element: HTMLElement): (string | undefined)[] =>
  [...element.querySelectorAll('tbody th, tbody td')].map((cell) =>
    cell.textContent?.replace(/\s+/g, ' ').trim(),
  );

describe('Who has seen my data', () => {
  it('tells when, who in which role, what and why', async () => {
    const { element } = await open([READ]);
    expect(cells(element)).toEqual([
      '12. november 2026, 10.05',
      'Marte Lunde, koordinator',
      'Tilrettelegging, åpnet',
      'Forberede møte 6/2026',
    ]);
  });

  it('says so when nobody has', async () => {
    const { element } = await open([]);
    expect(element.textContent).toContain('Ingen andre har åpnet opplysningene dine.');
    expect(element.querySelector('table')).toBeNull();
  });

  it('has words for readings it does not know', async () => {
    const unknown = { what: 'newThing', purpose: 'newPurpose', byRole: null };
    const { element } = await open([
      { ...READ, ...unknown, meetingNumber: null, how: 'downloaded' },
    ]);
    expect(cells(element).slice(1)).toEqual([
      'Marte Lunde',
      'Opplysninger om deg, lastet ned',
      'Et annet formål',
    ]);
  });
});
