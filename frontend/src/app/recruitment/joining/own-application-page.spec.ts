import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { OwnApplicationPage } from './own-application-page';

const TOKEN = 'a'.repeat(43);
const OPENED = {
  campaignId: 'call',
  title: 'Bli med i panelet',
  open: true,
  sent: true,
  name: 'Kari',
  email: 'kari@example.org',
  age: null,
  bases: ['own'],
  fields: ['eldre'],
  why: 'Fordi',
  experience: '',
  phone: '',
};

async function open(hash = `#${TOKEN}`): Promise<OpenedPage<OwnApplicationPage>> {
  window.history.replaceState(null, '', `/bli-med/min-soknad${hash}`);
  return openPage(OwnApplicationPage, {
    path: 'bli-med/min-soknad',
    url: 'bli-med/min-soknad',
    scopes: ['joining'],
    session: aSession({ signedIn: false, roles: [], personId: null, name: null }),
  });
}

async function press(page: OpenedPage<OwnApplicationPage>, text: string): Promise<void> {
  const buttons = [...page.element.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.includes(text))?.click();
  await page.settle();
}

describe('The link in the mail', () => {
  it('fetches nothing before the button is pressed, and leaves the address at once', async () => {
    const page = await open();
    page.http.expectNone('/api/own-application/openings');
    expect(window.location.hash).toBe('');
    await press(page, 'Åpne søknaden');
    const request = page.http.expectOne('/api/own-application/openings');
    expect(request.request.body).toEqual({ token: TOKEN });
    request.flush(OPENED);
    await page.settle();
    await page.answer('/api/open-calls/call', { fields: [] });
    expect(page.element.textContent).toMatch(/Søknaden er sendt.*Kari.*Fordi/s);
    expect(page.element.textContent).not.toContain('Fortsett på søknaden');
  });

  it('withdraws only after a second question', async () => {
    const page = await open();
    await press(page, 'Åpne søknaden');
    await page.answer('/api/own-application/openings', OPENED);
    await page.answer('/api/open-calls/call', { fields: [] });
    await press(page, 'Trekk søknaden');
    page.http.expectNone('/api/own-application/withdrawal');
    await press(page, 'Ja, slett');
    await page.answer('/api/own-application/withdrawal', { withdrawn: true });
    expect(page.element.textContent).toContain('Søknaden er slettet');
    expect(page.element.textContent).not.toContain('Fordi');
  });

  it.each([['#for-kort'], ['']])('that is cut off (%s) says what to do', async (hash) => {
    const page = await open(hash);
    expect(page.element.textContent).toContain('Lenken virker ikke');
  });

  it('that is too old says the same', async () => {
    const page = await open();
    await press(page, 'Åpne søknaden');
    const missing = { type: '/problems/not-found', title: 'Not found', status: 404 };
    const reply = { status: 404, statusText: 'Not found' };
    await page.answer('/api/own-application/openings', missing, reply);
    expect(page.element.textContent).toContain('Lenken virker ikke');
  });
});
