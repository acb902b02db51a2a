import type { Locator, Page } from '@playwright/test';
import { deskOf } from './desk';
import { expect } from './panel';

interface Room {
  electionId: string;
  /** Names of who may vote. */
  voters: string[];
}

/** The meeting of November is opened, everybody is there, and the election is taken up; by whoever keeps the meeting. */
export async function electionAtHand(coordinator: Page): Promise<Room> {
  const desk = await deskOf(coordinator);
  const { elections } = (await desk.get('/elections')) as {
    elections: { id: string; state: string; case: { caseId: string; meeting: { id: string } } }[];
  };
  const [election] = elections;
  if (!election) throw new Error('The example panel has no election');
  const { id } = election.case.meeting;
  const { version } = (await desk.get(`/meetings/${id}`)) as { version: number };
  const live = await desk.send('post', `/meetings/${id}/open`, { version });
  const sits = (live['presences'] as { personId: string; name: string; kind: string }[]).filter(
    ({ kind }) => kind === 'representative',
  );
  const me = (await desk.get('/session')) as { personId: string };
  for (const { personId } of [...sits, me]) {
    await desk.send('post', `/meetings/${id}/attendance`, { personId, state: 'present' });
  }
  const now = (await desk.get(`/meetings/${id}/live`)) as {
    version: number;
    items: { id: string; caseId: string }[];
  };
  const item = now.items.find(({ caseId }) => caseId === election.case.caseId);
  const begun = { itemId: item?.id, version: now.version };
  await desk.send('post', `/meetings/${id}/current-item`, begun);
  return { electionId: election.id, voters: sits.map(({ name }) => name) };
}

/** Opens a round by envelope with two tellers. @returns the path of its booth */
export async function preparesRound(holder: Page, tellers: [string, string]): Promise<string> {
  await holder.getByLabel('Hvordan stemmer dere?').selectOption('envelope');
  for (const [at, name] of tellers.entries()) {
    await holder.getByLabel(`Teller ${at + 1}`, { exact: true }).selectOption({ label: name });
  }
  const why = holder.getByLabel('Hvorfor gjør dere det likevel?');
  if (await why.isVisible()) await why.fill('Avtalt i møtet');
  await holder.getByRole('button', { name: 'Gjør klar stemmingen' }).click();
  const way = holder.getByRole('link', { name: 'Til stemmingen' });
  await expect(holder.getByText(/Vi venter på nøkkelen til/)).toBeVisible();
  return (await way.getAttribute('href')) ?? '';
}

/** A teller makes a key. @returns the recovery code as it stands on the page */
export async function makesKey(teller: Page, booth: string): Promise<string> {
  await teller.goto(booth);
  await teller.getByRole('button', { name: 'Lag nøkkel' }).click();
  await expect(teller.getByText('Nøkkelen din er klar.')).toBeVisible();
  const groups = await teller.locator('.paper-code span').allInnerTexts();
  expect(groups).toHaveLength(7);
  return groups.join(' ');
}

export async function opensBooth(holder: Page, booth: string): Promise<void> {
  await holder.goto(booth);
  await holder.getByRole('button', { name: 'Åpne stemmingen' }).click();
  const dialog = holder.getByRole('dialog', { name: 'Vil du åpne stemmingen?' });
  await dialog.getByRole('button', { name: 'Åpne stemmingen' }).click();
  await expect(holder.getByRole('heading', { name: 'Stemmingen er åpen' })).toBeVisible();
}

/** Chooses, looks over and delivers. @returns the eight words of the control code */
export async function votes(page: Page, choice: string): Promise<string[]> {
  await page.getByRole('radio', { name: choice, exact: true }).check();
  await page.getByRole('button', { name: 'Se over' }).click();
  await expect(page.locator('.chosen')).toHaveText(choice);
  await page.getByRole('button', { name: 'Lever', exact: true }).click();
  const receipt = page.getByRole('heading', { name: 'Stemmen din er levert' });
  await showsWhoOneIs(page, receipt);
  await expect(receipt).toBeVisible();
  return page.locator('.receipt .codewords li').allInnerTexts();
}

/** The page asks once in ten minutes; the example panel says the code itself. */
async function showsWhoOneIs(page: Page, done: Locator): Promise<void> {
  const proof = page.getByRole('dialog', { name: 'Vis at det er deg' });
  const said = proof.getByText(/^Eksempelpanelet sender ikke e-post\./);
  await expect(said.or(done)).toBeVisible();
  if (await done.isVisible()) return;
  const code = /Koden er (\w+)/.exec(await said.innerText())?.[1] ?? '';
  await proof.getByLabel('Kode').fill(code);
  await proof.getByRole('button', { name: 'Bekreft' }).click();
}

export async function closes(teller: Page): Promise<void> {
  await teller.getByRole('button', { name: 'Lukk stemmingen' }).click();
  const dialog = teller.getByRole('dialog', { name: 'Vil du lukke stemmingen?' });
  await dialog.getByRole('button', { name: 'Lukk stemmingen' }).click();
  await expect(dialog).toBeHidden();
}

/** The outer teller opens and mixes, the inner one counts and sends, the outer one confirms. */
export async function count(outer: Page, inner: Page): Promise<void> {
  await outer.getByRole('button', { name: 'Tell', exact: true }).click();
  await expect(outer.getByText('Du har gjort ditt.')).toBeVisible();
  await inner.getByRole('button', { name: 'Tell', exact: true }).click();
  await inner.getByRole('button', { name: 'Send resultatet' }).click();
  await outer.getByRole('button', { name: 'Bekreft resultatet' }).click();
  await expect(outer.getByRole('heading', { name: 'Resultatet' })).toBeVisible();
}
