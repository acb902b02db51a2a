import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { press, type } from '../../../testing/acts';
import { wordsOf } from '../../../testing/words-of';
import { MeetingPage } from '../meeting-page';

const ACCESS = {
  invited: true,
  joinLink: 'https://video.example.org/j/1',
  dialIn: { number: '21 00 77 43', code: '774477#' },
  interpreter: 'Tolk fra tolketjenesten',
  supportPerson: null,
};
const MEETING = {
  id: 'm6',
  number: 6,
  year: 2026,
  startsAt: '2026-11-25T11:00:00.000Z',
  endsAt: '2026-11-25T14:00:00.000Z',
  place: 'Møterom 2',
  mode: 'both',
  state: 'planned',
  agenda: [],
  minutesPlanned: 0,
  minutesAvailable: 180,
  findings: [],
  access: ACCESS,
  announced: true,
  extra: null,
  changes: [],
  can: [],
  version: 4,
};

async function open(change: object = {}): Promise<OpenedPage<MeetingPage>> {
  const page = await openPage(MeetingPage, {
    path: 'moter/:id',
    url: 'moter/m6',
    scopes: ['meetings', 'rules'],
    session: aSession({ roles: ['coordinator'] }),
  });
  await page.answer('/api/meetings/m6', { ...MEETING, ...change });
  return page;
}
async function submit(page: OpenedPage<MeetingPage>): Promise<void> {
  const form = page.element.querySelector('app-meeting-form form');
  form?.dispatchEvent(new Event('submit', { cancelable: true }));
  await page.settle();
}

describe('How one takes part in a meeting', () => {
  it('is a link that opens beside the page and tells the other side nothing, a number and a code', async () => {
    const { element } = await open();
    const link = element.querySelector<HTMLAnchorElement>('app-meeting-access a[target]');
    expect([link?.href, link?.rel]).toEqual([ACCESS.joinLink, 'noopener noreferrer']);
    expect(wordsOf(element)).toMatch(/21 00 77 43 Kode: 774477#.*Tolk fra tolketjenesten/);
    expect(wordsOf(element)).toContain('Ikke del den.');
  });

  it('says nothing of a way in to whoever is not invited, but who gets it', async () => {
    const access = { ...ACCESS, invited: false, joinLink: null, dialIn: null };
    const { element } = await open({ access });
    expect(element.querySelector('app-meeting-access a')).toBeNull();
    expect(wordsOf(element)).toContain('vises for dem som er innkalt');
  });

  it('reminds who prepares that a closed case may be overheard, and stops nobody', async () => {
    const closed = { id: 'i', caseId: 'c', title: 'Sak', type: 'decision', closed: true };
    const page = await open({ agenda: [{ ...closed, startsAt: MEETING.startsAt }], can: ['edit'] });
    expect(wordsOf(page.element)).toContain('Møtet har en lukket sak.');
  });

  it('is changed without a reason while time and place stay, and with one when they change', async () => {
    const page = await open({ can: ['edit'] });
    const acts = [...page.element.querySelectorAll('app-page-head button')].map(wordsOf);
    expect(acts).toEqual(['Endre', 'Avlys']);
    await press(page, 'Endre');
    await type(page, 'meeting-joinLink', 'https://video.example.org/j/2');
    await submit(page);
    const kept = page.http.expectOne('/api/meetings/m6');
    expect(kept.request.method).toBe('PUT');
    expect(kept.request.body).toMatchObject({ joinLink: 'https://video.example.org/j/2' });
    kept.flush({ ...MEETING, can: ['edit'], version: 5 });
    await page.settle();

    await press(page, 'Endre');
    await type(page, 'meeting-place', 'Møterom 3');
    await submit(page);
    expect(wordsOf(page.element)).toContain('Skriv en grunn.');
    await type(page, 'meeting-reason', 'Rommet var opptatt.');
    await submit(page);
    const { request } = page.http.expectOne('/api/meetings/m6/move');
    expect(request.body).toMatchObject({
      place: 'Møterom 3',
      reason: 'Rommet var opptatt.',
      dialInCode: '774477#',
      version: 5,
    });
  });
});
