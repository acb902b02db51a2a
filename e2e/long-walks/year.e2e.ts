import type { Browser, Page } from '@playwright/test';
import {
  expect,
  expectLargeTextToFit,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  open,
  test as base,
} from '../panel';
import { dayIn, PHONE, post } from '../mailed-panel';
import { COORDINATOR } from '../real-panel';
import { Server } from '../server';
import { adopt, proposeAndAsk, YEAR } from '../year-planning';

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
  await test.step('the coordinator makes a proposal and asks', () =>
    proposeAndAsk(coordinator, MEMBERS.length, async () => {
      await expectLargeTextToFit(coordinator, 320, 200);
      await coordinator.setViewportSize({ width: 1360, height: 900 });
    }));
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
  await test.step('the days are chosen and the year adopted', async () => {
    const all = MEMBERS.length;
    await expect(coordinator.getByText(`${all} av ${all} har svart.`)).toBeVisible();
    await expectNoAxeViolations(coordinator);
    await expect(coordinator.getByText('2 ja, 0 om nødvendig, 1 nei, 0 ikke svart.')).toHaveCount(
      1,
    );
    await adopt(coordinator);
  });
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
