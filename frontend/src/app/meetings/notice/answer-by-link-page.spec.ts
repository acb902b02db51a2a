import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { AnswerByLinkPage } from './answer-by-link-page';

const TOKEN = 'a'.repeat(43);
const OWN = {
  meetingId: 'm1',
  number: 6,
  year: 2026,
  startsAt: '2026-11-25T11:00:00.000Z',
  endsAt: '2026-11-25T14:00:00.000Z',
  place: 'Møterom 2',
  mode: 'both',
  ways: null as object | null,
  answerBy: '2026-11-18',
  as: 'representative',
  answer: null as string | null,
  callUntil: null,
  seat: null as string | null,
  closed: false,
  needsWritten: false,
};

async function open(hash: string, own: object = OWN): Promise<OpenedPage<AnswerByLinkPage>> {
  window.history.replaceState(null, '', `/svar${hash}`);
  const page = await openPage(AnswerByLinkPage, {
    path: 'svar',
    url: 'svar',
    scopes: ['notice'],
    session: aSession({ signedIn: false, roles: [], personId: null, name: null }),
  });
  if (hash !== '') {
    await page.answer('/api/own-answers/openings', { firstName: 'Kari', stamp: 's', own });
  }
  return page;
}

async function press(page: OpenedPage<AnswerByLinkPage>, text: string): Promise<void> {
  const buttons = [...page.element.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.trim() === text)?.click();
  await page.settle();
}

describe('Answering the notice by the link in a mail', () => {
  it('has the answer of the link ready, hides the secret, and sends it with one press', async () => {
    const page = await open(`#${TOKEN}.ja`);
    expect(window.location.hash).toBe('');
    const [first] = page.element.querySelectorAll('button');
    expect(first?.textContent?.trim()).toBe('Jeg kommer');
    await press(page, 'Jeg kommer');
    const sent = page.http.expectOne('/api/own-answers/answers');
    expect(sent.request.body).toEqual({ token: TOKEN, stamp: 's', answer: 'present' });
    sent.flush({ ...OWN, answer: 'present' });
    await page.settle();
    expect(page.element.textContent).toContain('Takk. Du er påmeldt 25. november.');
  });

  it('takes an answer back with one press', async () => {
    const page = await open(`#${TOKEN}.nei`);
    await press(page, 'Jeg kan ikke');
    await page.answer('/api/own-answers/answers', { ...OWN, answer: 'no', seat: 'asking' });
    expect(page.element.textContent).toContain('Vi har spurt en vara.');
    await press(page, 'Angre');
    const sent = page.http.expectOne('/api/own-answers/answers');
    expect(sent.request.body).toMatchObject({ answer: null });
    sent.flush(OWN);
    await page.settle();
    expect(page.element.textContent).toContain('Svaret er tatt tilbake.');
  });

  it('sends nothing by itself, also when the link names no answer', async () => {
    const page = await open(`#${TOKEN}`);
    page.http.expectNone('/api/own-answers/answers');
    const buttons = [...page.element.querySelectorAll('button')].map((b) => b.textContent?.trim());
    expect(buttons.slice(0, 3)).toEqual(['Jeg kommer', 'Jeg blir med på nett', 'Jeg kan ikke']);
  });

  it('keeps needs only with a yes to who may read them, and never shows them again', async () => {
    const page = await open(`#${TOKEN}`);
    const text = page.element.querySelector('textarea');
    if (text) text.value = 'Rampe';
    await press(page, 'Lagre');
    page.http.expectNone('/api/own-answers/needs');
    page.element.querySelector<HTMLInputElement>('#needs-consent')?.click();
    await press(page, 'Lagre');
    const sent = page.http.expectOne('/api/own-answers/needs');
    expect(sent.request.body).toEqual({ token: TOKEN, stamp: 's', text: 'Rampe', consent: true });
    sent.flush({ ...OWN, needsWritten: true });
    await page.settle();
    expect(page.element.textContent).toContain('Bare koordinatoren kan lese det.');
  });

  it('says what to do when the link is dead', async () => {
    expect((await open('')).element.textContent).toContain('Lenken virker ikke lenger.');
  });

  it('shows what was answered when it takes no answer any more', async () => {
    const late = await open(`#${TOKEN}`, { ...OWN, answer: 'present', closed: true });
    expect(late.element.textContent).toContain('Møtet tar ikke imot svar nå.');
  });
});
