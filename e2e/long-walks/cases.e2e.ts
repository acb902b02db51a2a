import type { Page } from '@playwright/test';
import {
  expect,
  expectLargeTextToFit,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
} from '../panel';

test.use({ story: 'cases' });

const PHONE = { width: 390, height: 844 };
const WAIT = 'Ventetid før studier';
const PARKING = 'Parkering ved sykehuset';
const SENT = 'Arbeidsutvalget svarer deg.';

test('Two cases are raised on a phone, one is taken up and one answered, and all can read it', async ({
  as,
}) => {
  test.setTimeout(120_000);
  const phone = await as('representative', PHONE);
  const leader = await as('leader');
  await test.step('a member raises a case, and nothing typed is lost', async () => {
    await phone.goto('/saker');
    await phone.getByRole('link', { name: 'Meld en sak' }).click();
    await expect(phone.getByText(/Innkallingen til møtet|Neste møte er/)).toBeVisible();
    await phone.getByLabel('Hva gjelder det?').fill(WAIT);
    await phone.getByRole('button', { name: 'Send saken' }).click();
    await expect(phone.getByText('Skriv hvorfor den er viktig')).toBeVisible();
    await phone.reload();
    await expect(phone.getByLabel('Hva gjelder det?')).toHaveValue(WAIT);
    await expectNoAxeViolations(phone);
    await expectLargeTextToFit(phone, 320, 200);
    await phone.setViewportSize(PHONE);
    await finishRaising(phone);
    await expect(phone.getByRole('heading', { level: 1, name: WAIT })).toBeVisible();
    await expectNoSidewaysScroll(phone);
  });
  await test.step('and another', async () => {
    await phone.goto('/saker/ny');
    await expect(phone.getByLabel('Hva gjelder det?')).toHaveValue('');
    await phone.getByLabel('Hva gjelder det?').fill(PARKING);
    await finishRaising(phone);
  });
  // The revision that the example has under way waits as well.
  await test.step('the leader finds both on the home page, and takes one up', async () => {
    await leader.goto('/hjem');
    await expect(leader.getByText('3 saker venter på svar')).toBeVisible();
    await leader.getByRole('main').locator('a[href="/saker"]').first().click();
    await leader.getByRole('link', { name: WAIT }).first().click();
    await leader.getByRole('button', { name: 'Ta opp på et møte' }).click();
    const dialog = leader.getByRole('dialog', { name: 'Ta opp på et møte' });
    await dialog.getByLabel('Sakstype').selectOption('rådssak');
    await dialog.getByLabel('Hvilket mål tjener saken?').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Sett på sakslista' }).click();
    await expect(leader.getByText('Saken står på sakslista.').first()).toBeVisible();
  });
  await test.step('and answers the other', async () => {
    await leader.goto('/saker');
    await leader.getByRole('link', { name: PARKING }).first().click();
    await leader.getByRole('button', { name: 'Svar hvorfor ikke' }).click();
    const dialog = leader.getByRole('dialog', { name: 'Svar hvorfor ikke' });
    await dialog
      .getByLabel('Svar til den som meldte saken')
      .fill('Sykehuset svarer selv på dette.');
    await dialog.getByRole('button', { name: 'Send svaret' }).click();
    await expect(leader.getByText('Sykehuset svarer selv på dette.')).toBeVisible();
    await expectNoAxeViolations(leader);
  });
  await test.step('the member is told, and both stand in the register', async () => {
    await phone.goto('/hjem');
    await expect(phone.getByText(/Du har fått svar på sak/).first()).toBeVisible();
    await phone.goto('/saker');
    const register = phone.getByRole('region', { name: 'Saker i 2026' });
    const line = (title: string) => register.getByRole('listitem').filter({ hasText: title });
    await expect(line(WAIT)).toContainText('På sakslista');
    await expect(line(PARKING)).toContainText('Svart nei');
    await register.getByLabel('Søk etter tittel eller nummer').fill('parkering');
    await expect(register.getByRole('listitem')).toHaveCount(1);
    await line(PARKING).getByRole('link').click();
    await expect(phone.getByText('Sykehuset svarer selv på dette.')).toBeVisible();
  });
  await test.step('the leader moves the case by keyboard, takes it off and puts it back', async () => {
    await leader.goto('/saker');
    await leader.getByRole('link', { name: WAIT }).first().click();
    await leader.getByRole('link', { name: /^Panelmøte/ }).click();
    await leader.waitForURL(/\/sak\//);
    await leader.goto(leader.url().replace(/sak\/.*/, 'plan'));
    await reorder(leader);
  });
});

async function finishRaising(page: Page): Promise<void> {
  await page.getByLabel('Hvorfor er det viktig for brukere og pårørende?').fill('Mange spør.');
  await page.getByLabel('Hva bør panelet gjøre?').fill('Gi et råd.');
  await page.getByRole('button', { name: 'Send saken' }).click();
  await expect(page.getByRole('region').getByText(SENT)).toBeVisible();
}

async function reorder(page: Page): Promise<void> {
  const up = page.getByRole('button', { name: `Flytt opp ${WAIT}` });
  const titles = page.getByRole('main').locator('li').getByRole('heading', { level: 2 });
  await expect(titles.last()).toHaveText(WAIT);
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(new RegExp(`${WAIT} er nå sak \\d+ av`))).toBeAttached();
  await expect(up).toBeFocused();
  await expect(titles.last()).not.toHaveText(WAIT);
  const before = await titles.allInnerTexts();
  await page.getByRole('button', { name: `Ta bort ${WAIT}` }).click();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(titles).toHaveText(before);
  await page.getByRole('button', { name: 'Be AU se over' }).click();
  await page.getByRole('button', { name: 'Godkjenn sakslista' }).click();
  await expect(page.getByText('Sakslista er godkjent.', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: `Flytt opp ${WAIT}` }).click();
  await expect(page.getByText('Sakslista er endret etter at den ble godkjent.')).toBeVisible();
}
