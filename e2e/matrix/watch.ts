import type { Page } from '@playwright/test';
import { expect } from '../panel';

/** Counts dialogs, broken policies and texts that ran. @returns asks whether all has been quiet so far */
export async function watch(page: Page): Promise<() => Promise<void>> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  await page.exposeFunction('told', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as never as { told(text: string): void }).told(event.violatedDirective);
    });
  });
  return async () => {
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(seen).toEqual([]);
  };
}
