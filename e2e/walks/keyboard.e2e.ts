import type { Page } from '@playwright/test';
import { follow, keepsFocus, press, tabTo } from '../keys';
import { expect, test } from '../panel';

test.use({ story: 'keyboard', clock: '2026-11-25T11:55' });
test.describe.configure({ mode: 'serial' });

const FIRST = 'Nytt venterom';
const SECOND = 'Godkjenning av innkalling';

test('A member reads and signs the declaration on a phone without a pointer', async ({ as }) => {
  const page = await as({ name: 'Hanne Dahl Berge' }, { width: 390, height: 844 });
  await page.goto('/taushet');
  await follow(page, 'Les og signer');
  await press(page, 'Jeg har lest den');
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  for (const tick of await page.getByRole('checkbox').all()) {
    await tabTo(page, tick);
    await page.keyboard.press('Space');
    await expect(tick).toBeChecked();
  }
  await press(page, 'Gå til signering');
  const code = await page.locator('.codebox .code').innerText();
  await tabTo(page, page.getByLabel('Kode', { exact: true }));
  await page.keyboard.type(code.trim());
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Navnet ditt')).toBeFocused();
  await page.keyboard.type('Hanne Dahl Berge');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Du har signert\./ })).toBeVisible();
  await keepsFocus(page);
});

test('A whole meeting is planned, held and read without a pointer', async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as('coordinator');
  await test.step('create it', () => create(page));
  await test.step('put two cases on the agenda, and change their order', async () => {
    await follow(page, 'Plan');
    await addCase(page, FIRST);
    await addCase(page, SECOND);
    const titles = page.getByRole('main').locator('li').getByRole('heading', { level: 2 });
    await expect(titles).toHaveText([FIRST, SECOND]);
    await press(page, `Flytt opp ${SECOND}`);
    await expect(titles).toHaveText([SECOND, FIRST]);
    await expect(page.getByRole('button', { name: `Flytt ned ${SECOND}` })).toBeFocused();
  });
  await test.step('open it, and register who is there', async () => {
    await follow(page, 'Panelmøte 7/2026');
    await follow(page, 'Møte');
    await press(page, 'Åpne møtet');
    await expect(heading(page, 'Møtet er åpnet')).toBeVisible();
    for (const name of ['Kari Mjelde', 'Amina Yusuf', 'Rolf Sæbø', 'Torvald Nesse'])
      await arrives(page, name);
  });
  await test.step('call in an alternate', async () => {
    await press(page, 'Endre oppmøte for Jonas Eide');
    await press(page, 'Kall inn vara');
    const dialog = page.getByRole('dialog', { name: 'Vara for Jonas Eide' });
    await tabTo(page, dialog.getByLabel('Vara', { exact: true }));
    await page.keyboard.type('Nora');
    await press(page, 'Kall inn vara');
    await expect(dialog).toBeHidden();
    await expect(person(page, 'Nora Fjeld')).toContainText('Vara for Jonas Eide');
    await keepsFocus(page);
  });
  await test.step('decide by count, and write the minutes', async () => {
    await press(page, `Begynn: ${SECOND}`);
    await expect(heading(page, SECOND)).toBeFocused();
    await press(page, 'Nytt forslag');
    await expect(page.getByLabel('Tekst')).toBeFocused();
    await page.keyboard.type('Innkalling og saksliste er godkjent.');
    await press(page, 'Legg fram');
    await press(page, 'Tell stemmer');
    await expect(page.getByLabel('For', { exact: true })).toBeFocused();
    await page.keyboard.type('4');
    await tabTo(page, page.getByLabel('Blank', { exact: true }));
    await page.keyboard.press('ArrowUp');
    await press(page, 'Registrer vedtaket');
    await expect(page.getByRole('main').getByText('Vedtatt', { exact: true })).toBeVisible();
    await keepsFocus(page);
    await tabTo(page, page.getByLabel('Skriv i referatet'));
    await page.keyboard.type('Alle fikk ordet.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: 'Alle fikk ordet.' })).toBeVisible();
    await expect(page.getByLabel('Skriv i referatet')).toBeFocused();
  });
  await test.step('go to the next case, where one is recused', async () => {
    await press(page, 'Neste sak');
    await expect(heading(page, FIRST)).toBeVisible();
    await press(page, 'Endre oppmøte for Amina Yusuf');
    await press(page, 'Inhabil i saken');
    await press(page, 'Går ut nå, etter eget ønske');
    await expect(
      page.locator('#sak').getByText('Amina Yusuf er inhabil i denne saken.'),
    ).toBeVisible();
    await keepsFocus(page);
  });
  await test.step('close it, and read the minutes', async () => {
    await press(page, 'Avslutt møtet');
    await press(page, 'Avslutt møtet');
    await expect(heading(page, /^Referat/)).toBeFocused();
    await follow(page, 'Offentlig');
    await expect(page.getByText('Dette er en forhåndsvisning.')).toBeVisible();
    await expect(page.getByRole('article')).toContainText('Innkalling og saksliste er godkjent.');
    await keepsFocus(page);
  });
});

async function create(page: Page): Promise<void> {
  await page.goto('/moter');
  await press(page, 'Lag møte');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel('Dato'));
  // The same in every browser, whether it asks for the day or the month first.
  await page.keyboard.type('12122026');
  await expect(dialog.getByLabel('Dato')).toHaveValue('2026-12-12');
  await tabTo(page, dialog.getByLabel('Sted'));
  await page.keyboard.type('Møterom 2');
  await tabTo(page, dialog.getByLabel('Møteform'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // Without standing items, so that the cases of the walk are the only ones.
  await tabTo(page, dialog.getByLabel('Faste saker'));
  await page.keyboard.press('ArrowUp');
  await press(page, 'Lag møte');
  await expect(heading(page, 'Panelmøte 7/2026')).toBeFocused();
}

async function addCase(page: Page, title: string): Promise<void> {
  await press(page, 'Legg til sak');
  const dialog = page.getByRole('dialog', { name: 'Legg til sak' });
  await tabTo(page, dialog.getByLabel('Tittel'));
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await keepsFocus(page);
}

async function arrives(page: Page, name: string): Promise<void> {
  await press(page, `Til stede ${name}`);
  await expect(page.getByRole('button', { name: `Til stede ${name}` })).toHaveCount(0);
  await keepsFocus(page);
}

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { name, level: 1 });
}

/** A person's line in the attendance list. */
function person(page: Page, name: string) {
  return page
    .getByRole('region', { name: 'Oppmøte' })
    .getByRole('listitem')
    .filter({ hasText: name });
}
