import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, open, test } from '../panel';
import { decide } from '../recruiting';
import type { Server } from '../server';

test.use({ story: 'designation' });

const COUNCIL = 'Eldrerådet i kommunen';
const CONTACT = 'kari.kontakt@example.org';
const NOMINEE = 'Nils Nevnt';

test('A vacant seat is filled through an organisation: asked by letter, named on a phone, proposed, decided, seated, answered', async ({
  as,
  browser,
  server,
}) => {
  const coordinator = await as('coordinator');
  await test.step('whom the council designated leaves seat 5', () => leaveTheSeat(coordinator));
  await test.step('the council gets a contact', () => addContact(coordinator));
  const round = await test.step('the council is asked', () => askTheCouncil(coordinator));
  const link = await test.step('the letter is made', () => linkInTheLetter(coordinator));
  await test.step('the council names somebody', () => nameSomebody(browser, server, link));

  await coordinator.goto(round);
  await coordinator.getByRole('button', { name: 'Avslutt og sammenlign' }).click();
  await coordinator.getByRole('button', { name: 'Ja, avslutt' }).click();
  const row = coordinator.getByRole('row').filter({ hasText: 'Kandidat 1' });
  await expect(row).toContainText(COUNCIL);
  await expect(row.getByText('Passer', { exact: true })).toBeVisible();
  await expect(coordinator.getByText(NOMINEE)).toHaveCount(0);
  await coordinator.getByRole('checkbox', { name: 'Kandidat 1' }).check();
  await coordinator.getByRole('button', { name: 'Foreslå 1 kandidat for panelet' }).click();
  await expect(coordinator.getByText(/venter på panelet/)).toBeVisible();
  await decide(coordinator, server.origin);

  await coordinator.reload();
  await coordinator.getByRole('button', { name: 'Ta inn kandidat 1' }).click();
  await coordinator.getByRole('link', { name: 'Sett kandidat 1 inn i en plass' }).click();
  await test.step('the designation stands in the form', () => appoint(coordinator));
  await test.step('the panel shows it', () => expectSeated(coordinator));

  await coordinator.goto(round);
  await coordinator.getByRole('button', { name: 'Svar organisasjonene' }).click();
  await coordinator.getByRole('button', { name: 'Ja, send svar' }).click();
  await expect(coordinator.getByText(/^Alle har fått svar/)).toBeVisible();
});

/** Ends the appointment in seat 5 the day before, so that the seat of the council is vacant today. */
async function leaveTheSeat(page: Page): Promise<void> {
  const { seats } = (await (await page.context().request.get('/api/board')).json()) as {
    seats: { number: number; holder: { appointmentId: string } | null }[];
  };
  const holder = seats.find(({ number }) => number === 5)?.holder;
  await page.goto(`/panelet/avslutt/${holder?.appointmentId}`);
  await page.getByLabel('Siste dag').fill('2026-11-11');
  await page.getByRole('radio', { name: 'Sluttet etter eget ønske' }).check();
  await page.getByRole('button', { name: 'Se over' }).click();
  await page.getByRole('button', { name: 'Avslutt oppnevningen' }).click();
  await expect(page.getByText(/^Oppnevningen av .* er avsluttet\.$/).first()).toBeVisible();
}

async function addContact(page: Page): Promise<void> {
  await page.goto('/panelet/organisasjoner');
  await page.getByRole('link', { name: COUNCIL }).click();
  await page.getByRole('button', { name: 'Endre', exact: true }).click();
  await page.getByRole('button', { name: 'Legg til en kontakt' }).click();
  await page.getByLabel('Navnet på kontakten').fill('Kari Kontakt');
  await page.getByLabel('E-post (valgfritt)').fill(CONTACT);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText(CONTACT)).toBeVisible();
}

/** From the vacant seat on the board to the letter that has gone. @returns the address of the round */
async function askTheCouncil(page: Page): Promise<string> {
  await page.goto('/panelet');
  await page.getByRole('link', { name: 'Spør organisasjoner om plass 5' }).click();
  await expect(page.getByRole('checkbox', { name: /^Plass 5,.*\(ledig\)/ })).toBeChecked();
  await page.getByLabel('Overskrift').fill('Eldrerådet i høst');
  await page.getByLabel('Hva dere ber om, på bokmål').fill('Vi ser etter en som kjenner eldre.');
  await page.getByLabel('Siste dag å svare').fill('2026-12-01');
  await page.getByRole('button', { name: 'Lagre' }).click();
  const letter = page.getByRole('region', { name: 'Brevet', exact: true });
  await expect(letter).toContainText('Vi ser etter en som kjenner eldre.');
  await page.getByRole('checkbox', { name: COUNCIL }).check();
  await page.getByRole('button', { name: 'Spør 1 organisasjon' }).click();
  await page.getByRole('button', { name: 'Ja, send' }).click();
  const asked = page.getByRole('region', { name: 'Hvem som er spurt' });
  await expect(asked.getByText(/på e-post\. Svar innen/)).toBeVisible();
  return page.url();
}

