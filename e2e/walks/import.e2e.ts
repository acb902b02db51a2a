import { readFile } from 'node:fs/promises';
import { expect, test } from '../panel';

test.use({ story: 'import' });

test('A file that is no list ends in one sentence, and the members can be taken out as one', async ({
  as,
}) => {
  const page = await as('coordinator', { width: 320 });
  await page.goto('/panelet/importer');
  const file = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  await page.getByLabel('Velg fil').setInputFiles({ ...file, name: 'liste.csv' });
  await expect(page.getByRole('alert')).toContainText('Dette er ikke en CSV-fil');

  await page.goto('/panelet/medlemmer');
  await page.getByText('Eksporter', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned som CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('medlemsliste-2026-11-12.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('\ufeffNavn;E-post;Rolle;Plass');
  expect(text).toMatch(/^Per-Arne Vik;[^;]*;Representant;10;/m);
});
