import { expect, test } from '../panel';

test.use({ story: 'board' });

test('An alternate is dragged to the vacant seat, taken back, and chosen again by keyboard', async ({
  as,
}) => {
  const page = await as('coordinator');
  await page.goto('/panelet');
  await expect(page.getByRole('heading', { name: 'Prøv noen på brettet' })).toBeVisible();
  const alternate = page.locator('[data-person]').filter({ hasText: 'Nora Fjeld' });
  const vacant = page.locator('[data-place]').filter({ hasText: 'Plass 6' });
  await alternate.hover();
  await page.mouse.down();
  await vacant.hover();
  await expect(vacant).toHaveAttribute('data-mark', 'open');
  await expect(page.locator('[data-place]').filter({ hasText: 'Plass 1' }).first()).toContainText(
    'Punkt 3.4',
  );
  await page.mouse.up();
  const draft = page.locator('app-trial-draft');
  await expect(draft).toContainText('Utkast: Nora Fjeld. Plass 6');
  await draft.getByRole('button', { name: 'Angre' }).click();
  await expect(draft).toHaveCount(0);
  await expect(vacant).toContainText('Ledig');

  await page.getByRole('button', { name: 'Velg noen å prøve' }).click();
  await page.getByRole('button', { name: 'Nora Fjeld' }).click();
  const places = page.getByRole('listbox', { name: 'Plasser' });
  await expect(places).toBeFocused();
  await expect(places.getByRole('option').first()).toContainText('Plass 6');
  await page.keyboard.press('Escape');
  await expect(places).toHaveCount(0);
  await page.getByRole('button', { name: 'Velg noen å prøve' }).click();
  await page.getByRole('button', { name: 'Nora Fjeld' }).click();
  await expect(places).toBeFocused();
  await page.keyboard.press('Enter');
  await draft.getByRole('button', { name: 'Gå videre til oppnevning' }).click();
  await expect(page).toHaveURL(/\/panelet\/oppnevn$/);
  await expect(page.getByLabel('Person', { exact: true })).toHaveValue(/.+/);
  await expect(page.getByLabel('Plass', { exact: true })).toHaveValue(/.+/);
});
