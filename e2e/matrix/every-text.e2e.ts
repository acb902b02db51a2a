import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from '@playwright/test';
import { callsOf } from '../calls';
import { expect, test, type Who } from '../panel';
import { openScreen, pathOf, SCREENS } from '../screens';
import { PAYLOADS } from './payloads';
import { watch } from './watch';

test.use({ story: 'every text' });
test.setTimeout(900_000);

/** Payloads that are shown together: those that would swallow what follows stand in groups with others. */
const GROUPS = [0, 1, 2].map((group) => PAYLOADS.filter((_, i) => i % 3 === group));
/** Ids, instants, digests, addresses and words of the program: what pages compute with. */
const MACHINE = /^(?:[a-z][\w.-]*|[0-9a-f-]{32,}|[\d.:/TZ+-]*|[A-Z]{2} \d[\d.]*|\/.*|[A-Z]|)$/;

/** Fields that hold a day, an hour or an instant, which their validation says and the contract does not. */
const DAYS =
  /^(?:from|to|on|since|until|lastDay|deadline|days?|steeringDays|startsAt|endsAt|startTime|endTime|validFrom)$|On$/;

/** Fields of the contract that no page shows again, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'CampaignDto.seatIds': 'ids',
  'ChangeCampaignDto.seatIds': 'ids',
  'RequestCampaignDto.seatIds': 'ids',
  'ChangeRequestCampaignDto.seatIds': 'ids',
  'AskDto.organisationIds': 'ids',
  'ProposeNomineesDto.nomineeIds': 'ids',
  'CheckPlacementsDto.fields': 'words of the statutes',
  'SaveGuardianDto.contact': 'sealed; opened for one at a time',
  'AnswerByLinkDto.stamp': 'compared, never kept',
  'NominateDto.phone': 'sealed; opened for one at a time',
  'NominateDto.fields': 'words of the statutes',
  'ProposalDto.applicantIds': 'ids',
  'SaveDraftDto.stamp': 'compared, never kept',
  'SaveDraftDto.website': 'refused unless it is empty',
  'SaveDraftDto.fields': 'words of the statutes',
  'SendApplicationDto.stamp': 'compared, never kept',
  'SendApplicationDto.website': 'refused unless it is empty',
  'SendApplicationDto.fields': 'words of the statutes',
  'ImportLineDto.cells': 'stands only in the fields of the page that sends it',
  'ImportListDto.reason': 'kept beside the appointments, on no page',
  'PasswordSignInDto.name': 'compared, never kept',
  'PasswordSignInDto.password': 'compared, never kept',
  'PasswordSignInDto.code': 'compared, never kept',
  'ProveByPasswordDto.password': 'compared, never kept',
  'ProveByPasswordDto.code': 'compared, never kept',
  'ProveByRecoveryCodeDto.recoveryCode': 'compared, never kept',
  'RecoveryCodeSignInDto.name': 'compared, never kept',
  'RecoveryCodeSignInDto.recoveryCode': 'compared, never kept',
  'RenewDto.reason': 'kept beside the appointment, on no page',
  'SetPasswordDto.password': 'kept as a hash',
  'SetPasswordDto.code': 'compared, never kept',
  'SetupCodeDto.code': 'compared, never kept',
  'AddPasskeyDto.attestation': 'bytes',
  'AddPasskeyDto.credentialId': 'bytes',
  'AddPasskeyDto.clientData': 'bytes',
  'AddPasskeyDto.transports': 'words of the browser',
  'AppointDto.fieldId': 'word of the statutes',
  'DraftRevisionDto.fromDay': 'a day',
  'SaveRevisionDto.fromDay': 'a day',
  'DraftClauseDto.id': 'number of a clause that the plan has',
  'ProposeReadingDto.option': 'word of the statutes',
  'EditorialFixDto.before': 'the clause as it stands, compared',
  'EditorialFixDto.after': 'stands as the clause itself',
  'AppointDto.reason': 'kept beside the appointment, on no page',
  'AddAgendaItemDto.goal': 'word of the statutes',
  'OptionCountDto.choice': 'key of an option',
  'BallotCountDto.codes': 'digits, looked up by the browser',
  'CastDto.envelope': 'bytes',
  'MixDto.inner': 'bytes',
  'TellerKeyDto.publicKey': 'bytes',
  'PasskeyAnswerDto.authenticatorData': 'bytes',
  'PasskeyAnswerDto.clientData': 'bytes',
  'PasskeyAnswerDto.credentialId': 'bytes',
  'PasskeyAnswerDto.signature': 'bytes',
  'PasskeySignInDto.authenticatorData': 'bytes',
  'PasskeySignInDto.clientData': 'bytes',
  'PasskeySignInDto.credentialId': 'bytes',
  'PasskeySignInDto.signature': 'bytes',
  'ProveByCodeDto.code': 'compared, never kept',
  'RecordDecisionDto.reason': 'kept beside the decision, on no page',
  'OpenRoundDto.tellers': 'ids',
  'OpenVoteDto.tellers': 'ids',
  'StartLotDto.witnesses': 'ids',
  'PrepareElectionDto.byDecision': 'behind a short term, of which the example panel has none',
  'PrepareElectionDto.beginsOn': 'a day, where the panel reads the plan so',
  'PrepareElectionDto.reason': 'kept beside the election, on no page',
  'RecordOfficeDto.reason': 'kept beside the term, on no page',
  'RegisterGuestDto.invitedTo': 'kept with the stay, on no page',
  'RegisterPaperDto.witness': 'evidence, in one’s own data only',
  'SignDeclarationDto.code': 'compared, never kept',
  'SignInDto.code': 'compared, never kept',
  'SubstituteDto.byDecision': 'kept beside the substitution, in one’s own data only',
  'UpdateAgendaItemDto.goal': 'word of the statutes',
  'PlaceCaseDto.goal': 'word of the statutes',
  'SendNoticeDto.onPaper': 'ids',
  'FindDecisionsDto.words': 'looked for, never kept',
  'FindDecisionsDto.clause': 'number of a clause',
  'FindDecisionsDto.goal': 'word of the statutes',
  'AnswerLinkDto.token': 'compared, never kept',
  'AnswerNoticeByLinkDto.token': 'compared, never kept',
  'MeetingNeedsByLinkDto.token': 'compared, never kept',
};
/** Where a field goes by another name on the page. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  coordinatorName: 'name',
  coordinatorEmail: 'email',
  about: 'title',
  dialInNumber: 'number',
};
/** Answers with something in them where the example panel has nothing. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  '/api/passkeys': [
    {
      ...{ id: 'a', label: 'Telefonen min', createdAt: '2026-11-01T10:00:00.000Z' },
      ...{ lastUsedAt: null, backedUp: false },
    },
  ],
};

const replaced = new Set<string>();

for (const [n, group] of GROUPS.entries()) {
  test(`Every text of every answer is text on every screen, payloads of group ${n + 1} of 3`, async ({
    as,
    server,
  }) => {
    const pages = new Map<Who, { page: Page; expectQuiet: () => Promise<void> }>();
    for (const screen of SCREENS) {
      if (!pages.has(screen.who)) {
        const page = await as(screen.who);
        if (screen.who === 'coordinator' && n === 0) await seed(page, server.origin);
        const expectQuiet = await watch(page);
        await page.route('**/api/**', (route) => answer(route, group.join(' ')));
        pages.set(screen.who, { page, expectQuiet });
      }
    }
    for (const screen of SCREENS) {
      const opened = pages.get(screen.who);
      if (opened === undefined) throw new Error(`Nobody is ${screen.who}`);
      await openScreen(opened.page, screen);
      await opened.expectQuiet();
      expect(await opened.page.title()).toContain(group[0]);
    }
  });
}

/** What an applicant wrote leaves the server only as the answer to an act, never to a reading. */
const OPENED = {
  ...{ place: 1, name: 'Solveig Søker', email: 'Søker E-post', phone: '55 55 55 55 ring' },
  ...{ why: 'Jeg vil bli hørt.', experience: 'Jeg har stått i kø.' },
};

