import type { Page } from '@playwright/test';
import { expect } from './panel';
import { dayIn } from './mailed-panel';

/** A real panel keeps the machine's clock, so the year that is planned is the one that follows. */
export const YEAR = new Date().getFullYear() + 1;
export const MEETINGS = 6;

/** The coordinator has six days proposed, and asks the panel about them. */
export async function proposeAndAsk(
  page: Page,
  asked: number,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.goto('/moter');
  await page.getByRole('link', { name: 'Planlegg året' }).click();
  await page.getByLabel('Sted').fill('Møterom 2');
  await page.getByRole('button', { name: 'Lag forslag' }).click();
  await expect(page.getByRole('heading', { name: /^Møte \d/ })).toHaveCount(MEETINGS);
  await look();
  await page.getByLabel('Siste dag å svare').fill(dayIn(7));
  await page.getByRole('button', { name: 'Send spørsmålet' }).click();
  await expect(page.getByText(`0 av ${asked} har svart.`)).toBeVisible();
}

/** Chooses the first day of each meeting; the answers stand there as they come. */
export async function adopt(page: Page): Promise<void> {
  for (let number = 1; number <= MEETINGS; number += 1) {
    const meeting = page.locator('app-planned-meeting').nth(number - 1);
    await meeting
      .getByRole('button', { name: /^Velg / })
      .first()
      .click();
    await expect(meeting.getByText('valgt')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Fastsett møtene' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fastsette møtene nå?' });
  await dialog.getByRole('button', { name: 'Fastsett møtene' }).click();
  await expect(page.getByText(/^Møtene er fastsatt\./)).toBeVisible();
  await page.goto(`/moter?ar=${YEAR}`);
  await expect(page.getByRole('link', { name: /^Panelmøte / })).toHaveCount(MEETINGS);
}
