import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { MailServer } from '../../backend/scenarios/mail-server';
import { readMail } from '../../backend/scenarios/notice/read-mail';
import { expect, expectLargeTextToFit, expectNoAxeViolations, open, test as base } from '../panel';
import { COORDINATOR } from '../real-panel';
import { Server } from '../server';

const PHONE = { width: 390, height: 844 };
const SEATED = ['Anne', 'Bjarne', 'Cecilie', 'Dag', 'Eli'];
const ALTERNATES = ['Vera', 'Ylva'];
const DAY_MS = 86_400_000;

/** A panel of one's own with a mail server: the example panel sends no mail. */
const test = base.extend<{ mail: MailServer; real: Server }>({
  mail: async ({}, use) => {
    const mail = await MailServer.start();
    await use(mail);
    await mail.stop();
  },
  real: async ({ mail }, use) => {
    const server = await Server.start({
      SAMKLANG_CLOCK: '',
      SMTP_URL: mail.url,
      MAIL_FROM: 'panel@example.org',
      NODE_OPTIONS: `--require ${path.resolve(__dirname, '../daytime.cjs')}`,
    });
    await use(server);
    await server.stop();
  },
});

test('A notice goes out by mail, is answered from the phone, and an alternate is found', async ({
  browser,
  real,
  mail,
}) => {
  const { page, faults } = await open(browser, real);
  await setUp(page, real);
  await test.step('the coordinator sends it in three actions from home', async () => {
    await page.goto('/hjem');
    let actions = 0;
    const press = async (on: ReturnType<Page['getByRole']>) => {
      await on.click();
      actions += 1;
    };
    await press(page.getByRole('link', { name: 'Send innkalling' }).first());
    await expect(page.getByRole('heading', { name: 'Slik blir e-posten' })).toBeVisible();
    await expectNoAxeViolations(page);
    await press(page.getByRole('button', { name: 'Send innkalling' }));
    const dialog = page.getByRole('dialog', { name: 'Sende innkallingen nå?' });
    await press(dialog.getByRole('button', { name: 'Send innkalling' }));
    await expect(page.getByText('Innkallingen er sendt.')).toBeVisible();
    expect(actions).toBeLessThanOrEqual(4);
  });
  await test.step('four say yes from the mail, in two taps each', async () => {
    for (const name of SEATED.slice(1)) {
      await answerByLink(
        browser,
        real,
        await link(mail, name, 'ja'),
        'Jeg kommer',
        /Du er påmeldt/,
      );
    }
    await expect(page.getByTestId('forecast')).toContainText('Usikkert. 4 har sagt ja');
  });
  await test.step('one cannot, the first alternate says no and the second yes', async () => {
    const anne = await link(mail, 'Anne', 'nei');
    await answerByLink(browser, real, anne, 'Jeg kan ikke', /Vi har spurt en vara/);
    const vera = await link(mail, 'Vera', 'nei');
    await answerByLink(browser, real, vera, 'Jeg kan ikke', /Takk for at du sa fra/);
    const ylva = await link(mail, 'Ylva', 'ja');
    await answerByLink(browser, real, ylva, 'Jeg kommer', /Du er påmeldt/);
  });
  await test.step('the forecast is safe, and the log tells who was asked', async () => {
    await expect(page.getByTestId('forecast')).toContainText('Ja. 5 kommer, og det trengs 5.');
    await expect(page.getByText('Vera Prøve for Anne Prøve: Kan ikke')).toBeVisible();
    await expect(page.getByText('Ylva Prøve for Anne Prøve: Møter')).toBeVisible();
    await expectNoAxeViolations(page);
    await expectLargeTextToFit(page, 320, 200);
  });
  expect(faults).toEqual([]);
});

/** One tap opened the link in the mail; the other is the big button. */
async function answerByLink(
  browser: Browser,
  server: Server,
  address: string,
  button: string,
  thanks: RegExp,
): Promise<void> {
  const { page, faults } = await open(browser, server, PHONE);
  await page.goto(address);
  let taps = 1;
  await page.getByRole('button', { name: button }).first().click();
  taps += 1;
  await expect(page.getByText(thanks)).toBeVisible();
  expect([taps, page.url()]).toEqual([2, `${server.origin}/svar`]);
  await expectNoAxeViolations(page);
  await expectLargeTextToFit(page, 320, 200);
  await page.context().close();
  expect(faults).toEqual([]);
}

/** The link of the answer in the newest mail somebody got. */
async function link(mail: MailServer, name: string, answer: string): Promise<string> {
  const found = () => {
    const mails = mail.mails.map(readMail).filter(({ to }) => to === address(name));
    const links = new RegExp(`https?://\\S+/svar#[\\w-]{43}\\.${answer}`);
    return mails.map(({ text }) => links.exec(text)?.[0]).findLast((each) => each !== undefined);
  };
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  return found() ?? '';
}

/** Five in the panel, as many as are needed to decide, two alternates, and a meeting in three weeks. */
async function setUp(page: Page, server: Server): Promise<void> {
  await post(page, server, '/installation', {
    kind: 'own',
    panelName: 'Panelet ved fjorden',
    clusterName: 'Klynga ved fjorden',
    coordinatorName: COORDINATOR.name,
    coordinatorEmail: COORDINATOR.email,
  });
  const board = await (await page.context().request.get('/api/board')).json();
  const seatOf = (number: number) =>
    board.seats.find((each: { number: number }) => each.number === number).seatId;
  for (const [at, name] of [...SEATED, ...ALTERNATES].entries()) {
    const person = { name: `${name} Prøve`, email: address(name) };
    const { id: personId } = await post(page, server, '/people', person);
    const seated = at < SEATED.length;
    await post(page, server, '/appointments', {
      kind: seated ? 'representative' : 'alternate',
      seatId: seated ? seatOf([2, 7, 8, 9, 10][at] ?? 0) : null,
      ...{ personId, basis: 'own', from: dayIn(-30), source: 'Åpen utlysning' },
      ...{ track: 'imported', trackOn: dayIn(-30) },
    });
  }
  const { id } = await post(page, server, '/meetings', {
    startsAt: `${dayIn(21)}T11:00:00.000Z`,
    endsAt: `${dayIn(21)}T14:00:00.000Z`,
    place: 'Møterom 2',
    mode: 'both',
  });
  const item = { title: 'Nytt venterom', type: 'discussion', minutes: 30 };
  await post(page, server, `/meetings/${id}/agenda-items`, item);
}

async function post(page: Page, server: Server, to: string, data: object) {
  const headers = { origin: server.origin, 'idempotency-key': crypto.randomUUID() };
  const answer = await page.context().request.post(`/api${to}`, { data, headers });
  expect(answer.ok(), `${to}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

function address(name: string): string {
  return `${name.toLowerCase()}@example.org`;
}

/** A date from today, 'YYYY-MM-DD'. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
