import { expect, test } from '../panel';

test.use({ story: 'languages' });

test('Changing the language changes the words of a half-filled form and keeps what was typed', async ({
  as,
}) => {
  const page = await as('coordinator');
  await page.goto('/panelet/oppnevn?plass=6');
  await page.getByRole('radio', { name: 'Pårørendeerfaring' }).check();
  await page.getByRole('radio', { name: 'Åpen utlysning' }).check();
  await page.getByLabel(/^Hvor utlysningen finnes/).fill('Åpen utlysning 1/2026');

  const keeps = async (): Promise<void> => {
    await expect(page.locator('#appoint-source')).toHaveValue('Åpen utlysning 1/2026');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
  };
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oppnemn til panelet');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await keeps();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Appoint to the panel');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await keeps();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Appoint to the panel');
  await page.getByRole('button', { name: 'Bokmål' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oppnevn til panelet');
});

test('Plain language swaps the words of a member’s page in place, and back', async ({ as }) => {
  const page = await as('representative', { width: 390 });
  await page.goto('/taushet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taushetsplikt');
  const plain = page.getByRole('button', { name: 'Lettlest' });
  await plain.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Løftet om å tie');
  await expect(plain).toHaveAttribute('aria-pressed', 'true');
  await plain.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taushetsplikt');
});
