import type { Page } from '@playwright/test';
import { expect, test } from '../panel';

test.use({ story: 'composition' });
test.describe.configure({ mode: 'serial' });

/** The lasting part of the form: how the person was found, and from when. */
async function fillTrack(page: Page, track: string, source: string): Promise<void> {
  await page.getByRole('radio', { name: track }).check();
  await page.getByLabel(/^Dato (for utlysningen|på oppnevningsbrevet)/).fill('2026-10-20');
  await page.getByLabel(/^(Hvor utlysningen finnes|Referanse til brevet)/).fill(source);
  await page.getByLabel('Fra og med').fill('2026-12-01');
}

/** A line on the page itself; screen readers get the same words from a region nobody sees. */
function said(page: Page, text: string) {
  return page.getByRole('paragraph').filter({ hasText: text });
}

test('The board tells the coordinator what the plan says about the seats', async ({ as }) => {
  const page = await as('coordinator');
  await page.goto('/panelet');
  const findings = page.getByRole('complementary', { name: 'Dette må du se på' });
  await expect(findings.getByText('Må rettes').first()).toBeVisible();
  await expect(findings.getByRole('link', { name: 'Sett inn i plass 6' })).toBeVisible();
  await expect(findings.getByRole('link', { name: /^Sett inn vara for / })).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'Plass 6' })).toContainText('Ledig');
});

test('An appointment is read over before it is ended, and the seat is vacant from then', async ({
  as,
}) => {
  const page = await as('coordinator');
  await page.goto('/panelet/medlemmer');
  await page.getByRole('link', { name: 'Per-Arne Vik' }).click();
  await page.getByRole('link', { name: 'Avslutt oppnevning' }).click();
  await page.getByLabel('Siste dag').fill('2026-11-11');
  await page.getByRole('button', { name: 'Se over' }).click();
  await expect(page.getByRole('link', { name: 'Velg hvorfor den avsluttes' })).toBeVisible();
  await page.getByRole('radio', { name: 'Sluttet etter eget ønske' }).check();
  await page.getByRole('button', { name: 'Se over' }).click();
  await page.getByRole('button', { name: 'Avslutt oppnevningen' }).click();
  await expect(said(page, 'Oppnevningen av Per-Arne Vik er avsluttet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Avslutning for Per-Arne Vik' })).toBeVisible();
  const [certificate] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned attest' }).click(),
  ]);
  expect(certificate.suggestedFilename()).toBe('attest-nb.pdf');
  await page.goto('/panelet');
  await expect(page.getByRole('article').filter({ hasText: 'Plass 10' })).toContainText('Ledig');
});

test('Someone from an organisation cannot take seat 6, is shown the seat that fits, and nothing is written', async ({
  as,
}) => {
  const page = await as('coordinator');
  await page.goto('/panelet');
  await page.getByRole('article').getByRole('link', { name: 'Sett inn i plass 6' }).click();
  await page.getByText('Legg til en person som ikke er på lista').click();
  await page.getByLabel('Navn', { exact: true }).fill('Synne Moen');
  await page.getByRole('button', { name: 'Legg til personen' }).click();
  await expect(page.getByLabel('Person', { exact: true })).toHaveValue(/.+/);
  await page.getByRole('radio', { name: 'Organisasjonstilknytning' }).check();
  await page
    .getByLabel('Organisasjon eller råd', { exact: true })
    .selectOption({ label: 'Eldrerådet i kommunen' });
  await fillTrack(page, 'Oppnevnt av organisasjon eller råd', 'Brev 14/2026');
  await page.getByRole('checkbox', { name: /^Brevet fra/ }).check();

  const check = page.getByRole('region', { name: 'Dette sier planen' });
  await expect(check.getByText('Planen åpner ikke for dette')).toBeVisible();
  await expect(check.getByRole('link', { name: 'Punkt 3.4' }).first()).toBeVisible();
  await expect(check.getByRole('button', { name: 'Velg plass 10' })).toBeVisible();
  await page.getByRole('button', { name: 'Oppnevn', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Planen åpner ikke for dette' })).toBeVisible();
  await page.goto('/panelet');
  await expect(page.getByRole('article').filter({ hasText: 'Plass 6' })).toContainText('Ledig');
});

test('A next of kin found through the open call fills seat 6', async ({ as }) => {
  const page = await as('coordinator');
  await page.goto('/panelet/oppnevn?plass=6');
  await page.getByText('Legg til en person som ikke er på lista').click();
  await page.getByLabel('Navn', { exact: true }).fill('Turid Aasen');
  await page.getByRole('button', { name: 'Legg til personen' }).click();
  await page.getByRole('radio', { name: 'Pårørendeerfaring' }).check();
  await fillTrack(page, 'Åpen utlysning', 'Åpen utlysning 1/2026');
  await page.getByLabel('Fra og med').fill('2026-11-12');
  const check = page.getByRole('region', { name: 'Dette sier planen' });
  await expect(check.getByText('Dette kan du gjøre')).toBeVisible();
  await page.getByRole('button', { name: 'Oppnevn', exact: true }).click();

  await expect(said(page, 'Turid Aasen er oppnevnt.')).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'Plass 6' })).toContainText(
    'Turid Aasen',
  );
  const findings = page.getByRole('complementary', { name: 'Dette må du se på' });
  await expect(findings.getByRole('link', { name: 'Sett inn i plass 6' })).toHaveCount(0);
  await expect(page.getByText('Pårørendeerfaring', { exact: false }).first()).toBeVisible();
});

test('A member sees who sits in the panel, but not in which seat or on what basis', async ({
  as,
}) => {
  const page = await as('representative');
  await page.goto('/panelet');
  await expect(page.getByText('Turid Aasen')).toBeVisible();
  await expect(page.getByText('Kari Mjelde')).toBeVisible();
  await expect(page.getByText(/Plass \d/)).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Turid Aasen' })).toHaveText(
    'Turid Aasen',
  );
});
