import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { press, type } from '../../../testing/acts';
import { wordsOf } from '../../../testing/words-of';
import { ExtraPage } from './extra-page';

const FINDING = {
  rule: 'extra-meeting',
  clause: 'UP 4.1',
  force: 'must',
  acts: 'refuses',
  ok: false,
  facts: { byLeader: false, demanding: 1, needed: 3, seated: 9, byMembers: true },
  remedy: 'gather',
};
const DEMAND = {
  id: 'd1',
  name: 'Amina Yusuf',
  reason: 'Saken haster.',
  demandedOn: '2026-11-12',
  mine: true,
  version: 1,
};
const NONE = {
  demands: [],
  finding: { ...FINDING, facts: { ...FINDING.facts, demanding: 0 } },
  decidesAlone: false,
  mayDemand: true,
  mayCall: false,
};
const MINE = { ...NONE, demands: [DEMAND], finding: FINDING, mayDemand: false };

async function open(view: object): Promise<OpenedPage<ExtraPage>> {
  const page = await openPage(ExtraPage, {
    path: 'moter/ekstra',
    url: 'moter/ekstra',
    scopes: ['meetings', 'rules'],
    session: aSession(),
  });
  await page.answer('/api/meeting-demands', view);
  return page;
}

describe('An extra meeting', () => {
  it('shows how many it takes, and is demanded in one’s own name', async () => {
    const page = await open(NONE);
    expect(wordsOf(page.element)).toContain('Ingen har krevd et ekstra møte. Det må 3 til.');
    expect(wordsOf(page.element)).toContain('Alle i panelet ser navnet ditt');
    await press(page, 'Krev møte');
    page.http.expectNone('/api/meeting-demands');
    expect(wordsOf(page.element)).toContain('Skriv en grunn.');
    await type(page, 'demand-reason', 'Saken haster.');
    await press(page, 'Krev møte');
    const { request } = page.http.expectOne('/api/meeting-demands');
    expect(request.body).toEqual({ reason: 'Saken haster.' });
  });

  it('lets one take back one’s own demand, and nobody else’s', async () => {
    const other = { ...DEMAND, id: 'd2', name: 'Rolf Sæbø', mine: false };
    const page = await open({ ...MINE, demands: [other, DEMAND] });
    expect(page.element.querySelectorAll('button')).toHaveLength(1);
    await press(page, 'Trekk kravet');
    const sent = page.http.expectOne('/api/meeting-demands/d1/withdrawal');
    expect(sent.request.body).toEqual({ version: 1 });
    sent.flush(NONE);
    await page.settle();
    expect(wordsOf(page.element)).toContain('Ingen krever et ekstra møte nå.');
  });

  it('is called with a reason by whoever may', async () => {
    const page = await open({ ...NONE, mayDemand: false, decidesAlone: true, mayCall: true });
    await press(page, 'Kall inn til møte');
    const form = page.element.querySelector('app-meeting-form form');
    expect(form).not.toBeNull();
    await type(page, 'meeting-date', '2026-12-03');
    await type(page, 'meeting-place', 'Møterom 2');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('Skriv en grunn.');
    page.http.expectNone('/api/extra-meetings');
    await type(page, 'meeting-reason', 'Saken haster.');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const { request } = page.http.expectOne('/api/extra-meetings');
    expect(request.body).toMatchObject({
      startsAt: '2026-12-03T11:00:00.000Z',
      place: 'Møterom 2',
      mode: 'both',
      joinLink: null,
      reason: 'Saken haster.',
    });
  });
});
