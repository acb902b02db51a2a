import type { NoticePersonView, NoticeView } from '../../api/schema';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { NoticePage } from './notice-page';

const URL = '/api/meetings/m1/notice';

function person(name: string, change: Partial<NoticePersonView> = {}): NoticePersonView {
  return {
    personId: name.toLowerCase(),
    name,
    role: 'representative',
    channel: 'mail',
    letterIsChoice: true,
    answer: null,
    how: null,
    answeredAt: null,
    seat: null,
    hasLink: false,
    needsWritten: false,
    ...change,
  };
}

const LETTER = {
  id: 'r2',
  name: 'Bjarne',
  kind: 'notice' as const,
  channel: 'letter' as const,
  address: null,
  sentAt: '2026-11-10T09:00:00.000Z',
  postedAt: null,
  version: 1,
};

const SENT: NoticeView['sent'] = [
  {
    id: 'n1',
    kind: 'notice',
    sentAt: '2026-11-10T09:00:00.000Z',
    answerBy: '2026-11-18',
    note: null,
    startsAt: '2026-11-25T11:00:00.000Z',
    place: 'Møterom 2',
    dueOn: '2026-11-11',
    daysLate: 0,
    receipts: [LETTER],
  },
];

function notice(change: Partial<NoticeView> = {}): NoticeView {
  return {
    meetingId: 'm1',
    number: 6,
    year: 2026,
    startsAt: '2026-11-25T11:00:00.000Z',
    endsAt: '2026-11-25T14:00:00.000Z',
    place: 'Møterom 2',
    mode: 'both',
    state: 'planned',
    previews: [
      { language: 'nb', subject: 'Innkalling til panelmøte 25. november 2026', body: 'Hei.' },
      { language: 'nn', subject: 'Innkalling', body: 'Hei.' },
      { language: 'en', subject: 'Notice', body: 'Hello.' },
    ],
    calendar: '',
    answerBy: '2026-11-18',
    leavesAt: null,
    people: [
      person('Anne'),
      person('Bjarne', { channel: 'letter', letterIsChoice: false }),
      person('Marte', { role: 'coordinator' }),
    ],
    calls: [],
    sent: [],
    outdated: false,
    forecast: null,
    findings: [],
    can: ['send'],
    ...change,
  };
}

const answered = (change: Partial<NoticeView> = {}) =>
  notice({
    sent: SENT,
    can: ['correct', 'remind'],
    people: [
      person('Anne', { answer: 'no', how: 'link', seat: 'asking', hasLink: true }),
      person('Bjarne'),
      person('Marte', { role: 'coordinator' }),
    ],
    forecast: { outlook: 'unsure', needed: 5, expected: 4, waiting: 1, asked: 1 },
    ...change,
  });

async function open(
  view: NoticeView,
  roles: ('coordinator' | 'leader')[] = ['coordinator'],
): Promise<OpenedPage<NoticePage>> {
  const page = await openPage(NoticePage, {
    path: 'moter/:id/innkalling',
    url: 'moter/m1/innkalling',
    scopes: ['notice', 'meetings'],
    session: aSession({ roles }),
  });
  await page.answer(URL, view);
  return page;
}

function button({ element }: OpenedPage<NoticePage>, text: string): HTMLButtonElement | undefined {
  return [...element.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === text,
  );
}

async function press(page: OpenedPage<NoticePage>, text: string): Promise<void> {
  const found = button(page, text);
  if (!found) throw new Error(`No button «${text}»`);
  found.click();
  await page.settle();
}

const names = ({ element }: OpenedPage<NoticePage>) =>
  [...element.querySelectorAll('tbody th')].map((cell) => cell.firstChild?.textContent?.trim());

