import { press, type } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { OrganisationPage } from './organisation-page';
import { OrganisationsPage } from './organisations-page';

const ROW = { id: 'o1', name: 'Eldrerådet', kind: 'council', retiredOn: null, version: 2 };
const CONTACT = {
  id: 'k1',
  name: 'Kari Kontakt',
  role: 'Leder',
  email: 'kari@example.org',
  language: 'nn',
  main: true,
};
const DESIGNATION = {
  appointmentId: 'a1',
  personId: 'p1',
  name: 'Ingrid Haugland',
  seatNumber: 1,
  requirement: 'organisation',
  basis: 'organisation',
  from: '2025-06-02',
  to: '2027-06-02',
  source: 'Brev 3/25',
  letterOn: '2025-05-02',
  letterOnRecord: true,
  current: true,
};
const PAGE = { ...ROW, contacts: [CONTACT], designations: [DESIGNATION] };
const scopes = ['organisations', 'membership'] as const;

async function open(
  view: object = PAGE,
  roles: ('coordinator' | 'leader')[] = ['coordinator'],
): Promise<OpenedPage<OrganisationPage>> {
  const page = await openPage(OrganisationPage, {
    path: 'organisasjoner/:id',
    url: 'organisasjoner/o1',
    scopes: [...scopes],
    session: aSession({ roles }),
  });
  await page.answer('/api/organisations/o1', view);
  await page.answer('/api/organisations/o1/requests', []);
  return page;
}

describe('Organisations', () => {
  it('are listed, those put aside only when one asks for them', async () => {
    const page = await openPage(OrganisationsPage, { path: 'organisasjoner', scopes: [...scopes] });
    const gone = { ...ROW, id: 'o2', name: 'Nedlagt råd', retiredOn: '2026-01-02' };
    await page.answer('/api/organisations', [ROW, gone]);
    expect(wordsOf(page.element)).toMatch(/Eldrerådet.*Brukerråd/);
    expect(wordsOf(page.element)).not.toContain('Nedlagt råd');
    page.element.querySelector<HTMLInputElement>('label.tick input')?.click();
    await page.settle();
    expect(wordsOf(page.element)).toMatch(/Nedlagt råd.*Lagt bort 2\. januar 2026/);
  });

  it('show contacts, the language of their letters, and whom they have designated', async () => {
    const { element } = await open();
    expect(wordsOf(element)).toMatch(/Kari Kontakt.*Leder\. Brev på nynorsk.*kari@example\.org/);
    expect(wordsOf(element)).toMatch(
      /Ingrid Haugland.*Plass 1, til og med 1\. juni 2027.*Brev 3\/25/,
    );
  });

  it('are changed with all their contacts, and one of them gets the letters', async () => {
    const page = await open();
    await press(page, 'Endre');
    await press(page, 'Legg til en kontakt');
    await press(page, 'Lagre');
    expect(wordsOf(page.element)).toContain('Skriv navnet på kontakten');
    await type(page, 'contact-name-1', 'Per Sekretær');
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await page.settle();
    await press(page, 'Lagre');
    const sent = page.http.expectOne('/api/organisations/o1');
    expect(sent.request.body.version).toBe(2);
    expect(sent.request.body.contacts).toEqual([
      {
        name: 'Kari Kontakt',
        role: 'Leder',
        email: 'kari@example.org',
        language: 'nn',
        main: false,
      },
      { name: 'Per Sekretær', role: null, email: null, language: 'nb', main: true },
    ]);
    sent.flush({ ...PAGE, version: 3 });
    await page.settle();
    expect(page.element.querySelector('form')).toBeNull();
  });

  it('keep what was typed when somebody saved first, and stand on top of it after reading again', async () => {
    const page = await open();
    await press(page, 'Endre');
    await type(page, 'organisation-name', 'Mitt navn');
    await press(page, 'Lagre');
    const stale = { type: '/problems/stale', title: 'Stale', status: 409 };
    await page.answer('/api/organisations/o1', stale, { status: 409, statusText: 'Conflict' });
    const again = [...page.element.querySelectorAll('app-problem button')][0] as HTMLElement;
    again.click();
    await page.settle();
    await page.answer('/api/organisations/o1', { ...PAGE, name: 'Deres navn', version: 5 });
    await page.answer('/api/organisations/o1/requests', []);
    await press(page, 'Lagre');
    const sent = page.http.expectOne('/api/organisations/o1');
    expect(sent.request.body).toMatchObject({ name: 'Mitt navn', version: 5 });
  });

  it('are put aside after a second question', async () => {
    const page = await open();
    await press(page, 'Legg bort');
    page.http.expectNone('/api/organisations/o1/retirement');
    await press(page, 'Ja, legg bort');
    const sent = page.http.expectOne('/api/organisations/o1/retirement');
    expect(sent.request.body).toEqual({ retired: true, version: 2 });
  });

  it('are read only for the leader', async () => {
    const { element } = await open(PAGE, ['leader']);
    expect(wordsOf(element)).toContain('Koordinatoren endrer organisasjonene');
    expect(element.querySelectorAll('button')).toHaveLength(0);
  });
});