test('What an applicant wrote is text where it is opened', async ({ as }) => {
  const page = await as('coordinator');
  const expectQuiet = await watch(page);
  const payload = PAYLOADS.join(' ');
  const opened = hostile(OPENED, '', payload) as typeof OPENED;
  await page.route('**/api/applicants/*/openings', (route) => route.fulfill({ json: opened }));
  await openScreen(page, { path: '/rekruttering/:compared', who: 'coordinator' });
  await page.getByRole('button', { name: 'Åpne Søker 1' }).press('Enter');
  await page.getByRole('button', { name: 'Åpne søknaden' }).click();
  await expect(page.getByText(PAYLOADS[0] ?? '')).toHaveCount(4);
  await expectQuiet();

  const { open } = await callsOf(page);
  const own = { campaignId: open, title: payload, open: true, sent: false, age: 52 };
  await page.route('**/api/own-application/openings', (route) =>
    route.fulfill({ json: { ...opened, ...own, bases: ['own'], fields: ['eldre'] } }),
  );
  await page.goto(`/bli-med/min-soknad#${'a'.repeat(43)}`);
  await page.getByRole('button', { name: 'Åpne' }).click();
  await expect(
    page
      .getByRole('main')
      .getByText(PAYLOADS[0] ?? '')
      .first(),
  ).toBeVisible();
  await expectQuiet();
});

