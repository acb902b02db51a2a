import { type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import sqlite3 from 'sqlite3';
import { TOTP } from 'otpauth';
import {
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  open,
  test as base,
} from '../panel';
import { withPasskeys } from '../authenticator';
import { Server } from '../server';

const PASSWORD = 'hyller vindu granbar tirsdag';

/** A panel of its own, with its real clock, at an address that passkeys can belong to. */
const test = base.extend<{ own: Server }>({
  own: async ({}, use) => {
    const server = await Server.start({ SAMKLANG_CLOCK: '' }, 'localhost');
    await use(server);
    await server.stop();
  },
});

test('Somebody without e-mail comes in by a letter, loses everything, and is let in again by two people after a day', async ({
  browser,
  own,
}) => {
  test.setTimeout(180_000);
  const { page: coordinator, faults } = await open(browser, own);
  await post(coordinator, own, '/installation', {
    kind: 'own',
    panelName: 'Panelet ved fjorden',
    coordinatorName: 'Sunniva Holm',
    coordinatorEmail: 'sunniva.holm@example.org',
  });
  const oddvar = await post(coordinator, own, '/people', { name: 'Oddvar Lien' });
  const leader = await makeLeader(coordinator, own);

  const letter = await letterFrom(coordinator, async () => {
    await coordinator.goto('/innlogging');
    await coordinator.getByLabel('Hvem er brevet til?').selectOption({ label: 'Oddvar Lien' });
    await coordinator.getByRole('button', { name: 'Lag brev (PDF)' }).click();
  });
  await expect(coordinator.getByText(/Ikke brukt\. Virker til og med/)).toBeVisible();
  await expectNoAxeViolations(coordinator);

  const member = await enter(letter, browser, own);
  await setPassword(member.page);
  await expect(member.page.getByText(/Du logget inn første gang med brevet/)).toBeVisible();
  await member.page.getByRole('button', { name: 'Ja, det var meg' }).click();
  await expect(member.page.getByText(/Var det deg\?/)).toBeHidden();
  await expectNoAxeViolations(member.page);
  await expectNoSidewaysScroll(member.page);
  await expect(coordinator.getByText(/^Brukt|Brukt \d/)).toBeVisible();

  await coordinator.getByLabel('Hvem har mistet innloggingen?').selectOption('Oddvar Lien');
  await coordinator.getByRole('button', { name: 'Be om ny innlogging' }).click();
  await expect(coordinator.getByText(/Venter på at leder eller nestleder/)).toBeVisible();
  await leader.page.goto('/innlogging');
  await leader.page.getByRole('button', { name: 'Bekreft personen' }).click();
  await leader.page.getByLabel('Jeg ringte et nummer jeg kjente fra før').check();
  await expectNoAxeViolations(leader.page);
  await leader.page.locator('dialog').getByRole('button', { name: 'Bekreft personen' }).click();
  await expect(leader.page.getByText(/Sunniva Holm og Kari Mjelde har bekreftet/)).toBeVisible();
  await member.page.reload();
  await expect(member.page.getByRole('button', { name: 'Stopp dette' })).toBeVisible();

  await aDayPasses(own);
  await coordinator.reload();
  const second = await letterFrom(coordinator, () =>
    coordinator.getByRole('button', { name: 'Gi ny innlogging' }).click(),
  );
  await expect(coordinator.getByText(/De gamle måtene virker ikke lenger/)).toBeVisible();
  await member.page.goto('/hjem');
  await expect(member.page.getByRole('heading', { name: 'Logg inn' })).toBeVisible();
  const again = await enter(second, browser, own);
  await setPasskey(again.page);
  await again.page.getByRole('button', { name: 'Logg ut' }).click();
  await again.page.getByRole('link', { name: 'Bruk passord eller reservekode' }).click();
  await expect(again.page.getByRole('heading', { name: 'Logg inn med passord' })).toBeVisible();
  await expectNoAxeViolations(again.page);
  await again.page.getByRole('link', { name: 'Logg inn på en annen måte' }).click();
  await again.page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click();
  await expect(again.page.getByRole('heading', { name: 'Hei, Oddvar' })).toBeVisible();
  expect(oddvar.name).toBe('Oddvar Lien');
  expect([...faults, ...leader.faults, ...member.faults, ...again.faults]).toEqual([]);
});

/** Types the code of a letter on a phone, up to where a way in is chosen. */
async function enter(letter: string, browser: Browser, server: Server) {
  const member = await open(browser, server, { width: 390 });
  const { page } = member;
  await withPasskeys(page);
  await page.goto('/brev');
  await page.getByRole('heading', { name: 'Logg inn med brev' }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByLabel('Kode fra brevet').fill(letter.toLowerCase());
  await page.getByRole('button', { name: 'Gå videre' }).click();
  await expect(page.getByRole('heading', { name: 'Hei, Oddvar Lien' })).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  return member;
}

async function setPassword(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begynn' }).click();
  await expect(page.getByRole('img', { name: 'QR-kode for appen' })).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  const secret = (await page.locator('.paper-code').innerText()).replace(/\s/g, '');
  await page.getByLabel('Kode fra appen').fill(new TOTP({ secret }).generate());
  await page.getByLabel('Velg et passord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Lagre passord og app' }).click();
  await expect(page.getByRole('heading', { name: 'Oddvar Lien', level: 1 })).toBeVisible();
}

async function setPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lag passnøkkel' }).click();
  await expect(page.getByRole('heading', { name: 'Oddvar Lien', level: 1 })).toBeVisible();
  await expect(page.getByText('Min første passnøkkel')).toBeVisible();
}

