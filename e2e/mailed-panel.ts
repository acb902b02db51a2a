import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { MailServer } from '../backend/scenarios/mail-server';
import { readMail, type ReadMail } from '../backend/scenarios/notice/read-mail';
import { expect, expectNoSidewaysScroll, open, test as base } from './panel';
import { COORDINATOR } from './real-panel';
import { Server } from './server';

export const PHONE = { width: 390, height: 844 };
/** As many as are needed to decide. */
export const SEATED = ['Anne', 'Bjarne', 'Cecilie', 'Dag', 'Eli'];
/** In the order they are asked. */
export const ALTERNATES = ['Vera', 'Ylva'];
const SEATS = [2, 7, 8, 9, 10];
const DAY_MS = 86_400_000;

interface Mailed {
  mail: MailServer;
  real: Server;
}

/** A panel of one's own with a mail server: the example panel sends no mail. */
export const test = base.extend<Mailed>({
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
      NODE_OPTIONS: `--require ${path.resolve(__dirname, 'daytime.cjs')}`,
    });
    await use(server);
    await server.stop();
  },
});

/** Five in the panel and two alternates, by first name. @returns their ids, in that order */
export async function seatPeople(page: Page, server: Server): Promise<string[]> {
  await post(page, server, '/installation', {
    kind: 'own',
    panelName: 'Panelet ved fjorden',
    clusterName: 'Klynga ved fjorden',
    coordinatorName: COORDINATOR.name,
    coordinatorEmail: COORDINATOR.email,
  });
  const board = await (await page.context().request.get('/api/board')).json();
  const ids: string[] = [];
  for (const [at, name] of [...SEATED, ...ALTERNATES].entries()) {
    const person = { name: `${name} Prøve`, email: addressOf(name) };
    const { id: personId } = await post(page, server, '/people', person);
    const seat = board.seats.find(({ number }: { number: number }) => number === SEATS[at]);
    await post(page, server, '/appointments', {
      kind: seat ? 'representative' : 'alternate',
      seatId: seat?.seatId ?? null,
      ...{ personId, basis: 'own', from: dayIn(-30), source: 'Åpen utlysning' },
      ...{ track: 'imported', trackOn: dayIn(-30) },
    });
    ids.push(personId);
  }
  return ids;
}

/** Asks the API as whoever is signed in on the page. */
export async function post(page: Page, server: Server, to: string, data: object) {
  const headers = { origin: server.origin, 'idempotency-key': crypto.randomUUID() };
  const answer = await page.context().request.post(`/api${to}`, { data, headers });
  expect(answer.ok(), `${to}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** What a pattern finds in the newest mail to somebody that has it. */
export async function inMail(mail: MailServer, name: string, what: RegExp): Promise<string> {
  const found = () =>
    mailsTo(mail, name)
      .map(({ text }) => what.exec(text)?.[0])
      .findLast((each) => each !== undefined);
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  return found() ?? '';
}

export function mailsTo(mail: MailServer, name: string): ReadMail[] {
  return mail.mails.map(readMail).filter(({ to }) => to === addressOf(name));
}

/** The link of one answer in somebody's newest notice. */
export function answerLink(mail: MailServer, name: string, answer: 'ja' | 'nei'): Promise<string> {
  return inMail(mail, name, new RegExp(`https?://\\S+/svar#[\\w-]{43}\\.${answer}`));
}

/**
 * Answers a notice on a phone that is not signed in: one tap opened the link in the mail, the other is the big button.
 * @param look what else is to be seen on the page of thanks
 */
export async function answerInTwoTaps(
  browser: Browser,
  server: Server,
  { link, button, thanks }: { link: string; button: string; thanks: RegExp },
  look: (page: Page) => Promise<void> = expectNoSidewaysScroll,
): Promise<void> {
  const { page, faults } = await open(browser, server, PHONE);
  await page.goto(link);
  let taps = 1;
  await page.getByRole('button', { name: button }).first().click();
  taps += 1;
  await expect(page.getByText(thanks)).toBeVisible();
  expect([taps, page.url()]).toEqual([2, `${server.origin}/svar`]);
  await look(page);
  await page.context().close();
  expect(faults).toEqual([]);
}

export function addressOf(name: string): string {
  return `${name.toLowerCase()}@example.org`;
}

/** A date from today, 'YYYY-MM-DD'. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