/** A secret ballot; the example panel has none. */
const BALLOT = {
  ...{ id: 'b', kind: 'election', title: 'Valg av nestleder', question: 'Jonas Eide' },
  ...{ back: { path: '/valg' }, state: 'open', mode: 'tellers', version: 1, sole: false, size: 9 },
  options: [
    { key: 'c', name: 'Jonas Eide' },
    { key: 'blank', name: null },
  ],
  tellers: ['outer', 'inner'].map((part) => ({
    ...{ personId: part, name: 'Rolf Sæbø', part, key: true, closed: false },
  })),
  ...{
    keys: null,
    fingerprint: null,
    deadline: null,
    part: null,
    cast: null,
    warnings: [],
    mayWithhold: true,
    closing: false,
  },
  own: { mayVote: true, slot: 1, cast: false },
  ...{ refused: null, counted: null, result: null, abortedBecause: null, can: ['cast', 'abort'] },
};
const STOPPED = { state: 'aborted', abortedBecause: 'Nøkkelen er borte', can: [] };

test('What a ballot is called and who stands is text in the booth', async ({ as }) => {
  const page = await as('representative');
  const expectQuiet = await watch(page);
  const payload = PAYLOADS.join(' ');
  for (const [more, times] of [
    [{}, 3],
    [STOPPED, 3],
  ] as const) {
    const json = hostile({ ...BALLOT, ...more }, '', payload) as object;
    await page.route('**/api/ballots/*', (route) => route.fulfill({ json }));
    await page.goto(`/stemming/${crypto.randomUUID()}`);
    await expect(page.getByRole('heading', { name: 'Hvor hemmelig er dette?' })).toBeVisible();
    const shown = page.getByRole('main').getByText(PAYLOADS[0] ?? '');
    expect(await shown.count()).toBeGreaterThanOrEqual(times);
    await expectQuiet();
    await page.unroute('**/api/ballots/*');
  }
});

test('Every text field of the contract was met on a screen, or is told to be on none', () => {
  const open = textFields().filter((field) => {
    const name = field.split('.')[1] ?? '';
    return !(field in NOT_SHOWN) && !replaced.has(SHOWN_AS[name] ?? name);
  });
  expect(open).toEqual([]);
});

/** Something of every kind that the example panel lacks. */
async function seed(page: Page, origin: string): Promise<void> {
  const post = async (url: string, data: object) => {
    const headers = { origin, 'idempotency-key': crypto.randomUUID() };
    const reply = await page.context().request.post(`/api${url}`, { data, headers });
    expect([url, reply.ok()]).toEqual([url, true]);
    return (await reply.json()) as { id: string; version: number };
  };
  await post('/corrections', { wish: 'Rett navnet' });
  const waiting = await page.context().request.get('/api/correction-tasks');
  const [asked] = (await waiting.json()) as { id: string; version: number }[];
  await post(`/corrections/${asked?.id}/answer`, {
    ...{ outcome: 'corrected', answer: 'Rettet nå', version: asked?.version },
  });
  await post('/corrections', { wish: 'Rett adressen' });
  const guest = await post('/people', { name: 'Inger Fosse' });
  const stay = { from: '2026-11-01', lastDay: '2026-12-01', invitedTo: 'Møte om opptak' };
  await post('/guests', { personId: guest.id, ...stay });
  await post('/declarations/refusals', { personId: guest.id, word: 'Ikke ennå' });
  await seedMemberships(page, post);
  await seedDates(page, origin, post);
}

/** The next meeting was moved, and the panel is asked about the days of the year to come. */
async function seedDates(
  page: Page,
  origin: string,
  post: (url: string, data: object) => Promise<object>,
): Promise<void> {
  const reply = await page.context().request.get('/api/meetings?year=2026');
  const { meetings } = (await reply.json()) as {
    meetings: { id: string; state: string; startsAt: string; endsAt: string; version: number }[];
  };
  const next = meetings.find(({ state }) => state === 'planned');
  await post(`/meetings/${next?.id}/move`, {
    ...{ startsAt: next?.startsAt, endsAt: next?.endsAt, version: next?.version },
    ...{ place: 'Nygårdsgaten 5', mode: 'both', reason: 'Rommet var opptatt' },
    ...{ joinLink: 'https://mote.example.org/panelet', dialInNumber: '+47 55 58 00 00' },
    ...{ interpreter: 'Tolk fra tolketjenesten', supportPerson: 'Berit Aas møter deg i døra' },
  });
  await seedPaper(page, origin);
  const plan = {
    ...{ year: 2027, steeringDays: ['2027-03-10'], region: 'vestland', mode: 'both' },
    ...{ startTime: '12:00', endTime: '15:00', place: 'Møterom 2' },
  };
  const made = (await post('/year-plan', plan)) as { plan: { version: number } };
  const question = { year: 2027, closesOn: '2026-11-30', version: made.plan.version };
  await post('/year-plan/poll', question);
}

