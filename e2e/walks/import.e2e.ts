import { readFile } from 'node:fs/promises';
import { expect, expectNoAxeViolations, test } from '../panel';

test.use({ story: 'import' });
test.describe.configure({ mode: 'serial' });

/** Fourteen people from the years before the plan; six lines cannot be taken in as they stand. */
const LIST = [
  'Medlemsliste;;;;;;;',
  'Navn;E-post;Rolle;Plass;Grunnlag;Fra;Til;Merknad',
  'Åse Østby;aase@example.org;Representant;1;Organisasjon;01.01.2012;31.12.2013;',
  'Bjørn Vik;bjorn@example.org;Representant;2;Egenerfaring;01.01.2012;31.12.2013;',
  'Camilla Berg;camilla@@example.org;Representant;3;Organisasjon;01.01.2012;31.12.2013;to krøllalfaer',
  'Daniel Holm;;Representant;4;Pårørende;01.01.2012;31.12.2013;',
  'Eva Lie;;Representant;5;Organisasjon;31.02.2012;31.12.2013;ingen slik dag',
  'Frode Moen;;Representant;6;Egenerfaring;01.01.2012;31.12.2013;',
  'Grete Aas;;Representant;6;Pårørende;01.01.2012;31.12.2013;samme plass',
  'Henrik Dahl;;Representant;8;Egenerfaring;01.01.2012;31.12.2013;',
  'Ida Krogh;;Representant;9;Sykepleier;01.01.2012;31.12.2013;ikke et grunnlag',
  'Jan Solheim;;Representant;10;Egenerfaring;01.01.2012;31.12.2013;',
  'Kjersti Rød;;Vara;;Pårørende;2012-01-01;2013-12-31;',
  '=B3;;Vara;;Egenerfaring;01.01.2012;31.12.2013;formel',
  'Morten Eik;;Vara;;Egenerfaring;01.01.12;31.12.2013;to siffer',
  '"Nilsen, Oda";;Representant;7;Egenerfaring;01.01.2012;31.12.2013;',
  '',
].join('\r\n');

test('The coordinator imports fourteen people with six faults, and repairs them where they stand', async ({
  as,
}) => {
  const page = await as('coordinator', { width: 390 });
  await page.goto('/panelet/medlemmer');
  await page.getByRole('link', { name: 'Importer liste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importer medlemsliste');

  const file = { mimeType: 'text/csv', buffer: Buffer.from(LIST, 'latin1') };
  await page.getByLabel('Velg fil').setInputFiles({ ...file, name: 'medlemmer.csv' });
  const columns = page.getByRole('heading', { name: 'Hva er i kolonnene?' });
  await expect(columns).toBeFocused();
  await expect(page.getByText('Vi leste 14 linjer fra «medlemmer.csv».')).toBeVisible();
  await expect(page.getByLabel('E-post', { exact: true })).toHaveValue('email');
  await expect(page.getByLabel('Merknad')).toHaveValue('');
  await page.getByRole('button', { name: 'Se gjennom listen' }).click();

  const counter = page.locator('.importcount');
  await expect(counter).toHaveText('14 linjer, 6 å rette');
  await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
  const lines = page.locator('app-import-line');
  const mend = async (who: string, field: string, text: string) => {
    const line = lines.filter({ hasText: who });
    await line.getByLabel(field).fill(text);
    await line.getByLabel(field).press('Tab');
    await expect(line.getByText('Rettet', { exact: true })).toBeVisible();
  };
  await expect(lines.filter({ hasText: 'Grete Aas' })).toContainText(
    'Plassen er opptatt av Frode Moen (linje 8).',
  );
  await mend('Camilla Berg', 'E-post', 'camilla@example.org');
  await mend('Eva Lie', 'Fra og med', '01.03.2012');
  await mend('Morten Eik', 'Fra og med', '01.01.2012');
  await expect(counter).toHaveText('14 linjer, 3 å rette');
  const ida = lines.filter({ hasText: 'Ida Krogh' });
  await ida.getByLabel('Grunnlag').selectOption('Egenerfaring');
  await expect(ida.getByText('Rettet', { exact: true })).toBeVisible();
  const formula = lines.filter({ hasText: 'linje 14' });
  await expect(formula).toContainText('Cellen er en formel, og den regner vi ikke ut.');
  await formula.getByLabel('Navn').fill('Lars Fjell');
  await formula.getByLabel('Navn').press('Tab');
  const grete = lines.filter({ hasText: 'Grete Aas' });
  await grete.getByLabel('Plass').fill('11');
  await grete.getByLabel('Plass').press('Tab');
  await expect(grete).toContainText('Det finnes ingen slik plass.');
  await grete.getByRole('button', { name: /^Utelat linjen/ }).click();
  await expect(counter).toHaveText('13 linjer, alt er i orden');

  await page.getByRole('button', { name: 'Importer 13 linjer' }).click();
  await expect(page.getByRole('heading', { name: 'Listen er importert' })).toBeFocused();
  await expect(page.getByText(/^13 nye personer, 13 oppnevninger/)).toBeVisible();
  await page.goto('/panelet/medlemmer');
  await expect(page.getByRole('link', { name: 'Åse Østby' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Oda Nilsen' })).toBeVisible();
});

test('A file that is no list ends in one sentence, and the list can be taken out again', async ({
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
  expect(text).toContain('Åse Østby;aase@example.org;Representant;1;');
});
