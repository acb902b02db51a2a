import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './panel';

/** What people do with the minutes, from the draft to the public page. */
async function readMinutes(page: Page, meetingId: string): Promise<void> {
  await page.goto(`/moter/${meetingId}/referat`);
  await expect(page.getByRole('region', { name: 'Hvor referatet står' })).toBeVisible();
}

export async function sendsToReview(page: Page, meetingId: string): Promise<void> {
  await readMinutes(page, meetingId);
  await page.getByRole('link', { name: 'Send til gjennomsyn' }).click();
  await page.getByRole('button', { name: 'Send til gjennomsyn' }).click();
  await expect(page.getByRole('heading', { name: 'Til gjennomsyn' })).toBeVisible();
}

/** Turns the paragraphs to the one with these words, and asks for others. */
export async function asksForWording(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('link', { name: 'Gå gjennom og kommenter' }).click();
  const part = page.getByRole('main').getByText(from).first();
  const next = page.getByRole('button', { name: 'Neste', exact: true });
  await expect(next).toBeVisible();
  const place = page.getByText(/Del \d+ av \d+/);
  for (let turned = 0; turned < 20 && !(await part.isVisible()); turned += 1) {
    const before = await place.innerText();
    await next.click();
    // A busy machine may show the next one later than the press ends.
    await expect(place).not.toHaveText(before);
  }
  const wording = page.getByLabel('Forslag til ny tekst');
  await wording.fill((await wording.inputValue()).replace(from, to));
  await page.getByLabel('Hva vil du si?').fill('Slik var det.');
  await page.getByRole('button', { name: 'Send merknad' }).click();
  await expect(page.getByText('venter på svar')).toBeVisible();
}

export async function saysFine(page: Page, meetingId: string): Promise<void> {
  await readMinutes(page, meetingId);
  await page.getByRole('button', { name: 'Ser bra ut' }).click();
  await expect(page.getByText(/^Du sa at det ser bra ut/)).toBeVisible();
}

/** The first sentence that names the reader stands with the name, the others do not. */
export async function agreesToBeNamed(page: Page, meetingId: string): Promise<void> {
  await readMinutes(page, meetingId);
  await page.getByRole('link', { name: 'Se setninger om deg' }).click();
  await page.getByLabel('Med navnet mitt').first().check();
  await expect(page.getByText('Du har ikke svart.').first()).toBeHidden();
}

export async function endsRound(page: Page, meetingId: string): Promise<void> {
  await page.goto(`/moter/${meetingId}/referat/oversikt`);
  await page.getByRole('button', { name: 'Ta inn forslaget' }).click();
  await expect(page.getByText('Alt er besvart.')).toBeVisible();
  await page.getByRole('button', { name: 'Avslutt gjennomsynet' }).click();
  await expect(page.getByRole('heading', { name: 'Klart til godkjenning' })).toBeVisible();
}

/** Shows that it is oneself where the page asks, seals, and publishes. @returns the sealed open part */
export async function sealsAndPublishes(page: Page, meetingId: string): Promise<Buffer> {
  await page.goto(`/moter/${meetingId}/referat/oversikt`);
  await page.getByRole('button', { name: 'Forsegl referatet' }).click();
  const proof = page.getByRole('dialog', { name: 'Vis at det er deg' });
  const said = await proof.getByText(/^Eksempelpanelet sender ikke e-post\./).innerText();
  await proof.getByLabel('Kode').fill(/Koden er (\w+)/.exec(said)?.[1] ?? '');
  await proof.getByRole('button', { name: 'Bekreft' }).click();
  await expect(page.getByRole('heading', { name: 'Godkjent', exact: true })).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Referatet, åpen del (PDF)' }).click();
  const sealed = await readFile(await (await waiting).path());
  await page.getByRole('button', { name: 'Publiser' }).click();
  await expect(page.getByRole('heading', { name: 'Publisert', exact: true })).toBeVisible();
  return sealed;
}

export async function verifies(page: Page, buffer: Buffer): Promise<void> {
  await page.goto('/verifiser');
  const file = { name: 'referat.pdf', mimeType: 'application/pdf', buffer };
  await page.getByLabel('Velg en PDF').setInputFiles(file);
  await expect(page.getByRole('region', { name: /^Ja, / })).toContainText('Møtereferat');
}
