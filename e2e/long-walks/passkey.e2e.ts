import { withPasskeys } from '../authenticator';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, open, test } from '../panel';
import { Server } from '../server';

test('The page asks by itself who is there, takes a code or a passkey, and goes on with what was typed', async ({
  browser,
}) => {
  const server = await Server.start({}, 'localhost');
  await server.installExample();
  const { page, faults } = await open(browser, server, { width: 390 });
  await withPasskeys(page);
  await page.goto('/velg');
  await page.getByRole('button', { name: /^Marte Lunde Koordinator/ }).click();
  await expect(page.getByRole('heading', { name: 'Velg hvem du er' })).toHaveCount(0);
  await expect(page.getByText('Du er Marte Lunde.')).toBeVisible();
  await page.goto('/meg');
  await page.getByRole('button', { name: 'Legg til passnøkkel' }).click();
  await page.getByLabel('Hva vil du kalle den?').fill('Maskinen på kontoret');
  await page.getByRole('button', { name: 'Lag passnøkkel' }).click();

  const dialog = page.getByRole('dialog', { name: 'Vis at det er deg' });
  await expect(dialog).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  const shown = await dialog.getByText(/Koden er [2-9A-Z]{8}/).innerText();
  await dialog.getByLabel('Kode').fill(/[2-9A-Z]{8}/.exec(shown)?.[0] ?? '');
  await dialog.getByRole('button', { name: 'Bekreft' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Maskinen på kontoret', { exact: true })).toBeVisible();

  await page.goto('/sikkerhet');
  await expect(page.getByRole('heading', { name: 'En kode på e-post er nok' })).toBeVisible();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Be om mer enn en kode' }).click();
  await expect(page.getByRole('heading', { name: 'En kode på e-post er ikke nok' })).toBeVisible();
  await expectNoAxeViolations(page);
  // Somebody anew: not proved, but with a passkey to prove it by.
  await page.goto('/velg');
  await page.getByRole('button', { name: /^Marte Lunde Koordinator/ }).click();
  await expect(page.getByRole('heading', { name: 'Velg hvem du er' })).toHaveCount(0);
  await expect(page.getByText('Du er Marte Lunde.')).toBeVisible();
  await page.goto('/meg');
  await page.getByRole('button', { name: 'Fjern Maskinen på kontoret' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern', exact: true }).click();
  await dialog.getByRole('button', { name: 'Bruk passnøkkel' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Du har ingen passnøkkel ennå.')).toBeVisible();
  expect(faults).toEqual([]);
  await server.stop();
});
