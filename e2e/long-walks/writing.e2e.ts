import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '../panel';

test.use({ story: 'writing', clock: '2026-11-25T11:55' });

const FIRST = 'Klyngeleder orienterte om rollene. Panelet spurte om tid.';

test('Two write the same minutes, one loses the network and comes back', async ({ as }) => {
  test.setTimeout(120_000);
  const coordinator = await as('coordinator');
  const leader = await as('leader');
  const member = await as({ name: 'Amina Yusuf' }, { width: 390, height: 844 });

  await test.step('the meeting is opened, and the first case taken up', async () => {
    for (const page of [coordinator, leader, member]) await enter(page);
    await leader.getByRole('button', { name: 'Åpne møtet' }).click();
    for (const name of ['Kari Mjelde', 'Amina Yusuf', 'Rolf Sæbø', 'Torvald Nesse', 'Nora Fjeld']) {
      const arrives = leader.getByRole('button', { name: `Til stede ${name}` });
      await arrives.click();
      await expect(arrives).toHaveCount(0);
    }
    await leader.getByRole('button', { name: /^Begynn: / }).click();
    await expect(field(coordinator)).toBeVisible();
  });

  await test.step('a slash opens a list that is told to screen readers and worked by keys', async () => {
    await field(coordinator).pressSequentially('/');
    const list = coordinator.getByRole('listbox', { name: 'Kommandoer' });
    await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await says(coordinator, /^\d forslag\. Velg med piltastene og Enter\.$/);
    await expectNoAxeViolations(coordinator);
    await coordinator.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await field(coordinator).fill('');
  });

  await test.step('both change one paragraph in different sentences: one text, both are told', async () => {
    await write(coordinator, FIRST);
    await expect(entry(leader, FIRST)).toBeVisible();
    await change(leader, FIRST, FIRST.replace('om rollene', 'om rollene i knutepunktene'), false);
    await change(coordinator, FIRST, FIRST.replace('spurte om tid', 'spurte om tid og penger'));
    await save(leader);
    const both =
      'Klyngeleder orienterte om rollene i knutepunktene. Panelet spurte om tid og penger.';
    await expect(entry(leader, both)).toBeVisible();
    await expect(entry(coordinator, both)).toBeVisible();
    await says(leader, /endret også teksten\. Begge endringene er tatt med\.$/);
  });

  await test.step('both change one sentence: put side by side, and nothing is lost', async () => {
    await write(coordinator, 'Saken ble drøftet.');
    await expect(entry(leader, 'Saken ble drøftet.')).toBeVisible();
    await change(leader, 'Saken ble drøftet.', 'Saken ble drøftet lenge.', false);
    await change(coordinator, 'Saken ble drøftet.', 'Saken ble drøftet grundig.');
    await save(leader);
    const choice = leader.getByRole('group', { name: /endret den samme teksten/ });
    await expect(choice).toContainText('Saken ble drøftet grundig.');
    await expect(choice).toContainText('Saken ble drøftet lenge.');
    await says(leader, /endret den samme teksten\. Velg hvilken som skal stå\.$/);
    await expectNoAxeViolations(leader);
    await choice.getByRole('button', { name: 'Behold begge' }).click();
    await expect(
      coordinator
        .getByRole('listitem')
        .filter({ hasText: /grundig\.\s+Saken ble drøftet lenge\./ }),
    ).toBeVisible();
  });

  await test.step('without network two paragraphs wait, and survive a lid that is closed', async () => {
    await coordinator.context().setOffline(true);
    await write(coordinator, 'Skrevet uten nett, først.', false);
    await write(coordinator, 'Skrevet uten nett, så.', false);
    await expect(
      coordinator.getByText('Lagret her. Sendes når nettet er tilbake.').first(),
    ).toBeVisible();
    await field(coordinator).fill('En halv setning');
    await expect(entry(leader, 'Skrevet uten nett, først.')).toHaveCount(0);
    await coordinator.context().setOffline(false);
    await expect(entry(leader, 'Skrevet uten nett, så.')).toBeVisible({ timeout: 15_000 });
    const lines = await leader.locator('.mins ol .pre').allInnerTexts();
    expect(lines.indexOf('Skrevet uten nett, først.')).toBeLessThan(
      lines.indexOf('Skrevet uten nett, så.'),
    );
    expect(lines.filter((line) => line.startsWith('Skrevet uten nett'))).toHaveLength(2);
    await coordinator.reload();
    await expect(field(coordinator)).toHaveValue('En halv setning');
    await field(coordinator).fill('');
  });

  await test.step('a line that was taken out comes back at once', async () => {
    await coordinator
      .getByRole('button', { name: /^Endre det som ble skrevet/ })
      .last()
      .click();
    await coordinator.getByRole('button', { name: 'Slett', exact: true }).click();
    await expect(entry(leader, 'Skrevet uten nett, så.')).toHaveCount(0);
    await coordinator.getByRole('button', { name: 'Angre' }).click();
    await expect(entry(leader, 'Skrevet uten nett, så.')).toBeVisible();
  });

  await test.step('an experience stays in the room, for its owner to decide', async () => {
    await field(coordinator).pressSequentially('/erfaring @Ami');
    await coordinator.keyboard.press('Enter');
    await field(coordinator).pressSequentially('Slik var det for meg.');
    await coordinator.keyboard.press('Enter');
    await says(coordinator, 'Skrevet ned. Det blir i rommet.');
    await expect(leader.getByText('Amina Yusuf delte en erfaring.')).toBeVisible();
    await leader.getByRole('button', { name: 'Les', exact: true }).click();
    await expect(leader.getByText('Slik var det for meg.')).toBeVisible();
    await leader.getByRole('button', { name: 'Avslutt møtet' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: 'Avslutt møtet' }).click();
    await expect(leader.getByRole('heading', { level: 1, name: /^Referat/ })).toBeVisible();
    await expect(leader.getByText('Slik var det for meg.')).toHaveCount(0);
    await member.goto('/');
    await member
      .getByRole('link', { name: /som ikke står i referatet|Bestem selv/ })
      .first()
      .click();
    await member.getByRole('button', { name: 'Vis det jeg sa' }).click();
    await expect(member.getByText('Slik var det for meg.')).toBeVisible();
    await expectNoAxeViolations(member);
    await member.getByLabel('Ja, bare i referatet til panelet').check();
    await says(member, 'Det står i referatet til panelet.');
    await expect(leader.getByText('Slik var det for meg.')).toBeVisible();
  });
});

function field(page: Page) {
  return page.getByLabel('Skriv i referatet');
}

function entry(page: Page, text: string) {
  return page.locator('.mins ol .pre').getByText(text, { exact: true });
}

async function enter(page: Page): Promise<void> {
  await page.goto('/moter');
  await page.getByRole('link', { name: 'Panelmøte 6/2026' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Møte', exact: true }).click();
}

async function write(page: Page, text: string, arrives = true): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('');
  if (arrives) await expect(entry(page, text)).toBeVisible();
}

/** Opens the paragraph and types another wording; saves it unless told to wait. */
async function change(page: Page, from: string, to: string, saves = true): Promise<void> {
  const line = page
    .getByRole('listitem')
    .filter({ has: page.locator('.pre').getByText(from, { exact: true }) });
  await line.getByRole('button', { name: /^Endre det som ble skrevet/ }).click();
  await page.getByRole('textbox', { name: /^Endre det som ble skrevet/ }).fill(to);
  if (saves) await save(page);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
}

/** What the live region says, as the accessibility tree has it. */
async function says(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.locator('.cdk-live-announcer-element')).toHaveText(text);
}
