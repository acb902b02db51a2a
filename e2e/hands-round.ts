import type { Page } from '@playwright/test';
import { expect } from './panel';

/** Opens a round by hands with Amina and Rolf as tellers. */
export async function openRound(page: Page, number: number): Promise<void> {
  await expect(page.getByRole('heading', { name: `Åpne omgang ${number}` })).toBeVisible();
  await page.getByLabel('Hvordan stemmer dere?').selectOption({ label: 'Håndsopprekning' });
  await page.getByLabel('Teller 1').selectOption({ label: 'Amina Yusuf' });
  await page.getByLabel('Teller 2').selectOption({ label: 'Rolf Sæbø' });
  await page.getByRole('button', { name: 'Åpne omgangen' }).click();
  await expect(page.getByText('Valget pågår.')).toBeVisible();
}

/** A teller sends what they counted, in the order of the fields. */
export async function counts(page: Page, numbers: readonly number[]): Promise<void> {
  const form = page.locator('form').filter({ hasText: 'Tallene dine' });
  const fields = form.getByRole('spinbutton');
  await expect(fields).toHaveCount(numbers.length);
  for (const [i, number] of numbers.entries()) await fields.nth(i).fill(String(number));
  const sent = page.waitForResponse((reply) => reply.url().endsWith('/count'));
  await form.getByRole('button', { name: 'Send tallene' }).click();
  expect((await sent).ok()).toBe(true);
}