/** The paper that is opened, with the parts the example's papers leave empty. */
async function seedPaper(page: Page, origin: string): Promise<void> {
  const request = page.context().request;
  const route = await pathOf(page, { path: '/:meeting/:case', who: 'coordinator' });
  const url = `/api/cases/${route.split('/')[2]}`;
  const { paper } = (await (await request.get(url)).json()) as { paper: Record<string, unknown> };
  const { summary, question, background, proposal, language, version } = paper;
  const reply = await request.put(`${url}/paper`, {
    headers: { origin, 'idempotency-key': crypto.randomUUID() },
    data: {
      ...{ summary, question, background, proposal, language, version },
      ...{ assessment: 'Det er lite vi vet.', consequence: 'Flere blir hørt.' },
      impartiality: 'Ingen er meldt.',
    },
  });
  expect([url, reply.ok()]).toEqual([url, true]);
}

/** A basis that lapsed and was confirmed, an alternate who acts, and a task of somebody who left. */
async function seedMemberships(
  page: Page,
  post: (url: string, data: object) => Promise<{ id: string }>,
): Promise<void> {
  const request = page.context().request;
  const board = (await (await request.get('/api/board')).json()) as {
    seats: { seatId: string; holder: { appointmentId: string } | null }[];
    alternates: { personId: string }[];
  };
  const lapsed = board.seats[0]?.holder?.appointmentId ?? '';
  const flagged = await post(`/appointments/${lapsed}/basis-lapse`, { since: '2026-11-02' });
  const { lapse } = flagged as unknown as { lapse: { id: string; version: number } };
  await post(`/basis-lapses/${lapse.id}/outcome`, {
    ...{ outcome: 'confirmed', reference: 'Brev 3/26', decidedOn: '2026-11-10' },
    version: lapse.version,
  });
  const vacant = board.seats.find(({ holder }) => holder === null)?.seatId ?? '';
  const personId = board.alternates[0]?.personId ?? '';
  await post(`/seats/${vacant}/acting`, {
    personId,
    decision: 'Vedtaket i sak 8/26',
    from: '2026-11-12',
  });
  const left = await pathOf(page, { path: '/:left/', who: 'coordinator' });
  await post(`/people/${left.split('/')[1]}/handover-tasks`, { task: 'Nøkkelen til møterommet' });
}

/** Hands on the program's own answer with every text in it made into payloads. */
async function answer(route: Route, payload: string): Promise<void> {
  const url = new URL(route.request().url());
  if (url.pathname === '/api/events' || route.request().method() !== 'GET') return route.continue();
  const reply = await route.fetch();
  if (!reply.headers()['content-type']?.includes('json') || !reply.ok()) {
    return route.fulfill({ response: reply });
  }
  const told = SAMPLES[url.pathname] ?? raised(url.pathname, await reply.json());
  const json = hostile(told, '', payload);
  return route.fulfill({ response: reply, json });
}

/** The case that is opened, as if somebody of the panel had raised it. */
function raised(pathname: string, told: unknown): unknown {
  if (!/^\/api\/cases\/[\w-]+\/record$/.test(pathname)) return told;
  return { ...(told as object), why: 'Mange venter lenge.', ask: 'Gi et råd om det.' };
}

function hostile(value: unknown, name: string, payload: string): unknown {
  if (Array.isArray(value)) return value.map((each) => hostile(each, name, payload));
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, each]) => [key, hostile(each, key, payload)]);
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string' || MACHINE.test(value)) return value;
  replaced.add(name);
  return payload;
}

interface Schema {
  type?: string;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** Every field of a request that takes text: no list of words, no id, no day. */
function textFields(): string[] {
  const file = path.resolve(__dirname, '../../backend/openapi.json');
  const contract = JSON.parse(readFileSync(file, 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  return Object.entries(contract.components.schemas)
    .filter(([name]) => name.endsWith('Dto'))
    .flatMap(([name, { properties }]) =>
      Object.entries(properties ?? {})
        .filter(([field]) => !DAYS.test(field))
        .filter(([, field]) => isText(field.type === 'array' ? (field.items ?? {}) : field))
        .map(([field]) => `${name}.${field}`),
    );
}

function isText({ type, enum: words, format, pattern }: Schema): boolean {
  const isFree = pattern === undefined || pattern === '\\S';
  return type === 'string' && words === undefined && format === undefined && isFree;
}