/** Downloads the letter an act gives, and reads the code on it. */
async function letterFrom(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const file = await download.path();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
}

/** Somebody with the leader's office, signed in by mailed code. */
async function makeLeader(coordinator: Page, server: Server) {
  const kari = await post(coordinator, server, '/people', { name: 'Kari Mjelde' });
  const board = await (await coordinator.context().request.get('/api/board')).json();
  const seat = board.seats.find((one: { number: number }) => one.number === 7);
  const term = { personId: kari.id, from: '2026-06-01', source: 'Åpen utlysning 1' };
  await post(coordinator, server, '/appointments', {
    ...term,
    kind: 'representative',
    seatId: seat.seatId,
    basis: 'own',
    track: 'imported',
    trackOn: '2026-06-01',
  });
  await post(coordinator, server, '/office-terms', {
    office: 'leader',
    personId: kari.id,
    electedOn: '2026-07-01',
    from: '2026-07-01',
    to: '2028-07-01',
    kind: 'ordinary',
    source: 'Sak 12',
    beforeInstallation: false,
  });
  const email = 'kari.mjelde@example.org';
  await post(coordinator, server, '/invitations', { personId: kari.id, email });
  const leader = await open(await coordinator.context().browser()!, server);
  await post(leader.page, server, '/sign-in-codes', { email });
  const line = /sign-in-code kari\.mjelde@example\.org: (\S+)/;
  await expect.poll(() => server.output).toMatch(line);
  await post(leader.page, server, '/sessions', { code: line.exec(server.output)?.[1] });
  return leader;
}

async function post(page: Page, server: Server, path: string, data: object) {
  const headers = { origin: server.origin, 'idempotency-key': crypto.randomUUID() };
  const answer = await page.context().request.post(`/api${path}`, { data, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** A real panel's clock is the machine's, so what was begun is moved a day back instead. */
function aDayPasses(server: Server): Promise<void> {
  const before = new Date(Date.now() - 1000).toISOString();
  return new Promise((done, fail) => {
    const db = new sqlite3.Database(server.databaseFile);
    db.configure('busyTimeout', 5000);
    db.run('UPDATE recovery SET ready_at = ?', [before], (error) =>
      db.close(() => (error ? fail(error) : done())),
    );
  });
}
