import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { DatesByLinkPage } from './dates-by-link-page';

const TOKEN = 'a'.repeat(43);
const day = (candidateId: string, on: string, answer: string | null = null) => {
  return { candidateId, day: on, answer };
};
const POLL = {
  year: 2027,
  closesOn: '2026-11-30',
  startTime: '12:00',
  endTime: '15:00',
  place: 'Møterom 2',
  asked: 13,
  answered: 0,
  meetings: [
    { number: 1, days: [day('c1', '2027-01-28'), day('c2', '2027-02-02')] },
    { number: 2, days: [day('c3', '2027-03-18')] },
  ],
};

async function open(hash = `#${TOKEN}`): Promise<OpenedPage<DatesByLinkPage>> {
  window.history.replaceState(null, '', `/datoer${hash}`);
  return openPage(DatesByLinkPage, {
    path: 'datoer',
    url: 'datoer',
    scopes: ['dates'],
    session: aSession({ signedIn: false, roles: [], personId: null, name: null }),
  });
}

async function press(page: OpenedPage<DatesByLinkPage>, text: string): Promise<void> {
  const buttons = [...page.element.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.includes(text))?.click();
  await page.settle();
}

describe('Answering which days suit, by the link in a mail', () => {
  it('opens at once, hides the secret, and answers every day with one press', async () => {
    const page = await open();
    expect(window.location.hash).toBe('');
    const opening = page.http.expectOne('/api/own-dates/openings');
    expect(opening.request.body).toEqual({ token: TOKEN });
    opening.flush({ firstName: 'Kari', stamp: 'now~hash', poll: POLL });
    await page.settle();
    expect(page.element.querySelector('h1')?.textContent).toBe('Hvilke dager passer i 2027?');
    await press(page, 'Alle dagene passer');
    const sent = page.http.expectOne('/api/own-dates/answers');
    expect(sent.request.body).toEqual({
      token: TOKEN,
      stamp: 'now~hash',
      answers: ['c1', 'c2', 'c3'].map((candidateId) => ({ candidateId, answer: 'yes' })),
    });
    sent.flush(POLL);
    await page.settle();
    expect(page.element.querySelector('[role=status]')?.textContent).toContain('Takk');
  });

  it('sends only the days that were answered, and asks for one when there are none', async () => {
    const page = await open();
    await page.answer('/api/own-dates/openings', { firstName: 'Kari', stamp: 's', poll: POLL });
    await press(page, 'Send svar');
    page.http.expectNone('/api/own-dates/answers');
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('minst én dag');
    page.element.querySelector<HTMLInputElement>('#c2ifNeeded')?.click();
    await press(page, 'Send svar');
    const sent = page.http.expectOne('/api/own-dates/answers');
    expect(sent.request.body).toMatchObject({
      answers: [{ candidateId: 'c2', answer: 'ifNeeded' }],
    });
  });

  it('keeps what was chosen when sending fails', async () => {
    const page = await open();
    await page.answer('/api/own-dates/openings', { firstName: 'Kari', stamp: 's', poll: POLL });
    page.element.querySelector<HTMLInputElement>('#c1no')?.click();
    await press(page, 'Send svar');
    const gone = { status: 500, statusText: 'Server Error' };
    page.http.expectOne('/api/own-dates/answers').flush(null, gone);
    await page.settle();
    expect(page.element.querySelector('.problem')).not.toBeNull();
    expect(page.element.querySelector<HTMLInputElement>('#c1no')?.checked).toBe(true);
  });

  it('says kindly that a link leads nowhere, and asks the server nothing without one', async () => {
    const page = await open('');
    page.http.expectNone('/api/own-dates/openings');
    expect(page.element.textContent).toContain('Lenken er brukt eller for gammel');
  });
});
