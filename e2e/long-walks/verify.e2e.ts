import { expect, test } from '../panel';

test('Someone of the panel verifies their own declaration from the foot of a page, reads its title, and checks the certificate', async ({
  as,
}) => {
  const page = await as('representative');
  const { signed } = await (await page.request.get('/api/declaration')).json();
  const buffer = await (
    await page.request.get(`/api/declarations/${signed.id}/document.pdf`)
  ).body();
  await page.goto('/hjem');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /Verifiser det/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er dokumentet ekte?');
  const file = { name: 'erklaering.pdf', mimeType: 'application/pdf', buffer };
  await page.getByLabel('Velg en PDF').setInputFiles(file);
  const verdict = page.getByRole('region', { name: /^Ja, / });
  await expect(verdict).toBeFocused();
  await expect(verdict).toContainText('Taushetserklæring for erfaringspanelet');

  const named = await verdict.locator('.digits').textContent();
  const certificates = page.getByRole('region', { name: 'Panelets sertifikater' });
  await expect(certificates.locator('.digits').first()).toHaveText(named ?? '');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    certificates.getByRole('link', { name: /Last ned sertifikatet/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^seal-[0-9a-f]{16}\.crt$/);
});
