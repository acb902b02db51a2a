import { press, type } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { RequestFormPage } from './request-form-page';
import { RequestPage } from './request-page';
import { RequestsPage } from './requests-page';

const SEAT = { seatId: 's5', number: 5, fieldId: 'eldre', requirement: 'organisation' };
const FIELD = { id: 'eldre', name: { nb: 'Eldrehelse', nn: 'Eldrehelse', en: 'Old age' } };
const ASKED = {
  id: 'r1',
  campaignId: 'c1',
  label: '1/26',
  organisationId: 'o1',
  organisation: 'Eldrerådet',
  contact: 'Kari Kontakt',
  email: 'kari@example.org',
  language: 'nb',
  channel: 'mail',
  state: 'asked',
  dueOn: '2026-12-01',
  note: null,
  askedAt: '2026-11-02T09:00:00.000Z',
  reminders: 0,
  remindedAt: null,
  answeredAt: null,
  replacedOn: null,
  closedAt: null,
  nominee: false,
  version: 1,
};
const ROUND = {
  id: 'c1',
  label: '1/26',
  title: 'Eldrerådene',
  state: 'open',
  deadline: '2026-12-01',
  seats: [SEAT],
  asked: 1,
  answered: 0,
  nominated: 0,
  textNb: 'Vi søker en.',
  textNn: null,
  textEn: null,
  openedAt: '2026-11-02T09:00:00.000Z',
  closedAt: null,
  requests: [ASKED],
  version: 2,
};
const NOBODY = { comparable: false, seats: [], decision: null, withoutLetter: 0, nominees: [] };
const NOMINEE = {
  id: 'n1',
  place: 1,
  organisationId: 'o1',
  organisation: 'Eldrerådet',
  designatedOn: '2026-11-10',
  bases: ['organisation'],
  fields: ['eldre'],
  state: 'given',
  personId: null,
  fits: [5],
  told: false,
};
const DECISION = { caseId: 'k', label: '12/26', meetingId: 'm6', outcome: 'adopted' };
const ORGANISATION = {
  id: 'o2',
  name: 'Ungdomsrådet',
  kind: 'council',
  retiredOn: null,
  version: 1,
};
const scopes = ['requests', 'recruitment'] as const;

async function openRound(
  round: object,
  nominees: object = NOBODY,
  roles: ('coordinator' | 'leader')[] = ['coordinator'],
): Promise<OpenedPage<RequestPage>> {
  const page = await openPage(RequestPage, {
    path: 'foresporsler/:id',
    url: 'foresporsler/c1',
    scopes: [...scopes],
    session: aSession({ roles }),
  });
  await page.answer('/api/request-campaigns/c1', round);
  await page.answer('/api/request-campaigns/c1/nominees', nominees);
  await page.answer('/api/board', { fields: [FIELD], seats: [] });
  const letter = { language: 'nb', subject: 'Vil dere?', body: 'Hei.\n\nSvar her.' };
  await page.answer('/api/request-campaigns/c1/letters', [letter]);
  return page;
}

/** Presses a button whose name goes on with whom it is about. */
async function pressBeside(page: OpenedPage<RequestPage>, words: string): Promise<void> {
  const buttons = [...page.element.querySelectorAll('button')];
  buttons.find((each) => wordsOf(each) === words)?.click();
  await page.settle();
}

describe('Rounds of requests', () => {
  it('are listed with how many have answered', async () => {
    const page = await openPage(RequestsPage, { path: 'foresporsler', scopes: [...scopes] });
    await page.answer('/api/request-campaigns', [ROUND]);
    expect(wordsOf(page.element)).toMatch(/Eldrerådene.*Plass 5.*0 av 1 har svart/);
  });

  it('begin with the seats an organisation may fill, and say what is missing', async () => {
    const page = await openPage(RequestFormPage, {
      path: 'ny',
      url: 'ny?plass=5',
      scopes: [...scopes],
    });
    const experience = { ...SEAT, seatId: 's6', number: 6, requirement: 'experience' };
    const holder = { holder: null };
    const seats = [
      { ...SEAT, ...holder },
      { ...experience, ...holder },
    ];
    await page.answer('/api/board', { fields: [FIELD], seats });
    expect(page.element.querySelectorAll('input[type=checkbox]')).toHaveLength(1);
    await press(page, 'Lagre');
    expect(wordsOf(page.element)).toMatch(/Skriv en overskrift.*Skriv hva dere ber om/);
    await type(page, 'request-title', 'Eldrerådene');
    await type(page, 'request-textNb', 'Vi søker en.');
    await type(page, 'request-deadline', '2026-12-01');
    await press(page, 'Lagre');
    const sent = page.http.expectOne('/api/request-campaigns');
    expect(sent.request.body).toMatchObject({ title: 'Eldrerådene', textNn: null });
  });
});

