import type { Page } from '@playwright/test';
import { expect, open, test as base } from '../panel';
import { sealInNewFolder, SealedFolder } from '../sealed';
import { Server } from '../server';

const test = base.extend<object, { sealed: SealedFolder; server: Server }>({
  sealed: [
    async ({ clock }, use) => {
      const sealed = sealInNewFolder(clock);
      await use(sealed);
      sealed.remove();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ clock, sealed }, use) => {
      const server = await Server.start({ SAMKLANG_CLOCK: clock, DATA_DIR: sealed.folder });
      await server.installExample();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});
test.use({ story: 'verification' });
test.describe.configure({ mode: 'serial' });

/** Chooses a file as a person does, and waits for the answer, which takes focus. */
async function verify(page: Page, buffer: Buffer, name = 'referat.pdf') {
  await page.getByLabel('Velg en PDF').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  const verdict = page.getByRole('region', { name: /^(Ja|Nei), / });
  await expect(verdict).toBeFocused();
  return verdict;
}

test('A stranger learns that a document is genuine, and that one byte changed or appended makes it none', async ({
  browser,
  server,
  sealed,
}) => {
  const { page, faults } = await open(browser, server, { width: 390 });
  await page.goto('/verifiser');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er dokumentet ekte?');
  const genuine = await verify(page, sealed.pdf);
  await expect(genuine).toContainText('Ja, dokumentet er ekte og uendret');
  await expect(genuine).toContainText('Møtereferat');
  await expect(genuine).not.toContainText('panelmøte 1');

  const changed = Buffer.from(sealed.pdf);
  changed.writeUInt8(changed.readUInt8(3000) ^ 1, 3000);
  const refused = await verify(page, changed);
  await expect(refused).toContainText('Nei, dette er ikke et forseglet dokument');
  await expect(refused).toContainText('Innholdet er endret etter at det ble forseglet.');

  const longer = await verify(page, Buffer.concat([sealed.pdf, Buffer.from(' ')]), 'lengre.pdf');
  await expect(longer).toContainText('Seglet dekker ikke hele filen.');
  await expect(longer).toContainText('lengre.pdf');
  await page.context().close();
  expect(faults).toEqual([]);
});

test('Someone of the panel finds the page from the foot of every page, and reads the title', async ({
  as,
  sealed,
}) => {
  const page = await as('representative');
  await page.goto('/hjem');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /Verifiser det/ })
    .click();
  await expect(await verify(page, sealed.pdf)).toContainText('Referat fra panelmøte 1');
});

test('The certificate can be fetched, and its fingerprint is the one the document names', async ({
  as,
  sealed,
}) => {
  const page = await as('coordinator');
  await page.goto('/verifiser');
  const verdict = await verify(page, sealed.pdf);
  const named = await verdict.locator('.digits').textContent();
  const certificates = page.getByRole('region', { name: 'Panelets sertifikater' });
  await expect(certificates.locator('.digits').first()).toHaveText(named ?? '');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    certificates.getByRole('link', { name: /Last ned sertifikatet/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^seal-[0-9a-f]{16}\.crt$/);
});
