import { press, type } from '../../../testing/acts';
import { OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { NominationPage } from './nomination-page';

const TOKEN = 'a'.repeat(43);
const REQUEST = {
  panelName: 'Erfaringspanelet',
  organisation: 'Eldrerådet',
  language: 'nb',
  text: 'Vi søker en.\n\nMøtene er seks ganger i året.',
  dueOn: '2026-12-01',
  sought: [{ fieldId: 'eldre', requirement: 'organisation' }],
  fields: [{ id: 'eldre', name: { nb: 'Eldrehelse', nn: 'Eldrehelse', en: 'Old age' } }],
  state: 'asked',
  note: null,
  named: null,
  editable: true,
};

async function open(hash = `#${TOKEN}`): Promise<OpenedPage<NominationPage>> {
  window.location.hash = hash;
  return openPage(NominationPage, { path: 'nominer', scopes: ['nominating'] });
}

async function opened(more: object = {}): Promise<OpenedPage<NominationPage>> {
  const page = await open();
  await press(page, 'Åpne forespørselen');
  await page.answer('/api/own-request/openings', { ...REQUEST, ...more });
  return page;
}

async function tick(page: OpenedPage<NominationPage>, words: string): Promise<void> {
  const labels = [...page.element.querySelectorAll('label')];
  labels
    .find((each) => wordsOf(each).startsWith(words))
    ?.querySelector('input')
    ?.click();
  await page.settle();
}

describe('The page an organisation answers on', () => {
  it('asks for nothing before the button is pressed, and takes the secret out of the address', async () => {
    const page = await open();
    page.http.expectNone(() => true);
    expect(window.location.hash).toBe('');
    await press(page, 'Åpne forespørselen');
    const asked = page.http.expectOne('/api/own-request/openings');
    expect(asked.request.body).toEqual({ token: TOKEN });
  });

  it('shows what is asked, and says what is missing before it sends', async () => {
    const page = await opened();
    expect(wordsOf(page.element)).toMatch(/Eldrerådet.*Svar innen.*Vi søker en\..*Eldrehelse/);
    await press(page, 'Send navnet');
    page.http.expectNone('/api/own-request/nominations');
    expect(wordsOf(page.element)).toMatch(/Skriv navnet.*Skriv e-post eller telefon.*minst én/);
    expect(wordsOf(page.element)).toContain('Kryss av for at personen har sagt ja');
  });

  it('sends a name, confirms, and lets the answer be changed', async () => {
    const page = await opened();
    await type(page, 'nominee-name', 'Nils Nevnt');
    await type(page, 'nominee-phone', '555 01 234');
    await tick(page, 'Representerer organisasjonen');
    await tick(page, 'Personen har sagt ja');
    await press(page, 'Send navnet');
    const sent = page.http.expectOne('/api/own-request/nominations');
    expect(sent.request.body).toEqual({
      token: TOKEN,
      name: 'Nils Nevnt',
      email: null,
      phone: '555 01 234',
      bases: ['organisation'],
      fields: [],
      agreed: true,
    });
    sent.flush({ state: 'nominated', mailed: true });
    await page.settle();
    const named = { name: 'Nils Nevnt', email: null, bases: ['organisation'], fields: [] };
    await page.answer('/api/own-request/openings', { ...REQUEST, state: 'nominated', named });
    expect(wordsOf(page.element)).toMatch(/Vi har fått navnet\..*kvittering.*Nils Nevnt/);
    await press(page, 'Endre svaret');
    expect(page.element.querySelector<HTMLInputElement>('#nominee-name')?.value).toBe('Nils Nevnt');
  });

  it('lets the organisation decline with or without a reason', async () => {
    const page = await opened();
    await tick(page, 'Vi takker nei');
    await type(page, 'nominating-note', ' Ingen ledige ');
    await press(page, 'Takk nei');
    const sent = page.http.expectOne('/api/own-request/answers');
    expect(sent.request.body).toEqual({ token: TOKEN, answer: 'declined', note: 'Ingen ledige' });
  });

  it('shows an answer that is taken up without a way to change it', async () => {
    const named = { name: 'Nils Nevnt', email: null, bases: ['own'], fields: [] };
    const page = await opened({ state: 'nominated', named, editable: false });
    expect(wordsOf(page.element)).toContain('Panelet har tatt opp svaret');
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });

  it('explains a link that leads nowhere, and one that is no link', async () => {
    const page = await open();
    await press(page, 'Åpne forespørselen');
    const missing = { type: '/problems/not-found', title: 'Not found', status: 404 };
    const options = { status: 404, statusText: 'Not Found' };
    await page.answer('/api/own-request/openings', missing, options);
    expect(wordsOf(page.element)).toContain('Lenken virker ikke');
  });

  it('asks nothing without a link', async () => {
    const { element, http } = await open('#kort');
    expect(wordsOf(element)).toContain('Lenken virker ikke');
    http.expectNone(() => true);
  });
});