describe('One round', () => {
  it('asks those that are not asked yet, after a second question', async () => {
    const page = await openRound(ROUND);
    await page.answer('/api/organisations', [ORGANISATION, { ...ORGANISATION, id: 'o1' }]);
    const boxes = page.element.querySelectorAll<HTMLInputElement>(
      'app-ask-organisations [type=checkbox]',
    );
    expect(boxes).toHaveLength(1);
    boxes[0]?.click();
    await page.settle();
    page.element
      .querySelector('app-ask-organisations form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    page.http.expectNone('/api/request-campaigns/c1/requests');
    await press(page, 'Ja, send');
    const sent = page.http.expectOne('/api/request-campaigns/c1/requests');
    expect(sent.request.body).toEqual({ organisationIds: ['o2'], channel: 'mail' });
    const other = { ...ASKED, id: 'r2', organisationId: 'o2', organisation: 'Ungdomsrådet' };
    sent.flush({ ...ROUND, requests: [ASKED, other] });
    await page.settle();
    expect(wordsOf(page.element)).toContain('Alle organisasjoner og råd er spurt');
  });

  it('reminds, and asks for another when the one who was named cannot', async () => {
    const named = { ...ASKED, state: 'nominated', nominee: true };
    const page = await openRound({ ...ROUND, requests: [ASKED, { ...named, id: 'r2' }] });
    await pressBeside(page, 'Minn på Eldrerådet');
    const reminded = { ...ASKED, reminders: 1, remindedAt: '2026-11-12T09:00:00.000Z', version: 2 };
    await page.answer('/api/organisation-requests/r1/reminders', {
      ...ROUND,
      requests: [reminded, { ...named, id: 'r2' }],
    });
    expect(wordsOf(page.element)).toContain('Minnet på én gang, 12. november.');
    await page.answer('/api/request-campaigns/c1/nominees', NOBODY);
    await pressBeside(page, 'Be om en annen Eldrerådet');
    await type(page, 'request-day', '2026-12-20');
    await press(page, 'Ja, be om en annen');
    const sent = page.http.expectOne('/api/organisation-requests/r2/replacement');
    expect(sent.request.body).toEqual({ version: 1, dueOn: '2026-12-20' });
  });

  it('compares without names, and leads from the decision to the seat with the designation', async () => {
    const closed = { ...ROUND, state: 'closed', requests: [] };
    const view = {
      comparable: true,
      seats: [{ ...SEAT, filled: false }],
      decision: DECISION,
      withoutLetter: 0,
      nominees: [{ ...NOMINEE, state: 'admitted', personId: 'p1' }],
    };
    const page = await openRound(closed, view);
    expect(wordsOf(page.element)).toMatch(/Kandidat 1.*Eldrerådet.*organisasjon.*Passer/);
    const link = page.element.querySelector<HTMLAnchorElement>('app-admission a[dsButton]');
    expect(Object.fromEntries(new URL(link?.href ?? '').searchParams)).toEqual({
      person: 'p1',
      organisasjon: 'o1',
      dato: '2026-11-10',
      plass: '5',
      brev: 'Forespørsel 1/26, sak 12/26',
    });
  });

  it('answers no organisation before whoever was chosen is taken in', async () => {
    const closed = { ...ROUND, state: 'closed', requests: [] };
    const nominees = [
      { ...NOMINEE, state: 'proposed' },
      { ...NOMINEE, id: 'n2', place: 2 },
    ];
    const view = { comparable: true, seats: [], decision: DECISION, withoutLetter: 0, nominees };
    const page = await openRound(closed, view);
    expect(wordsOf(page.element)).toMatch(/Ta inn den panelet sa ja til.*Be organisasjonen/);
    expect(wordsOf(page.element)).not.toContain('Svar organisasjonene');
    await press(page, 'Ta inn kandidat 1');
    const [first, second] = nominees;
    await page.answer('/api/nominees/n1/admission', {
      ...view,
      nominees: [{ ...first, state: 'admitted', personId: 'p1' }, second],
    });
    expect(wordsOf(page.element)).toContain('Svar organisasjonene og 1 som ikke ble valgt');
  });

  it('answers the organisation also when everybody named is admitted', async () => {
    const closed = { ...ROUND, state: 'closed', requests: [] };
    const admitted = { ...NOMINEE, state: 'admitted', personId: 'p1' };
    const view = {
      comparable: true,
      seats: [],
      decision: DECISION,
      withoutLetter: 0,
      nominees: [admitted],
    };
    const page = await openRound(closed, view);
    expect(wordsOf(page.element)).not.toContain('Alle har fått svar');
    await press(page, 'Svar organisasjonene');
    await press(page, 'Ja, send svar');
    const told = { ...view, nominees: [{ ...admitted, told: true }] };
    await page.answer('/api/request-campaigns/c1/answers', told);
    expect(wordsOf(page.element)).toContain('Alle har fått svar');
  });

  it('is read only for the leader', async () => {
    const page = await openRound(ROUND, NOBODY, ['leader']);
    expect(wordsOf(page.element)).toContain('Koordinatoren spør organisasjonene');
    const buttons = [...page.element.querySelectorAll('button')].map(wordsOf);
    expect(buttons).toEqual(['Les brevet Eldrerådet']);
  });
});
