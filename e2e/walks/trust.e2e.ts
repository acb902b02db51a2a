import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { withPasskeys } from '../authenticator';
import {
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  open,
  test as base,
} from '../panel';
import { COORDINATOR, MEMBER, PAPER, setUpPanel, signInByCode } from '../real-panel';
import { Server } from '../server';

const NEEDS = 'Teleslynge, og en pause midt i møtet.';
/** Sooner than any page asks by itself. */
const AT_ONCE = { timeout: 10_000 };

/** A program with nothing in it and its real clock, at an address that passkeys can belong to. */
const test = base.extend<{ empty: Server }>({
  empty: async ({}, use) => {
    const server = await Server.start({ SAMKLANG_CLOCK: '' }, 'localhost');
    await use(server);
    await server.stop();
  },
});

test('An invited member is refused a paper, signs with a passkey, reads it, and takes along what the panel keeps', async ({
  browser,
  empty,
}) => {
  test.setTimeout(120_000);
  const { page: coordinator, faults } = await open(browser, empty);
  const personId = await setUpPanel(coordinator, empty);
  await coordinator.goto(`/panelet/medlemmer/${personId}`);
  await coordinator.getByRole('button', { name: 'Inviter til å logge inn' }).click();
  await expect(coordinator.getByText('Kan logge inn')).toBeVisible();

  const { page: member, faults: memberFaults } = await open(browser, empty, { width: 390 });
  await withPasskeys(member);
  await test.step('signs in by code and adds a passkey', () => addPasskey(member, empty));
  await test.step('is refused the paper, and told the way', async () => {
    await openPaper(member);
    await expect(member.getByRole('heading', { name: 'Saken er låst' })).toBeVisible();
    await expect(member.getByText('Du må signere taushetserklæringen')).toBeVisible();
    await expect(member.getByText(PAPER.summary)).toHaveCount(0);
    await member.getByRole('link', { name: 'Les og signer' }).click();
  });
  const sealed = await test.step('signs with the passkey', () => signAndFetch(member));
  await test.step('reads the paper', async () => {
    await openPaper(member);
    await member.getByRole('link', { name: PAPER.title }).click();
    await expect(member.getByText(PAPER.summary)).toBeVisible();
  });
  await test.step('the coordinator’s board shows the signature', async () => {
    await coordinator.goto('/taushet/status');
    const row = coordinator.getByRole('row').filter({ hasText: MEMBER.name });
    await expect(row).toContainText('Signert');
    await expect(row).toContainText('Passnøkkel');
  });
  await test.step('sees who has opened own data', async () => {
    await writeNeeds(member);
    await openNeeds(coordinator, personId);
    await member.goto('/meg/hvem-har-sett');
    const row = member.getByRole('row').filter({ hasText: COORDINATOR.name });
    await expect(row).toContainText('Tilrettelegging, åpnet');
    await expect(row).toContainText('Snakke sammen om tilrettelegging');
  });
  await test.step('takes along a copy of it all', async () => {
    const copy = await fetchCopy(member);
    expect(copy.declaration.equals(sealed)).toBe(true);
    await readCopy(member, copy.page);
  });
  await test.step('ends a session left open elsewhere, whose page is gone at once', async () => {
    await endElsewhere(browser, empty, member);
  });
  await test.step('the sealed declaration is genuine, and no longer so with a byte changed', () =>
    verify(browser, empty, sealed));
  expect([...faults, ...memberFaults]).toEqual([]);
});

