import { expect, open, test as base } from '../panel';
import { Server } from '../server';

/** A program with nothing in it and its real clock, as on the day it is installed. */
const test = base.extend<{ empty: Server }>({
  empty: async ({}, use) => {
    const server = await Server.start({ SAMKLANG_CLOCK: '' });
    await use(server);
    await server.stop();
  },
});

test('An empty program becomes a panel of one’s own, and an invited member signs in with the code typed in the tab that asked', async ({
  browser,
  empty,
}) => {
  const { page: coordinator, faults } = await open(browser, empty);
  await coordinator.goto('/');
  await coordinator.getByRole('button', { name: 'Sett opp eget panel' }).click();
  await coordinator.getByLabel('Navnet på panelet').fill('Panelet ved fjorden');
  await coordinator.getByLabel('Navnet ditt').fill('Sunniva Holm');
  await coordinator.getByLabel('E-postadressen din').fill('sunniva.holm@example.org');
  await coordinator.getByRole('button', { name: 'Opprett panelet' }).click();
  await expect(coordinator.getByRole('navigation', { name: 'Hovedmeny' })).toBeVisible();
  await expect(coordinator.getByRole('heading', { name: 'Sunniva Holm' })).toBeVisible();

  await coordinator.getByRole('link', { name: 'Medlemmer' }).click();
  await coordinator.getByText('Legg til en person som ikke er på lista').click();
  await coordinator.getByLabel('Navn', { exact: true }).fill('Oddvar Lien');
  await coordinator.getByLabel('E-post (hvis du har den)').fill('oddvar.lien@example.org');
  await coordinator.getByRole('button', { name: 'Legg til personen' }).click();
  await coordinator.getByRole('link', { name: 'Oddvar Lien' }).click();
  await coordinator.getByRole('button', { name: 'Inviter til å logge inn' }).click();
  await expect(coordinator.getByText('Kan logge inn')).toBeVisible();

  const { page: member, faults: memberFaults } = await open(browser, empty, { width: 390 });
  await member.goto('/meg');
  await expect(member.getByText('E-post er ikke satt opp på serveren ennå.')).toBeVisible();
  await member.getByLabel('E-post').fill('oddvar.lien@example.org');
  await member.getByRole('button', { name: 'Send kode' }).click();
  const line = /sign-in-code oddvar\.lien@example\.org: (\S+)/;
  await expect.poll(() => empty.output).toMatch(line);
  const code = line.exec(empty.output)?.[1] ?? '';

  await member.getByLabel('Kode').fill('AAAA-AAAA');
  await member.getByRole('button', { name: 'Logg inn' }).click();
  await expect(member.getByRole('link', { name: /^Kode: / })).toBeVisible();
  await member.getByLabel('Kode').fill(code);
  await member.getByRole('button', { name: 'Logg inn' }).click();
  await expect(member.getByRole('heading', { name: 'Oddvar Lien', level: 1 })).toBeVisible();

  await member.getByRole('button', { name: 'Logg ut' }).click();
  await expect(member.getByRole('heading', { name: 'Logg inn' })).toBeVisible();
  await member.goto('/meg');
  await expect(member.getByRole('heading', { name: 'Logg inn' })).toBeVisible();
  expect([...faults, ...memberFaults]).toEqual([]);
});

test('The example panel is explored with two presses, and one chooses who to be', async ({
  browser,
}) => {
  const server = await Server.start();
  const { page, faults } = await open(browser, server);
  await page.goto('/');
  await page.getByRole('button', { name: 'Utforsk eksempelpanelet' }).click();
  await page.getByRole('button', { name: /^Kari Mjelde Leder/ }).click();
  await expect(
    page.getByText('Dette er eksempelpanelet. Alle personer er oppdiktet.'),
  ).toBeVisible();
  await expect(page.getByText('Du er Kari Mjelde.')).toBeVisible();
  await page.getByRole('link', { name: 'Velg hvem du er' }).click();
  await page.getByRole('button', { name: /^Marte Lunde Koordinator/ }).click();
  await expect(page.getByText('Du er Marte Lunde.')).toBeVisible();
  expect(faults).toEqual([]);
  await server.stop();
});
