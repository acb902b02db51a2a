import { aSession, openPage } from '../../../testing/page-testing';
import { AboutPage } from './about-page';

const PANEL = {
  panelName: 'Erfaringspanelet',
  clusterName: 'Polyfon kunnskapsklynge',
  seats: 10,
  seatsFilled: 9,
  alternates: 3,
  totals: { own: 4, nextOfKin: null, organisation: null },
  members: [],
  contact: null,
  calls: [],
};

async function open(view: object): Promise<HTMLElement> {
  const opened = await openPage(AboutPage, {
    path: 'om-panelet',
    url: 'om-panelet',
    scopes: ['joining'],
    session: aSession({ signedIn: false, roles: [], personId: null, name: null }),
  });
  await opened.answer('/api/public-panel', view);
  return opened.element;
}

describe('«Om panelet»', () => {
  it('shows totals, says why some are hidden, and names nobody who has not agreed', async () => {
    const element = await open(PANEL);
    expect(element.querySelector('.facts')?.textContent).toMatch(
      /Egenerfaring\s*4\s*Pårørendeerfaring\s*Vises ikke\s*Fra en organisasjon\s*Vises ikke/,
    );
    expect(element.textContent).toMatch(/9 av 10 plasser er fylt\. 3 er varaer/);
    expect(element.textContent).toMatch(/Ingen har valgt.*Ingen utlysning.*Spør Polyfon/s);
  });

  it('shows names, offices, calls and the coordinator as far as each has agreed', async () => {
    const element = await open({
      ...PANEL,
      members: [
        { name: 'Amina Yusuf', kind: 'representative', office: 'leader', portraitId: 'p1' },
        { name: 'Bo Vik', kind: 'alternate', office: null, portraitId: null },
        { name: 'Cato Lie', kind: 'representative', office: null, portraitId: null },
      ],
      contact: { name: 'Marte Lunde', email: 'marte@example.org' },
      calls: [{ id: 'c', title: 'Bli med', language: 'nb', deadline: '2026-12-01' }],
    });
    const names = [...element.querySelectorAll('.faces li')].map((each) =>
      each.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(names).toEqual(['Amina YusufLeder', 'Bo VikVara', 'Cato Lie']);
    const images = [...element.querySelectorAll('img')];
    expect(images.map((image) => [image.getAttribute('src'), image.alt])).toEqual([
      ['/api/public-panel/portraits/p1', 'Amina Yusuf'],
    ]);
    expect(element.querySelector('.rows a')?.getAttribute('href')).toBe('/bli-med/c');
    expect(element.querySelector('a[href^=mailto]')?.textContent).toBe('marte@example.org');
  });
});