describe('The page of the notice', () => {
  it('shows the mail first and sends it in two presses, with letters for who wants them', async () => {
    const page = await open(notice());
    const headings = [...page.element.querySelectorAll('h2')].map((each) =>
      each.textContent?.trim(),
    );
    expect(headings.slice(0, 2)).toEqual(['Slik blir e-posten', 'Hvem som får den']);
    await press(page, 'Send innkalling');
    expect(page.element.textContent).toContain('2 får e-post. 1 får brev som du skriver ut.');
    page.element.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
    await page.settle();
    const sent = page.http.expectOne('/api/meetings/m1/notices');
    expect(sent.request.body).toEqual({ kind: 'notice', answerBy: '2026-11-18', onPaper: [] });
    sent.flush(answered());
    await page.settle();
    expect(page.element.textContent).toContain('Innkallingen er sendt.');
  });

  it('says at night when the mail leaves', async () => {
    const page = await open(notice({ leavesAt: '2026-11-13T07:00:00.000Z' }));
    expect(page.element.textContent).toContain(
      'E-posten går ut 13. november kl. 08.00, så ingen blir vekket.',
    );
  });

  it('has one line for each, with one button, and shows who has not answered', async () => {
    const page = await open(answered());
    expect(names(page)).toEqual(['Anne', 'Bjarne', 'Marte']);
    expect(page.element.querySelectorAll('tbody button')).toHaveLength(2);
    expect(page.element.querySelector('tbody tr')?.textContent).toMatch(
      /Kan ikke.*med lenken. Vi spør en vara/s,
    );
    page.element.querySelector<HTMLInputElement>('input[value="silent"]')?.click();
    await page.settle();
    expect(names(page)).toEqual(['Bjarne']);
  });

  it('tells the forecast in words', async () => {
    const page = await open(answered());
    expect(page.element.querySelector('[data-testid="forecast"]')?.textContent).toContain(
      'Usikkert. 4 har sagt ja, og det trengs 5. 1 har ikke svart. Vi venter på én vara.',
    );
  });

  it('enters an answer given by telephone in a dialog', async () => {
    const page = await open(answered());
    await press(page, 'Endre for Bjarne');
    await press(page, 'Kommer');
    const sent = page.http.expectOne('/api/meetings/m1/answers/bjarne');
    expect(sent.request.body).toEqual({ answer: 'present' });
    sent.flush(answered({ people: [person('Bjarne', { answer: 'present', how: 'behalf' })] }));
    await page.settle();
    expect(page.element.querySelector('tbody')?.textContent).toContain('Kommer');
  });

  it('closes the link of somebody, and opens what they need, from the same dialog', async () => {
    const page = await open(
      answered({ people: [person('Anne', { hasLink: true, needsWritten: true })] }),
    );
    await press(page, 'Endre for Anne');
    await press(page, 'Les det Anne trenger');
    await page.answer('/api/meetings/m1/needs/anne/openings', { text: 'Rampe' });
    expect(page.element.querySelector('dialog')?.textContent).toContain('Rampe');
    await press(page, 'Steng lenken');
    const sent = page.http.expectOne('/api/meetings/m1/answer-link-revocations');
    expect(sent.request.body).toEqual({ personId: 'anne' });
    sent.flush(answered({ people: [person('Anne')] }));
    await page.settle();
    expect(button(page, 'Steng lenken')).toBeUndefined();
  });

  it('says of a call for a case that is off the agenda that it no longer counts', async () => {
    const call = {
      id: 'c1',
      alternate: 'Vera',
      for: 'Bjarne',
      caseNumber: '12/26',
      state: 'accepted' as const,
      askedAt: '2026-11-10T09:00:00.000Z',
      dueAt: '2026-11-12T09:00:00.000Z',
    };
    const off = await open(answered({ calls: [{ ...call, caseOff: true }] }));
    expect(off.element.textContent).toContain(
      'Vera for Bjarne i sak 12/26: Saken er tatt av sakslisten.',
    );
  });

  it('lists the letters to print, and notes them as posted', async () => {
    const page = await open(answered());
    const [letter] = page.element.querySelectorAll<HTMLAnchorElement>(
      'section[aria-labelledby="notice-letters"] a',
    );
    expect(letter?.getAttribute('href')).toBe('/api/notice-receipts/r2/sheet');
    await press(page, 'Merk brevet til Bjarne som lagt i posten');
    const posted = { ...LETTER, postedAt: '2026-11-10T10:00:00.000Z' };
    const [first] = SENT;
    await page.answer(
      '/api/notice-receipts/r2/posting',
      answered({ sent: first ? [{ ...first, receipts: [posted] }] : [] }),
    );
    expect(page.element.querySelector('#notice-letters')).toBeNull();
  });

  it('lets the leader read and send, and change nobody’s answer', async () => {
    const page = await open(answered(), ['leader']);
    expect(page.element.querySelectorAll('tbody button')).toHaveLength(0);
    expect(button(page, 'Minn dem som ikke har svart')).toBeDefined();
  });

  it('is for reading only when the meeting is cancelled', async () => {
    const page = await open(answered({ state: 'cancelled', can: [] }));
    expect(page.element.textContent).toContain('Møtet er avlyst.');
    expect(button(page, 'Send endring')).toBeUndefined();
  });
});
