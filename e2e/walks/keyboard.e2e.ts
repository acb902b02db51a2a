import type { Page } from '@playwright/test';
import { expect, test } from '../panel';

test.use({ story: 'keyboard', clock: '2026-11-25T11:55' });
test.describe.configure({ mode: 'serial' });

test('The declaration is signed without a pointer', async ({ as }) => {
  const page = await as({ name: 'Hanne Dahl Berge' });
  await page.goto('/taushet/signer');
  await press(page, 'Jeg har lest den');
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  for (const tick of await page.getByRole('checkbox').all()) {
    await tabTo(page, tick);
    await page.keyboard.press('Space');
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
});

test('A case is added to the agenda and moved up without a pointer', async ({ as }) => {
  const page = await as('coordinator');
  await openMeeting(page);
  await follow(page, 'Plan');
  await press(page, 'Legg til sak');
  const dialog = page.getByRole('dialog', { name: 'Legg til sak' });
  await tabTo(page, dialog.getByLabel('Tittel'));
  await page.keyboard.type('Nytt fra sekretariatet');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const titles = page.getByRole('heading', { level: 2 });
  await expect(titles.last()).toHaveText('Nytt fra sekretariatet');
  await press(page, 'Flytt opp Nytt fra sekretariatet');
  await expect(titles.last()).toHaveText('Eventuelt');
  await expect(titles.nth((await titles.count()) - 2)).toHaveText('Nytt fra sekretariatet');
  await expect(
    page.getByRole('button', { name: 'Flytt opp Nytt fra sekretariatet' }),
  ).toBeFocused();
});

test('Attendance is registered and a decision recorded without a pointer', async ({ as }) => {
  const page = await as('leader');
  await openMeeting(page);
  await follow(page, 'Møte');
  await press(page, 'Åpne møtet');
  await expect(page.getByRole('heading', { name: 'Møtet er åpnet' })).toBeVisible();
  for (const name of ['Kari Mjelde', 'Amina Yusuf', 'Jonas Eide', 'Rolf Sæbø', 'Torvald Nesse']) {
    await press(page, `Til stede ${name}`);
    await expect(page.getByRole('button', { name: `Til stede ${name}` })).toHaveCount(0);
  }
  await press(page, /^Begynn: /);
  await press(page, 'Nytt forslag');
  await tabTo(page, page.getByLabel('Tekst'));
  await page.keyboard.type('Innkalling og saksliste er godkjent.');
  await press(page, 'Legg fram');
  await press(page, 'Enstemmig');
  await expect(page.getByRole('main').getByText('Vedtatt', { exact: true })).toBeVisible();
});

async function openMeeting(page: Page): Promise<void> {
  await page.goto('/moter');
  await follow(page, 'Panelmøte 6/2026');
}

async function follow(page: Page, link: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: link, exact: true }));
  await page.keyboard.press('Enter');
}

async function press(page: Page, button: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button }).last());
  await page.keyboard.press('Enter');
}

type Target = ReturnType<Page['locator']>;

/** Walks with the Tab key until the target has focus, and sees that the focus is drawn. */
async function tabTo(page: Page, target: Target): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 150; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await focusIsDrawn(page)).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reached ${target.toString()}`);
}

/** An outline, or a ring drawn as a shadow, on the focused control. */
function focusIsDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  });
}
