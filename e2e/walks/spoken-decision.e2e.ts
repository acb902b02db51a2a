import type { Page } from '@playwright/test';
import { keepsFocus, press, tabTo } from '../keys';
import { enterRoom, heading } from '../live-room';
import { expect, test } from '../panel';
import { ScreenReader } from '../screen-reader';

test.use({ story: 'spoken decision', clock: '2026-11-25T11:55' });

const FIRST = /^Godkjenning av innkalling/;
const THERE = ['Kari Mjelde', 'Amina Yusuf', 'Rolf Sæbø', 'Torvald Nesse'];

test('A decision is recorded with the keyboard alone, and every step is read aloud', async ({
  as,
}) => {
  test.setTimeout(120_000);
  const page = await as('coordinator');
  const member = await as({ name: 'Amina Yusuf' });
  for (const each of [page, member]) await enterRoom(each, 'Panelmøte 6/2026');
  const reader = await ScreenReader.on(page);
  const away = await ScreenReader.on(member);

  await test.step('the meeting and its first case', async () => {
    await press(page, 'Åpne møtet');
    await expect(heading(page, 'Møtet er åpnet')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: /^Begynn: / }));
    await page.keyboard.press('Enter');
    await expect(heading(page, FIRST)).toBeFocused();
    await away.hears(/^Du er ikke registrert som til stede/);
  });

  await test.step('who is there, written after a slash', async () => {
    await tabTo(page, page.getByLabel('Skriv i referatet'));
    await page.keyboard.type('/');
    await reader.hears('6 forslag. Velg med piltastene og Enter.');
    const offered = await page.getByRole('option').allInnerTexts();
    const wanted = offered.findIndex((offer) => offer.startsWith('/til stede'));
    for (let at = 0; at < wanted; at += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Skriv i referatet')).toHaveValue('/til stede ');
    await page.keyboard.type('@Jonas');
    await reader.hears('Ett forslag. Velg med piltastene og Enter.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await reader.hears('Jonas Eide er registrert som til stede.');
    for (const name of THERE) {
      await page.keyboard.type(`/til stede @${name}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Skriv i referatet')).toHaveValue('');
    }
    for (const each of [reader, away]) await each.hears('Panelet er vedtaksdyktig.');
    await reader.hears('Torvald Nesse er registrert som til stede.');
  });

  await test.step('a proposal, and everyone agrees', async () => {
    await propose(page, 'Innkallingen er godkjent.');
    await reader.hears('Forslaget er lagt fram. Nå kan dere avgjøre det.');
    await expect(page.getByRole('button', { name: 'Enstemmig' })).toBeFocused();
    await page.keyboard.press('Enter');
    for (const each of [reader, away]) await each.hears('Vedtatt');
    await keepsFocus(page);
  });

  await test.step('another one, counted, with a tie that the chair settles', async () => {
    await propose(page, 'Sakslista er godkjent.');
    await reader.hears('Forslaget er lagt fram. Nå kan dere avgjøre det.');
    await press(page, 'Tell stemmer');
    await expect(page.getByLabel('For', { exact: true })).toBeFocused();
    await page.keyboard.type('2');
    await reader.hears(/^2 av 5 stemmer er talt\./);
    await tabTo(page, page.getByLabel('Mot', { exact: true }));
    await page.keyboard.type('2');
    await reader.hears(/Det er stemmelikhet: 2 for, 2 mot\. Møtelederen avgjør\./);
    await tabTo(page, page.getByRole('radio', { name: 'For' }));
    await page.keyboard.press('Space');
    await press(page, 'Registrer vedtaket');
    for (const each of [reader, away]) await each.hears('Vedtatt');
    await keepsFocus(page);
  });

  await test.step('a vote on own devices falls, and everyone hears it', async () => {
    await propose(page, 'Møtet varer en time til.');
    await press(page, 'Åpne avstemning');
    for (const each of [reader, away]) await each.hears('Avstemningen er åpen.');
    await press(member, 'Mot');
    await away.hears('Du stemte mot. Du kan endre til avstemningen lukkes.');
    await press(page, 'Avslutt avstemningen');
    await press(page, 'Avslutt og tell');
    for (const each of [reader, away]) await each.hears('Falt');
    await keepsFocus(page);
  });

  for (const each of [reader, away]) await each.stop();
});

/** A proposal written in the minutes after a slash. */
async function propose(page: Page, text: string): Promise<void> {
  await tabTo(page, page.getByLabel('Skriv i referatet'));
  await page.keyboard.type(`/vedtak ${text}`);
  await page.keyboard.press('Enter');
}
