import { expect, test as base } from '../panel';
import { startPostgres } from '../postgres';
import { Server } from '../server';

const test = base.extend<object, { server: Server }>({
  server: [
    async ({ clock }, use) => {
      const postgres = await startPostgres();
      const server = await Server.start({ SAMKLANG_CLOCK: clock, DATABASE_URL: postgres.url });
      await server.installExample();
      await use(server);
      await server.stop();
      await postgres.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});
test.use({ story: 'PostgreSQL', clock: '2026-11-25T11:55' });

test('On PostgreSQL a panel is installed, opens a meeting, decides, and reads the minutes', async ({
  as,
}) => {
  const page = await as('leader');
  await page.goto('/moter');
  await page.getByRole('link', { name: 'Panelmøte 6/2026' }).click();
  await page.getByRole('link', { name: 'Møte', exact: true }).click();
  await page.getByRole('button', { name: 'Åpne møtet' }).click();
  for (const name of ['Kari Mjelde', 'Amina Yusuf', 'Jonas Eide', 'Rolf Sæbø', 'Torvald Nesse']) {
    const present = page.getByRole('button', { name: `Til stede ${name}` });
    await present.click();
    await expect(present).toHaveCount(0);
  }
  await page.getByRole('button', { name: /^Begynn: / }).click();
  await page.getByRole('button', { name: 'Nytt forslag' }).click();
  await page.getByLabel('Tekst').fill('Innkalling og saksliste er godkjent.');
  await page.getByRole('button', { name: 'Legg fram' }).click();
  await page.getByRole('button', { name: 'Enstemmig' }).click();
  await expect(page.getByRole('main').getByText('Vedtatt', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Avslutt møtet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avslutt møtet' }).click();
  await expect(page.getByRole('article')).toContainText('Innkalling og saksliste er godkjent.');
  await expect(page.getByRole('article')).toContainText('Amina Yusuf');
});
