import { type Page } from '@playwright/test';
import {
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  open,
  test as base,
} from '../panel';
import { withPasskeys } from '../phone';
import { Server } from '../server';

/** A program with nothing in it, at an address that passkeys can belong to. */
const test = base.extend<{ empty: Server }>({
  empty: async ({}, use) => {
    const server = await Server.start({ SAMKLANG_CLOCK: '' }, 'localhost');
    await use(server);
    await server.stop();
  },
});

/** The newest code of a kind on the server's console. */
async function codeFor(server: Server, kind: string, email: string, nth = 1): Promise<string> {
  const codes = () =>
    [...server.output.matchAll(new RegExp(`^${kind} ${email}: (\\S+)$`, 'gm'))].map((m) => m[1]);
  await expect.poll(() => codes().length).toBe(nth);
  return codes()[nth - 1] ?? '';
}

async function signInByCode(page: Page, server: Server, nth: number): Promise<void> {
  await page.goto('/meg');
  await page.getByLabel('E-post', { exact: true }).fill('oddvar.lien@example.org');
  await page.getByRole('button', { name: 'Send kode' }).click();
  const code = await codeFor(server, 'sign-in-code', 'oddvar.lien@example.org', nth);
  await page.getByLabel('Kode').fill(code);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Oddvar Lien', level: 1 })).toBeVisible();
}

test('A member signs in by code, adds a passkey, signs in with it, and ends another session', async ({
  browser,
  empty,
}) => {
  test.setTimeout(120_000);
  const { page: coordinator, faults } = await open(browser, empty);
  await coordinator.goto('/');
  await coordinator.getByRole('button', { name: 'Sett opp eget panel' }).click();
  await coordinator.getByLabel('Navnet på panelet').fill('Panelet ved fjorden');
  await coordinator.getByLabel('Navnet ditt').fill('Sunniva Holm');
  await coordinator.getByLabel('E-postadressen din').fill('sunniva.holm@example.org');
  await coordinator.getByRole('button', { name: 'Opprett panelet' }).click();
  await coordinator.getByRole('link', { name: 'Medlemmer' }).click();
  await coordinator.getByText('Legg til en person som ikke er på lista').click();
  await coordinator.getByLabel('Navn', { exact: true }).fill('Oddvar Lien');
  await coordinator.getByLabel('E-post (hvis du har den)').fill('oddvar.lien@example.org');
  await coordinator.getByRole('button', { name: 'Legg til personen' }).click();
  await coordinator.getByRole('link', { name: 'Oddvar Lien' }).click();
  await coordinator.getByRole('button', { name: 'Inviter til å logge inn' }).click();
  await expect(coordinator.getByText('Kan logge inn')).toBeVisible();

  const { page: member, faults: memberFaults } = await open(browser, empty, { width: 390 });
  await withPasskeys(member);
  await signInByCode(member, empty, 1);
  await expect(member.getByText('Du har ingen passnøkkel ennå.')).toBeVisible();
  await expect(member.getByText(/^Du logget inn første gang .* med kode på e-post/)).toBeVisible();
  await member.getByRole('button', { name: 'Legg til passnøkkel' }).click();
  await member.getByLabel('Hva vil du kalle den?').fill('Telefonen min');
  await member.getByRole('button', { name: 'Lag passnøkkel' }).click();
  await expect(member.getByText('Telefonen min', { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(member);
  await expectNoAxeViolations(member);

  await member.getByRole('button', { name: 'Logg ut' }).click();
  await expect(member.getByRole('heading', { name: 'Logg inn' })).toBeVisible();
  await expectNoAxeViolations(member);
  await member.getByRole('button', { name: 'Logg inn med passnøkkel' }).click();
  await expect(member.getByRole('heading', { name: 'Hei, Oddvar' })).toBeVisible();
  await member.goto('/meg');
  await expect(member.getByText(/Logget inn .* med passnøkkel/)).toBeVisible();

  const { page: library, faults: libraryFaults } = await open(browser, empty);
  await signInByCode(library, empty, 2);
  await library.goto('/meg');
  await expect(library.getByText('Telefonen min')).toBeVisible();

  await member.reload();
  await member.getByRole('button', { name: /^Avslutt økten på / }).click();
  await expect(member.getByRole('button', { name: /^Avslutt økten på / })).toHaveCount(0);
  await library.goto('/hjem');
  await expect(library.getByRole('heading', { name: 'Logg inn' })).toBeVisible();
  expect([...faults, ...memberFaults, ...libraryFaults]).toEqual([]);
});

base.describe('In the example panel', () => {
  base(
    'the page asks by itself who is there, takes a code or a passkey, and goes on with what was typed',
    async ({ browser }) => {
      const server = await Server.start({}, 'localhost');
      await server.installExample();
      const { page, faults } = await open(browser, server, { width: 390 });
      await withPasskeys(page);
      await page.goto('/velg');
      await page.getByRole('button', { name: /^Marte Lunde Koordinator/ }).click();
      await expect(page.getByRole('heading', { name: 'Velg hvem du er' })).toHaveCount(0);
      await expect(page.getByText('Du er Marte Lunde.')).toBeVisible();
      await page.goto('/meg');
      await page.getByRole('button', { name: 'Legg til passnøkkel' }).click();
      await page.getByLabel('Hva vil du kalle den?').fill('Maskinen på kontoret');
      await page.getByRole('button', { name: 'Lag passnøkkel' }).click();

      const dialog = page.getByRole('dialog', { name: 'Vis at det er deg' });
      await expect(dialog).toBeVisible();
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      const shown = await dialog.getByText(/Koden er [2-9A-Z]{8}/).innerText();
      await dialog.getByLabel('Kode').fill(/[2-9A-Z]{8}/.exec(shown)?.[0] ?? '');
      await dialog.getByRole('button', { name: 'Bekreft' }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText('Maskinen på kontoret', { exact: true })).toBeVisible();

      await page.goto('/sikkerhet');
      await expect(page.getByRole('heading', { name: 'En kode på e-post er nok' })).toBeVisible();
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Be om mer enn en kode' }).click();
      await expect(
        page.getByRole('heading', { name: 'En kode på e-post er ikke nok' }),
      ).toBeVisible();
      await expectNoAxeViolations(page);
      // Somebody anew: not proved, but with a passkey to prove it by.
      await page.goto('/velg');
      await page.getByRole('button', { name: /^Marte Lunde Koordinator/ }).click();
      await expect(page.getByRole('heading', { name: 'Velg hvem du er' })).toHaveCount(0);
      await expect(page.getByText('Du er Marte Lunde.')).toBeVisible();
      await page.goto('/meg');
      await page.getByRole('button', { name: 'Fjern Maskinen på kontoret' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Fjern', exact: true }).click();
      await dialog.getByRole('button', { name: 'Bruk passnøkkel' }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText('Du har ingen passnøkkel ennå.')).toBeVisible();
      expect(faults).toEqual([]);
      await server.stop();
    },
  );
});
