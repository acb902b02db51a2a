import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { CampaignPage } from '../campaigns/campaign-page';

const SEAT = { seatId: 's6', number: 6, fieldId: 'eldre', requirement: 'experience' };
const CAMPAIGN = {
  id: 'c1',
  label: '1/26',
  title: 'Bli med i panelet',
  state: 'closed',
  deadline: '2026-11-01',
  over: true,
  seats: [SEAT],
  seeksAlternates: false,
  applications: 2,
  text: 'Tekst',
  plainText: null,
  language: 'nb',
  openedAt: '2026-10-12T09:00:00.000Z',
  closedAt: '2026-11-12T09:00:00.000Z',
  version: 3,
};
const one = (place: number, state = 'sent') => ({
  id: `a${place}`,
  place,
  bases: ['own'],
  fields: ['eldre'],
  needsGuardian: false,
  state,
  personId: state === 'admitted' ? `p${place}` : null,
  fits: [6],
});
const compared = (states: string[], decision: object | null = null) => ({
  comparable: true,
  seats: [{ ...SEAT, filled: false }],
  decision,
  withoutLetter: 0,
  applicants: states.map((state, at) => one(at + 1, state)),
});
const DECISION = { caseId: 'k', label: '12/26', meetingId: 'm6', outcome: 'waits' };
const MEETINGS = [
  { id: 'm5', number: 5, year: 2026, startsAt: '2026-10-14T10:00:00.000Z', state: 'closed' },
  { id: 'm6', number: 6, year: 2026, startsAt: '2026-11-25T11:00:00.000Z', state: 'planned' },
];

async function open(
  applicants: object,
  roles: ('coordinator' | 'leader')[] = ['coordinator'],
): Promise<OpenedPage<CampaignPage>> {
  const opened = await openPage(CampaignPage, {
    path: 'rekruttering/:id',
    url: 'rekruttering/c1',
    scopes: ['recruitment', 'rules'],
    session: aSession({ roles }),
  });
  await opened.answer('/api/campaigns/c1', CAMPAIGN);
  await opened.answer('/api/campaigns/c1/applicants', applicants);
  await opened.answer('/api/board', { fields: [], seats: [] });
  // Meetings are asked for when there is somebody to propose.
  const meetings = opened.http.match('/api/meetings?year=2026');
  meetings.forEach((each) => each.flush({ meetings: MEETINGS }));
  await opened.settle();
  return opened;
}

async function press(page: OpenedPage<CampaignPage>, text: string): Promise<void> {
  const buttons = [...page.element.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.includes(text))?.click();
  await page.settle();
}

