import type { Browser, Page } from '@playwright/test';
import {
  expect,
  expectLargeTextToFit,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  open,
  test as base,
} from '../panel';
import { COORDINATOR } from '../real-panel';
import { Server } from '../server';

const PHONE = { width: 390, height: 844 };
/** A real panel keeps the machine's clock, so the year that is planned is the one that follows. */
const YEAR = new Date().getFullYear() + 1;
const MEETINGS = 6;
const MEMBERS = [
  { name: 'Oddvar Lien', email: 'oddvar.lien@example.org', seat: 10 },
  { name: 'Turid Moe', email: 'turid.moe@example.org', seat: 9 },
  { name: 'Kari Mjelde', email: 'kari.mjelde@example.org', seat: 7 },
] as const;
const [ODDVAR, TURID, KARI] = MEMBERS;
const THANKS = 'Takk. Svaret ditt er lagret.';

/** A panel of one's own: the example panel sends no mail. */
const test = base.extend<{ empty: Server }>({
  empty: async ({}, use) => {
    const server = await Server.start({ SAMKLANG_CLOCK: '' });
    await use(server);
    await server.stop();
  },
});

test('A year is proposed, asked about by mail, adopted, and then a meeting is moved and another cancelled', async ({
  browser,
  empty,
}) => {
  const { page: coordinator, faults } = await open(browser, empty);
  await setUp(coordinator, empty);
  await test.step('the coordinator makes a proposal and asks', () => proposeAndAsk(coordinator));
  await test.step('one says yes to every day, by the link in the mail', async () => {
    const phone = await byLink(browser, empty, ODDVAR.email);
    await phone.page.getByRole('button', { name: 'Alle dagene passer' }).click();
    await thanked(phone);
  });
  await test.step('one answers day by day', async () => {
    const phone = await byLink(browser, empty, TURID.email);
    await expectNoAxeViolations(phone.page);
    await expectLargeTextToFit(phone.page, 320, 200);
    const days = phone.page.getByRole('group');
    await days.first().getByRole('radio', { name: 'Nei' }).check();
    await days.nth(1).getByRole('radio', { name: 'Om nødvendig' }).check();
    await phone.page.getByRole('button', { name: 'Send svar' }).click();
    await thanked(phone);
  });
  const kari = await test.step('one finds the question on the home page', async () => {
    const phone = await open(browser, empty, PHONE);
    await signInAs(phone.page, empty, KARI.email);
    await phone.page.goto('/hjem');
    const task = phone.page.getByRole('link', { name: `Svar på møtedager i ${YEAR}` });
    await task.click();
    await phone.page.getByRole('button', { name: 'Alle dagene passer' }).click();
    await expect(phone.page.getByText(THANKS)).toBeVisible();
    await expectNoSidewaysScroll(phone.page);
    await phone.page.goto('/hjem');
    await expect(phone.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(task).toHaveCount(0);
    return phone;
  });
  await test.step('the days are chosen and the year adopted', () => adopt(coordinator));
  await test.step('one meeting is moved and one cancelled', () => moveAndCancel(coordinator));
  await test.step('the member reads why', async () => {
    await openMeeting(kari.page, 3);
    await expect(kari.page.getByText('Avlyst. Grunn: For få saker.')).toBeVisible();
    await expectNoSidewaysScroll(kari.page);
    await openMeeting(kari.page, 2);
    await expect(kari.page.getByText(/Flyttet\. Var .* Grunn: Lokalet er opptatt\./)).toBeVisible();
  });
  expect([...faults, ...kari.faults]).toEqual([]);
});

async function proposeAndAsk(page: Page): Promise<void> {
  await page.goto('/moter');
  await page.getByRole('link', { name: 'Planlegg året' }).click();
  await page.getByLabel('Sted').fill('Møterom 2');
  await page.getByRole('button', { name: 'Lag forslag' }).click();
  await expect(page.getByRole('heading', { name: /^Møte \d/ })).toHaveCount(MEETINGS);
  await expectLargeTextToFit(page, 320, 200);
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.getByLabel('Siste dag å svare').fill(dayIn(7));
  await page.getByRole('button', { name: 'Send spørsmålet' }).click();
  await expect(page.getByText(`0 av ${MEMBERS.length} har svart.`)).toBeVisible();
}

/** Chooses the first day of each meeting; the answers stand there as they come. */
async function adopt(page: Page): Promise<void> {
  await expect(page.getByText(`${MEMBERS.length} av ${MEMBERS.length} har svart.`)).toBeVisible();
  await expectNoAxeViolations(page);
  await expect(page.getByText('2 ja, 0 om nødvendig, 1 nei, 0 ikke svart.')).toHaveCount(1);
  for (let number = 1; number <= MEETINGS; number += 1) {
    const meeting = page.locator('app-planned-meeting').nth(number - 1);
    await meeting
      .getByRole('button', { name: /^Velg / })
      .first()
      .click();
    await expect(meeting.getByText('valgt')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Fastsett møtene' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fastsette møtene nå?' });
  await dialog.getByRole('button', { name: 'Fastsett møtene' }).click();
  await expect(page.getByText(/^Møtene er fastsatt\./)).toBeVisible();
  await page.goto(`/moter?ar=${YEAR}`);
  await expect(page.getByRole('link', { name: /^Panelmøte / })).toHaveCount(MEETINGS);
}

async function moveAndCancel(page: Page): Promise<void> {
  await openMeeting(page, 2);
  await page.getByRole('button', { name: 'Endre' }).click();
  const moving = page.getByRole('dialog', { name: 'Endre møtet' });
  await moving.getByLabel('Dato').fill(`${YEAR}-04-15`);
  await moving.getByRole('button', { name: 'Lagre' }).click();
  await expect(moving.getByRole('link', { name: 'Skriv en grunn.' })).toBeVisible();
  await moving.getByLabel('Grunn').fill('Lokalet er opptatt.');
  await moving.getByRole('button', { name: 'Lagre' }).click();
  await expect(moving).toBeHidden();
  await expect(page.getByText(/Flyttet\. Var /)).toBeVisible();
  await openMeeting(page, 3);
  await page.getByRole('button', { name: 'Avlys' }).click();
  const cancelling = page.getByRole('dialog', { name: 'Avlys møtet' });
  await cancelling.getByLabel('Grunn').fill('For få saker.');
  await cancelling.getByRole('button', { name: 'Avlys møtet' }).click();
  await expect(page.getByText(/^Møtet er avlyst\. Ingenting/)).toBeVisible();
}

async function openMeeting(page: Page, number: number): Promise<void> {
  await page.goto(`/moter?ar=${YEAR}`);
  await page.getByRole('link', { name: `Panelmøte ${number}/${YEAR}` }).click();
  await expect(page.getByRole('heading', { name: `Panelmøte ${number}/${YEAR}` })).toBeVisible();
}

/** Follows the link somebody was mailed, on a phone that is not signed in. */
async function byLink(browser: Browser, server: Server, email: string) {
  const phone = await open(browser, server, PHONE);
  await phone.page.goto(await mailed(server, 'date-poll', email));
  await expect(phone.page.getByRole('heading', { level: 1 })).toHaveText(
    `Hvilke dager passer i ${YEAR}?`,
  );
  expect(phone.page.url()).toBe(`${server.origin}/datoer`);
  return phone;
}

async function thanked({ page, faults }: Awaited<ReturnType<typeof open>>): Promise<void> {
  await expect(page.getByText(THANKS)).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await page.context().close();
  expect(faults).toEqual([]);
}

/** What a mail carried; it stands on the server's console when no mail is set up. */
async function mailed(server: Server, kind: string, email: string): Promise<string> {
  const line = new RegExp(`^${kind} ${email}: (\\S+)$`, 'm');
  await expect.poll(() => server.output).toMatch(line);
  return line.exec(server.output)?.[1] ?? '';
}

async function signInAs(page: Page, server: Server, email: string): Promise<void> {
  await post(page, server, '/sign-in-codes', { email });
  await post(page, server, '/sessions', { code: await mailed(server, 'sign-in-code', email) });
}

/** A coordinator and three representatives who may sign in. */
async function setUp(page: Page, server: Server): Promise<void> {
  await post(page, server, '/installation', {
    kind: 'own',
    panelName: 'Panelet ved fjorden',
    clusterName: 'Klynga ved fjorden',
    coordinatorName: COORDINATOR.name,
    coordinatorEmail: COORDINATOR.email,
  });
  const board = await (await page.context().request.get('/api/board')).json();
  for (const { name, email, seat } of MEMBERS) {
    const { id: personId } = await post(page, server, '/people', { name, email });
    const { seatId } = board.seats.find(({ number }: { number: number }) => number === seat);
    await post(page, server, '/appointments', {
      ...{ kind: 'representative', personId, seatId, basis: 'own', from: dayIn(-30) },
      ...{ track: 'imported', trackOn: dayIn(-30), source: 'Åpen utlysning' },
    });
    await post(page, server, '/invitations', { personId, email });
  }
}

async function post(page: Page, server: Server, path: string, data: object) {
  const headers = { origin: server.origin, 'idempotency-key': crypto.randomUUID() };
  const answer = await page.context().request.post(`/api${path}`, { data, headers });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** A date from today, 'YYYY-MM-DD'. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
