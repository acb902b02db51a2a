import { expect, expectNoSidewaysScroll, test } from '../panel';

test.use({ story: 'declaration' });

test('A member who has not signed is shown what to do, signs on a phone, and can then read the papers', async ({
  as,
}) => {
  const coordinator = await as('coordinator');
  await coordinator.goto('/taushet/status');
  const status = coordinator.getByRole('row').filter({ hasText: 'Hanne Dahl Berge' });
  await expect(status).toContainText('Mangler');

  const member = await as({ name: 'Hanne Dahl Berge' }, { width: 390, height: 844 });
  await member.goto('/moter');
  await member.getByRole('link', { name: /6\/2026/ }).click();
  await member.getByRole('link', { name: 'Les sakspapirer' }).click();
  await expect(member.getByRole('heading', { name: 'Saken er låst' })).toBeVisible();
  await expect(member.getByText('Du må signere taushetserklæringen')).toBeVisible();
  await expect(member.getByRole('link', { name: 'Råd til prosjekt OPPTAKT' })).toHaveCount(0);
  await member.getByRole('link', { name: 'Les og signer' }).click();

  await expect(member.getByRole('heading', { name: 'Steg 1 av 3: Les erklæringen' })).toBeVisible();
  await expectNoSidewaysScroll(member);
  await member.getByRole('button', { name: 'Jeg har lest den' }).click();

  const ticks = member.getByRole('checkbox');
  await ticks.first().check();
  await member.getByRole('button', { name: 'Gå til signering' }).click();
  await expect(member.getByRole('link', { name: 'Kryss av setning 2' })).toBeVisible();
  await expect(ticks.first()).toBeChecked();
  await member.getByRole('link', { name: 'Kryss av setning 2' }).click();
  await expect(ticks.nth(1)).toBeFocused();
  await ticks.nth(1).check();
  await member.getByRole('button', { name: 'Gå til signering' }).click();

  const code = (await member.locator('.codebox .code').innerText()).trim();
  const name = member.getByLabel('Navnet ditt');
  await member.getByLabel('Kode', { exact: true }).fill(code);
  await name.fill('Hanna Berg');
  await member.getByRole('button', { name: 'Signer', exact: true }).click();
  const mistake = member.getByRole('link', { name: /^Navnet ditt: Skriv navnet ditt/ });
  await expect(mistake).toBeVisible();
  await expect(member.getByLabel('Kode', { exact: true })).toHaveValue(code);
  await expect(name).toHaveValue('Hanna Berg');
  await mistake.click();
  await expect(name).toBeFocused();
  await name.fill('Hanne Dahl Berge');
  await member.getByRole('button', { name: 'Signer', exact: true }).click();

  await expect(member.getByRole('region', { name: /^Du har signert\./ })).toBeVisible();
  await expect(member.getByText('Kode og navn', { exact: true })).toBeVisible();
  await expect(status).toContainText('Signert');

  await member.getByRole('link', { name: 'Se møtene' }).click();
  await member.getByRole('link', { name: /6\/2026/ }).click();
  await member.getByRole('link', { name: 'Les sakspapirer' }).click();
  await member.getByRole('link', { name: 'Råd til prosjekt OPPTAKT' }).click();
  await expect(member.getByText('OPPTAKT prøver ut knutepunkt')).toBeVisible();
  await expectNoSidewaysScroll(member);
});
