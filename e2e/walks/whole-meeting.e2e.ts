import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../panel';

// That others follow is proved here; how soon they do is measured by `npm run bench`.
test.use({ story: 'whole meeting', clock: '2026-11-25T11:55' });

const TITLE = 'Panelets plass i Polyfon-konferansen';

test('Coordinator, leader and member hold a whole meeting in three browsers', async ({ as }) => {
  test.setTimeout(120_000);
  const coordinator = await as('coordinator');
  const leader = await as('leader');
  const member = await as({ name: 'Amina Yusuf' }, { width: 390, height: 844 });

  await test.step('the coordinator adds a case with a paper', () => writePaper(coordinator));
  await test.step('the leader releases it', () => releasePaper(leader));
  await test.step('the member reads it', () => readPaper(member));
  await test.step('the leader opens the meeting, and the others see it', async () => {
    await enterMeeting(coordinator);
    await enterMeeting(member);
    await enterMeeting(leader);
    await leader.getByRole('button', { name: 'Åpne møtet' }).click();
    await expect(heading(leader, 'Møtet er åpnet')).toBeVisible();
    await expect(heading(member, 'Møtet er åpnet')).toBeVisible();
  });
  await test.step('three are present, which is too few to decide', async () => {
    for (const name of ['Kari Mjelde', 'Amina Yusuf', 'Ingrid Haugland']) {
      await arrives(leader, name);
      await expect(row(member, name)).not.toContainText('Ikke kommet');
    }
    await leader.getByRole('button', { name: /^Begynn: Godkjenning av innkalling/ }).click();
    await expect(heading(leader, /Godkjenning av innkalling/)).toBeVisible();
    await expect(heading(member, /Godkjenning av innkalling/)).toBeVisible();
    await propose(leader, 'Innkalling og saksliste er godkjent.');
    const proposal = leader.getByRole('region', { name: 'Forslag til vedtak' });
    await expect(proposal.getByRole('button', { name: 'Enstemmig' })).toBeDisabled();
    await expect(proposal.getByRole('button', { name: 'Tell stemmer' })).toBeDisabled();
    await expect(proposal.getByRole('link', { name: 'Punkt 3.4' })).toBeVisible();
    await expect(proposal).toContainText('3 til stede, krav 5 av 10');
    await expect(member.getByText('Ikke vedtaksdyktig', { exact: true })).toBeVisible();
  });
  await test.step('an alternate steps in for a named absentee, and they may decide', async () => {
    await arrives(leader, 'Rolf Sæbø');
    await arrives(leader, 'Nora Fjeld');
    await leader.getByRole('button', { name: 'Endre oppmøte for Jonas Eide' }).click();
    await leader.getByRole('button', { name: 'Kall inn vara' }).click();
    const dialog = leader.getByRole('dialog', { name: 'Vara for Jonas Eide' });
    await dialog
      .getByLabel('Vara', { exact: true })
      .selectOption({ label: 'Nora Fjeld (Til stede)' });
    await dialog.getByRole('button', { name: 'Kall inn vara' }).click();
    await expect(dialog).toBeHidden();
    await expect(row(member, 'Nora Fjeld')).toContainText('Vara for Jonas Eide');
    await arrives(leader, 'Torvald Nesse');
    await expect(member.getByText('Vedtaksdyktig', { exact: true })).toBeVisible();
    await leader.getByRole('button', { name: 'Enstemmig' }).click();
    await expect(leader.getByRole('main').getByText('Vedtatt', { exact: true })).toBeVisible();
    await expect(member.getByRole('main').getByText('Vedtatt', { exact: true })).toBeVisible();
  });
  await test.step('the next case: minutes, a member who is recused, and a tie settled by the chair', async () => {
    await leader.getByRole('button', { name: 'Neste sak' }).click();
    await expect(heading(coordinator, /^Økt samhandling/)).toBeVisible();
    await writes(coordinator, 'To forslag ble lagt fram.');
    await expect(member.getByText('To forslag ble lagt fram.')).toBeVisible();
    await leader.getByRole('button', { name: 'Endre oppmøte for Ingrid Haugland' }).click();
    await leader.getByRole('button', { name: 'Inhabil i saken' }).click();
    const question = leader.getByRole('dialog', { name: 'Er Ingrid Haugland inhabil i saken?' });
    await expect(question.getByRole('link', { name: 'punkt 3.4' })).toBeVisible();
    await question.getByRole('button', { name: 'Går ut nå, etter eget ønske' }).click();
    await expect(question).toBeHidden();
    const recused = 'Ingrid Haugland er inhabil i denne saken.';
    await expect(leader.locator('#sak').getByText(recused)).toBeVisible();
    await expect(member.locator('#sak').getByText(recused)).toBeVisible();
    await arrives(leader, 'Per-Arne Vik');
    await leader.getByRole('button', { name: 'Alle: inhabil' }).click();
    await expect(member.getByText('Panelet avgjør nå')).toBeHidden();
    await propose(leader, 'Panelet rår klyngedeltakerne til å oppnevne en kontaktperson.');
    const proposal = leader.getByRole('region', { name: 'Forslag til råd' });
    await proposal.getByRole('button', { name: 'Tell stemmer' }).click();
    await leader.getByLabel('For', { exact: true }).fill('3');
    await leader.getByLabel('Mot', { exact: true }).fill('3');
    await expect(leader.getByText('Velg hva møtelederen stemmer.')).toBeVisible();
    await leader.getByRole('radio', { name: 'For' }).check();
    await leader.getByRole('button', { name: 'Registrer vedtaket' }).click();
    const settled = '(møtelederens stemme avgjorde)';
    await expect(leader.getByText(settled)).toBeVisible();
    await expect(member.getByText(settled)).toBeVisible();
  });
  await test.step('the member loses the network and comes back by itself', async () => {
    await member.context().setOffline(true);
    await expect(member.getByText('Du er uten nett.')).toBeVisible();
    await leader.getByRole('button', { name: 'Neste sak' }).click();
    await expect(heading(leader, 'Valg av nestleder')).toBeVisible();
    // Whoever writes has followed: before that, the text would be of the case before.
    await expect(heading(coordinator, 'Valg av nestleder')).toBeVisible();
    await writes(coordinator, 'Valget ble forberedt.');
    await member.context().setOffline(false);
    await expect(heading(member, 'Valg av nestleder')).toBeVisible();
    await expect(member.getByText('Valget ble forberedt.')).toBeVisible();
    await expect(member.getByText('Du er uten nett.')).toBeHidden();
  });
  await test.step('the leader closes, and the minutes can be read and fetched', async () => {
    await leader.getByRole('button', { name: 'Avslutt møtet' }).click();
    const dialog = leader.getByRole('dialog', { name: 'Avslutte møtet?' });
    await expect(dialog).toContainText(TITLE);
    await dialog.getByRole('button', { name: 'Avslutt møtet' }).click();
    await expect(heading(member, 'Møtet er avsluttet')).toBeVisible();
    await member.getByRole('link', { name: 'Les referatet' }).click();
    await readMinutes(member);
    await readMinutes(leader);
  });
});

