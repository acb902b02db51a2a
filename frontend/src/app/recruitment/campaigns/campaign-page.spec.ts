import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { CampaignPage } from './campaign-page';

const SEAT = { seatId: 's6', number: 6, fieldId: 'eldre', requirement: 'experience' };
const CAMPAIGN = {
  id: 'c1',
  label: '1/26',
  title: 'Bli med i panelet',
  state: 'open',
  deadline: '2026-12-01',
  over: false,
  seats: [SEAT],
  seeksAlternates: false,
  applications: 2,
  text: 'Første avsnitt.\n\nAndre avsnitt.',
  plainText: null,
  language: 'nb',
  openedAt: '2026-11-12T09:00:00.000Z',
  closedAt: null,
  version: 2,
};
const FIELD = { id: 'eldre', name: { nb: 'Eldrehelse', nn: 'Eldrehelse', en: 'Old age' } };
const ONE = {
  id: 'a1',
  place: 1,
  bases: ['own', 'nextOfKin'],
  fields: ['eldre', 'other'],
  needsGuardian: true,
  state: 'sent',
  personId: null,
  fits: [6],
};
const WAITING = { comparable: false, seats: [], decision: null, applicants: [] };
const COMPARED = {
  comparable: true,
  seats: [{ ...SEAT, filled: true }],
  decision: null,
  applicants: [ONE, { ...ONE, id: 'a2', place: 3, fields: ['other'], fits: [] }],
};

async function open(
  campaign: object,
  applicants: object,
  roles: ('coordinator' | 'leader')[] = ['coordinator'],
): Promise<OpenedPage<CampaignPage>> {
  const opened = await openPage(CampaignPage, {
    path: 'rekruttering/:id',
    url: 'rekruttering/c1',
    scopes: ['recruitment', 'rules'],
    session: aSession({ roles }),
  });
  await opened.answer('/api/campaigns/c1', campaign);
  await opened.answer('/api/campaigns/c1/applicants', applicants);
  await opened.answer('/api/board', { fields: [FIELD], seats: [] });
  if (applicants === COMPARED) await opened.answer('/api/meetings?year=2026', { meetings: [] });
  return opened;
}

async function press(page: OpenedPage<CampaignPage>, text: string): Promise<void> {
  const buttons = [...page.element.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.includes(text))?.click();
  await page.settle();
}

describe('A campaign', () => {
  it('that is open shows its words and how many have applied, and no one who has', async () => {
    const { element } = await open(CAMPAIGN, WAITING);
    expect(element.textContent).toMatch(/Åpen for søkere.*2 søknader.*Søkerne vises når/s);
    expect(element.querySelectorAll('.reading-text p')).toHaveLength(2);
    expect(element.querySelector('table')).toBeNull();
  });

  it('is closed after a second question', async () => {
    const page = await open(CAMPAIGN, WAITING);
    await press(page, 'Lukk og sammenlign');
    page.http.expectNone('/api/campaigns/c1/close');
    await press(page, 'Ja, lukk');
    const request = page.http.expectOne('/api/campaigns/c1/close');
    expect(request.request.body).toEqual({ version: 2 });
    request.flush({ ...CAMPAIGN, state: 'closed', version: 3 });
    await page.settle();
    await page.answer('/api/campaigns/c1/applicants', COMPARED);
    expect(page.element.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('that is closed compares applicants with the seats by number, without names', async () => {
    const { element } = await open({ ...CAMPAIGN, state: 'closed' }, COMPARED);
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toMatch(/Søker 1.*egenerfaring og pårørendeerfaring.*Under 18.*Passer/s);
    expect(rows[1]).toMatch(/Søker 3.*et annet felt.*Passer ikke/s);
    expect(element.querySelector('thead')?.textContent).toMatch(/Plass 6.*Eldrehelse.*fylt nå/s);
  });

  it('opens an application for a purpose, and forgets it when the drawer closes', async () => {
    const page = await open({ ...CAMPAIGN, state: 'closed' }, COMPARED);
    await press(page, 'Åpne');
    page.http.expectNone('/api/applicants/a1/openings');
    await press(page, 'Åpne søknaden');
    const request = page.http.expectOne('/api/applicants/a1/openings');
    expect(request.request.body).toEqual({ purpose: 'compare' });
    request.flush({
      place: 1,
      name: 'Kari Mjelde',
      email: 'kari@example.org',
      phone: '',
      why: 'Fordi jeg vil',
      experience: '',
    });
    await page.settle();
    expect(page.element.textContent).toMatch(/Kari Mjelde.*Fordi jeg vil/s);
    page.element.querySelector<HTMLButtonElement>('.dialog-head button')?.click();
    await page.settle();
    expect(page.element.textContent).not.toContain('Kari Mjelde');
  });

  it('is read only for the leader', async () => {
    const { element } = await open(CAMPAIGN, WAITING, ['leader']);
    expect(element.textContent).toContain('Koordinatoren lager og styrer');
    expect([...element.querySelectorAll('.actions button')]).toEqual([]);
  });
});
