import type { Page } from '@playwright/test';
import { expect } from './panel';

/** What people do on the page of a meeting that is held. */
export async function enterRoom(page: Page, meeting: string): Promise<void> {
  await page.goto('/moter');
  await page.getByRole('link', { name: meeting }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Møte', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function arrives(page: Page, name: string): Promise<void> {
  const here = page.getByRole('button', { name: `Til stede ${name}` });
  await here.click();
  await expect(here).toHaveCount(0);
}

export async function leaves(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Endre oppmøte for ${name}` }).click();
  await page.getByRole('group', { name }).getByRole('button', { name: 'Har gått' }).click();
  await expect(attendance(page, name)).toContainText('Har gått');
}

export async function propose(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Nytt forslag' }).click();
  await page.getByLabel('Tekst').fill(text);
  await page.getByRole('button', { name: 'Legg fram' }).click();
  await expect(proposal(page).getByText(text)).toBeVisible();
}

export async function writes(page: Page, text: string): Promise<void> {
  await page.getByLabel('Skriv i referatet').fill(text);
  await page.getByLabel('Skriv i referatet').press('Enter');
  // With the hour it was written: before that it only waits here.
  await expect(page.locator('.mins ol li:has(time)').getByText(text)).toBeVisible();
}

/** A case chosen on the agenda, in whatever order. */
export async function takeUp(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Saksliste' }).getByText(title).click();
  await expect(heading(page, title)).toBeVisible();
}

export async function answersVote(page: Page, choice: 'For' | 'Mot' | 'Blank'): Promise<void> {
  const own = page.getByRole('group', { name: 'Stemmen din' });
  await own.getByRole('button', { name: choice, exact: true }).click();
  await expect(own.getByRole('button', { name: choice, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
}

export async function closesMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Avslutt møtet' }).click();
  await page
    .getByRole('dialog', { name: 'Avslutte møtet?' })
    .getByRole('button', { name: 'Avslutt møtet' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Referat/ })).toBeVisible();
}

export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { name, level: 1 });
}

export function proposal(page: Page) {
  return page.getByRole('region', { name: /^Forslag til (råd|vedtak)$/ });
}

/** A person's line in the attendance list. */
export function attendance(page: Page, name: string) {
  return page
    .getByRole('region', { name: 'Oppmøte' })
    .getByRole('listitem')
    .filter({ hasText: name });
}