describe('Admitting applicants', () => {
  it('begins with a proposal to a meeting that is still to come, from the leader too', async () => {
    const page = await open(compared(['sent', 'sent']), ['leader']);
    page.element.querySelector<HTMLInputElement>('app-admission input[type=checkbox]')?.click();
    await page.settle();
    const form = page.element.querySelector('app-admission form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const request = page.http.expectOne('/api/campaigns/c1/proposals');
    expect(request.request.body).toEqual({ meetingId: 'm6', applicantIds: ['a1'] });
    request.flush(compared(['proposed', 'sent'], DECISION));
    await page.settle();
    expect(page.element.textContent).toMatch(/Sak 12\/26 venter på panelet.*Foreslått/s);
    expect(page.element.textContent).not.toContain('Ta inn');
  });

  it('goes on when the panel has said yes: the applicant is admitted, then seated', async () => {
    const adopted = { ...DECISION, outcome: 'adopted' };
    const page = await open(compared(['proposed', 'sent'], adopted));
    await press(page, 'Ta inn søker 1');
    await page.answer('/api/applicants/a1/admission', compared(['admitted', 'sent'], adopted));
    const link = page.element.querySelector<HTMLAnchorElement>('app-admission a[dsButton]');
    const address = new URL(link?.href ?? '');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      person: 'p1',
      plass: '6',
      kilde: 'Utlysning 1/26, sak 12/26',
    });
  });

  it('offers no answer to the others before whoever was chosen is taken in, and says so', async () => {
    const adopted = { ...DECISION, outcome: 'adopted' };
    const { element } = await open(compared(['proposed', 'sent'], adopted));
    expect(element.textContent).toContain(
      'Ta inn den panelet sa ja til. Så kan du svare de andre.',
    );
    const buttons = [...element.querySelectorAll('app-admission button')];
    const texts = buttons.map((each) => each.textContent?.trim());
    expect(texts).toEqual(['Ta inn søker 1', 'Søker 1 vil ikke likevel']);
  });

  it('erases the application of somebody chosen who no longer wants to, after a question', async () => {
    const adopted = { ...DECISION, outcome: 'adopted' };
    const page = await open(compared(['proposed', 'sent'], adopted));
    await press(page, 'Søker 1 vil ikke likevel');
    page.http.expectNone('/api/applicants/a1/withdrawal');
    await press(page, 'Ja, slett søknaden');
    await page.answer('/api/applicants/a1/withdrawal', compared(['sent'], adopted));
    expect(page.element.textContent).toContain('Avslutt uten å ta opp noen');
  });

  it('says who gets no letter, because somebody chosen has the same address', async () => {
    const adopted = { ...DECISION, outcome: 'adopted' };
    const view = { ...compared(['admitted', 'sent'], adopted), withoutLetter: 1 };
    const { element } = await open(view);
    expect(element.textContent).toContain('Én som ikke ble valgt, har samme e-postadresse');
  });

  it('answers the others after a second question', async () => {
    const adopted = { ...DECISION, outcome: 'adopted' };
    const page = await open(compared(['admitted', 'sent'], adopted));
    await press(page, 'Svar 1 søker');
    page.http.expectNone('/api/campaigns/c1/answers');
    await press(page, 'Ja, send svar');
    await page.answer('/api/campaigns/c1/answers', compared(['admitted', 'notChosen'], adopted));
    expect(page.element.textContent).toContain('Alle søkerne har fått svar');
  });

  it('lets nobody be answered while the panel has not decided', async () => {
    const { element } = await open(compared(['proposed', 'sent'], DECISION));
    expect(element.textContent).not.toContain('som ikke ble valgt');
  });
});

describe('When the panel has said no', () => {
  const fallen = { ...DECISION, outcome: 'fallen' };

  it('AU may propose somebody else, the same person too', async () => {
    const page = await open(compared(['proposed', 'sent'], fallen), ['leader']);
    expect(page.element.textContent).toMatch(/Panelet sa nei i sak 12\/26/);
    expect(page.element.textContent).not.toContain('Ta inn');
    const boxes = page.element.querySelectorAll<HTMLInputElement>('app-admission [type=checkbox]');
    expect(boxes).toHaveLength(2);
    boxes[1]?.click();
    await page.settle();
    page.element
      .querySelector('app-admission form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const { request } = page.http.expectOne('/api/campaigns/c1/proposals');
    expect(request.body).toEqual({ meetingId: 'm6', applicantIds: ['a2'] });
  });

  it('the coordinator may end the call without anyone, and is told what happens', async () => {
    const page = await open(compared(['proposed', 'sent'], fallen));
    await press(page, 'Avslutt uten å ta opp noen, og svar 2 søkere');
    expect(page.element.textContent).toContain('Plassen er fortsatt ledig');
    await press(page, 'Ja, avslutt og svar');
    await page.answer('/api/campaigns/c1/answers', compared(['notChosen', 'notChosen'], fallen));
    expect(page.element.textContent).toContain('Alle søkerne har fått svar');
    expect(page.element.querySelector('app-admission form')).toBeNull();
  });

  it('a case on no agenda leads to no meeting', async () => {
    const { element } = await open(
      compared(['proposed'], { ...DECISION, meetingId: null, outcome: 'untreated' }),
    );
    expect(element.textContent).toContain('Panelet bestemte ikke noe i sak 12/26');
    expect(element.querySelector('a[href*="/moter/"]')).toBeNull();
  });
});