/** The example panel sends no mail: the coordinator prints the letter, which holds a link of its own. */
async function linkInTheLetter(page: Page): Promise<string> {
  let address = '';
  // Taken on its way: the browser may have let go of an answer that the page has read.
  await page.route(/organisation-requests\/[^/]+\/letters$/, async (route) => {
    const response = await route.fetch();
    ({ address } = (await response.json()) as { address: string });
    await route.fulfill({ response });
  });
  await page.getByRole('button', { name: `Lag brev ${COUNCIL}` }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned PDF' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'latin1')).toMatch(/^%PDF-/);
  // Read off the paper, a link over two lines may lose a hyphen; the answer holds it whole.
  return address;
}

/** The council follows the link in its letter, without an account. */
async function nameSomebody(browser: Browser, server: Server, link: string): Promise<void> {
  const { page, faults } = await open(browser, server, { width: 390, height: 844 });
  await page.goto(link);
  await page.getByRole('button', { name: 'Åpne forespørselen' }).click();
  expect(page.url()).not.toContain('#');
  await expect(page.getByText('Vi ser etter en som kjenner eldre.')).toBeVisible();
  await page.getByLabel('Navn', { exact: true }).fill(NOMINEE);
  await page.getByLabel('E-post', { exact: true }).fill('nils@example.org');
  await page.getByRole('checkbox', { name: 'Representerer organisasjonen' }).check();
  await page.getByRole('checkbox', { name: 'Eldrehelse' }).check();
  await page.getByRole('button', { name: 'Send navnet' }).click();
  await expect(page.getByRole('link', { name: /at personen har sagt ja$/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
  await page.getByRole('checkbox', { name: /^Personen har sagt ja/ }).check();
  await page.getByRole('button', { name: 'Send navnet' }).click();
  await expect(page.getByRole('status')).toContainText('Takk. Vi har fått navnet.');
  await expectNoSidewaysScroll(page);
  await page.context().close();
  expect(faults).toEqual([]);
}

async function appoint(page: Page): Promise<void> {
  const chosen = (label: string) => page.getByLabel(label, { exact: true }).locator(':checked');
  await expect(chosen('Plass')).toHaveText(/^\s*Plass 5 /);
  await expect(chosen('Person')).toHaveText(NOMINEE);
  await expect(page.getByRole('radio', { name: 'Oppnevnt av organisasjon' })).toBeChecked();
  await expect(chosen('Organisasjon eller råd')).toHaveText(COUNCIL);
  await expect(page.getByLabel('Dato på oppnevningsbrevet')).toHaveValue('2026-11-12');
  await expect(page.getByLabel('Referanse til brevet')).toHaveValue(/^Forespørsel 1\/26, sak /);
  await expect(page.getByRole('checkbox', { name: /^Brevet fra organisasjonen/ })).toBeChecked();
  await expect(page.getByRole('main').getByText('Dette kan du gjøre')).toBeVisible();
  await page.getByRole('button', { name: 'Oppnevn', exact: true }).click();
  await expect(page.getByText(`${NOMINEE} er oppnevnt.`).first()).toBeVisible();
}

/** On the board, at the council, and in what is ahead. */
async function expectSeated(page: Page): Promise<void> {
  const seat = page.getByRole('article').filter({ hasText: 'Plass 5' });
  await expect(seat.getByRole('link', { name: NOMINEE })).toBeVisible();
  await page.goto('/panelet/organisasjoner');
  await page.getByRole('link', { name: COUNCIL }).click();
  const designated = page.getByRole('listitem').filter({ hasText: NOMINEE });
  await expect(designated).toContainText('Plass 5');
  await expect(designated).toContainText('Brevet er tatt vare på');
  await page.goto('/panelet/framover');
  await page.getByLabel('År', { exact: true }).selectOption('2030');
  const ends = page.getByRole('region', { name: 'Det som kommer' }).getByRole('listitem');
  await expect(ends.filter({ hasText: `Perioden til ${NOMINEE} i plass 5` })).toBeVisible();
}