async function addPasskey(member: Page, server: Server): Promise<void> {
  await member.goto('/meg');
  await signInByCode(member, server, 1);
  await expect(member.getByRole('heading', { name: MEMBER.name, level: 1 })).toBeVisible();
  await expect(member.getByText('Du har ingen passnøkkel ennå.')).toBeVisible();
  await expect(member.getByText(/^Du logget inn første gang .* med kode på e-post/)).toBeVisible();
  await member.getByRole('button', { name: 'Legg til passnøkkel' }).click();
  await member.getByLabel('Hva vil du kalle den?').fill('Telefonen min');
  await member.getByRole('button', { name: 'Lag passnøkkel' }).click();
  await expect(member.getByText('Telefonen min', { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(member);
  await expectNoAxeViolations(member);

  await member.getByRole('button', { name: 'Logg ut' }).click();
  await expect(member.getByRole('heading', { name: 'Logg inn' })).toBeVisible();
  await expectNoAxeViolations(member);
  await member.getByRole('button', { name: 'Logg inn med passnøkkel' }).click();
  await expect(member.getByRole('heading', { name: 'Hei, Oddvar' })).toBeVisible();
}

async function openPaper(member: Page): Promise<void> {
  await member.goto('/moter');
  await member
    .getByRole('main')
    .getByRole('link', { name: /1\/20\d\d/ })
    .click();
  await member.getByRole('link', { name: 'Les sakspapirer' }).click();
}

async function signAndFetch(member: Page): Promise<Buffer> {
  await member.getByRole('button', { name: 'Jeg har lest den' }).click();
  for (const nth of [0, 1]) await member.getByRole('checkbox').nth(nth).check();
  await member.getByRole('button', { name: 'Gå til signering' }).click();
  await member.getByRole('button', { name: 'Signer med passnøkkel' }).click();
  await expect(member.getByRole('region', { name: /^Du har signert\./ })).toContainText(
    'Signert med passnøkkel over akkurat denne teksten.',
  );
  return download(member, 'Last ned erklæringen (PDF)');
}

async function writeNeeds(member: Page): Promise<void> {
  await member.goto('/meg/tilrettelegging');
  await member.getByLabel('Hva trenger du?').fill(NEEDS);
  await member.getByLabel('Ja, koordinatoren kan lese dette').check();
  await member.getByRole('button', { name: 'Lagre' }).click();
  await expect(member.getByText('Du har skrevet noe.')).toBeVisible();
}

/** The coordinator has signed in just now, so that no fresh proof is asked for. */
async function openNeeds(coordinator: Page, personId: string): Promise<void> {
  await coordinator.goto(`/panelet/medlemmer/${personId}`);
  await coordinator.getByRole('link', { name: 'Åpne tilrettelegging' }).click();
  await coordinator.getByLabel('Snakke sammen om tilrettelegging').check();
  await coordinator.getByRole('button', { name: 'Åpne', exact: true }).click();
  await expect(coordinator.getByText(NEEDS)).toBeVisible();
}

async function fetchCopy(member: Page): Promise<{ declaration: Buffer; page: string }> {
  await member.goto('/mine-opplysninger');
  await member.getByRole('button', { name: 'Be om kopi' }).click();
  const files = unzipSync(await download(member, 'Last ned kopien'));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const { tables } = JSON.parse(text('data.json'));
  expect(tables.person).toMatchObject([MEMBER]);
  expect(tables.appointment).toMatchObject([{ kind: 'representative', basis: 'own' }]);
  expect(tables.access_needs).toMatchObject([{ text: NEEDS }]);
  expect(tables.passkey).toMatchObject([{ label: 'Telefonen min' }]);
  expect(text('data.json')).not.toContain(COORDINATOR.name);
  const declaration = Buffer.from(files['documents/declaration-1.pdf'] ?? []);
  return { declaration, page: text('index.html') };
}

/** Opens the readable page as from a disk: nothing of the program is near. */
async function readCopy(member: Page, html: string): Promise<void> {
  const page = await member.context().newPage();
  await page.setContent(html);
  await expect(page.getByRole('heading', { name: 'Mine opplysninger i Samklang' })).toBeVisible();
  await expect(page.getByText(MEMBER.email).first()).toBeVisible();
  await expect(page.getByText(NEEDS)).toBeVisible();
  await expect(page.getByRole('link', { name: 'documents/declaration-1.pdf' })).toBeVisible();
  await expect(page.getByText(COORDINATOR.name)).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
  await page.close();
}

async function endElsewhere(browser: Browser, server: Server, member: Page): Promise<void> {
  const { page: library, faults } = await open(browser, server);
  await library.goto('/mine-opplysninger');
  await signInByCode(library, server, 2);
  await expect(library.getByRole('heading', { name: 'Mine opplysninger' })).toBeVisible();
  await member.goto('/meg');
  await member.getByRole('button', { name: /^Avslutt økten på / }).click();
  await expect(member.getByRole('button', { name: /^Avslutt økten på / })).toHaveCount(0);
  await expect(library.getByRole('heading', { name: 'Logg inn' })).toBeVisible(AT_ONCE);
  expect(faults).toEqual([]);
}

async function verify(browser: Browser, server: Server, sealed: Buffer): Promise<void> {
  const { page, faults } = await open(browser, server, { width: 390 });
  await page.goto('/verifiser');
  const drop = async (buffer: Buffer) => {
    const file = { name: 'erklaering.pdf', mimeType: 'application/pdf', buffer };
    await page.getByLabel('Velg en PDF').setInputFiles(file);
    const verdict = page.getByRole('region', { name: /^(Ja|Nei), / });
    await expect(verdict).toBeFocused();
    return verdict;
  };
  const genuine = await drop(sealed);
  await expect(genuine).toContainText('Ja, dokumentet er ekte og uendret');
  await expect(genuine).toContainText('Signert taushetserklæring');
  await expect(genuine).not.toContainText(MEMBER.name);

  const changed = Buffer.from(sealed);
  changed.writeUInt8(changed.readUInt8(3000) ^ 1, 3000);
  await expect(await drop(changed)).toContainText(
    'Innholdet er endret etter at det ble forseglet.',
  );
  const longer = await drop(Buffer.concat([sealed, Buffer.from(' ')]));
  await expect(longer).toContainText('Nei, dette er ikke et forseglet dokument');
  await expect(longer).toContainText('Seglet dekker ikke hele filen.');
  expect(faults).toEqual([]);
}

async function download(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFile(await (await coming).path());
}