async function writePaper(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByRole('link', { name: 'Skriv sakspapirer' }).click();
  await page.getByRole('button', { name: 'Legg til sak' }).click();
  const dialog = page.getByRole('dialog', { name: 'Legg til sak' });
  await dialog.getByLabel('Tittel').fill(TITLE);
  await dialog.getByLabel('Minutter').fill('10');
  await dialog.getByRole('button', { name: 'Legg til sak' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: `Skriv sakspapir ${TITLE}` }).click();
  await page.getByLabel('Kort fortalt').fill('Konferansen er i mai. Vi vil være med og planlegge.');
  await page.getByLabel('Dette spørres du om').fill('Hva skal panelet bidra med?');
  await page.getByRole('button', { name: 'Lagre utkast' }).click();
  await expect(page.getByText(/Lesbarhet \(LIX\)/)).toBeVisible();
}

async function releasePaper(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByRole('link', { name: 'Frigi sakspapirer' }).click();
  await page.getByRole('link', { name: `Utkast til sakspapir ${TITLE}` }).click();
  await page.getByRole('button', { name: 'Frigi', exact: true }).click();
  await expect(page.getByText(/^Sakspapiret ble frigitt .* av Kari Mjelde\.$/)).toBeVisible();
}

async function readPaper(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByRole('link', { name: 'Les sakspapirer' }).click();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByText('Konferansen er i mai.')).toBeVisible();
}

async function openMeeting(page: Page): Promise<void> {
  await page.goto('/moter');
  await page.getByRole('link', { name: 'Panelmøte 6/2026' }).click();
  await expect(heading(page, 'Panelmøte 6/2026')).toBeVisible();
}

async function enterMeeting(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByRole('link', { name: 'Møte', exact: true }).click();
  await expect(heading(page, 'Møtet er ikke åpnet')).toBeVisible();
}

async function arrives(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Til stede ${name}` }).click();
  await expect(row(page, name)).toBeVisible();
  await expect(page.getByRole('button', { name: `Til stede ${name}` })).toHaveCount(0);
}

async function propose(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Nytt forslag' }).click();
  await page.getByLabel('Tekst').fill(text);
  await page.getByRole('button', { name: 'Legg fram' }).click();
  await expect(page.getByRole('button', { name: 'Enstemmig' })).toBeVisible();
}

async function writes(page: Page, text: string): Promise<void> {
  await page.getByLabel('Skriv i referatet').fill(text);
  await page.getByLabel('Skriv i referatet').press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}

async function readMinutes(page: Page): Promise<void> {
  const minutes = page.getByRole('article');
  await expect(minutes).toContainText('Nora Fjeld møtte for Jonas Eide.');
  await expect(minutes).toContainText('To forslag ble lagt fram.');
  await expect(minutes).toContainText('Inhabil: Ingrid Haugland');
  await expect(minutes).toContainText('Etter den andre lesemåten (');
  await expect(minutes).not.toContainText('statutes.');
  await expect(minutes.getByRole('link', { name: 'Punkt 3.4' }).first()).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Last ned PDF' }).click();
  const file = await readFile(await (await waiting).path());
  expect(file.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await page.getByRole('link', { name: 'Offentlig' }).click();
  await expect(page.getByText('Dette er en forhåndsvisning.')).toBeVisible();
  await expect(minutes).not.toContainText('Rolf Sæbø');
  await expect(minutes).not.toContainText('Nora Fjeld');
}

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { name, level: 1 });
}

/** A person's line in the attendance list. */
function row(page: Page, name: string) {
  return page
    .getByRole('region', { name: 'Oppmøte' })
    .getByRole('listitem')
    .filter({ hasText: name });
}
