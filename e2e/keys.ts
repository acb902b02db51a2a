import type { Page } from '@playwright/test';
import { expect } from './panel';

type Target = ReturnType<Page['locator']>;

/** Follows the last link with this name. */
export async function follow(page: Page, link: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: link, exact: true }).last());
  await page.keyboard.press('Enter');
  await keepsFocus(page);
}

/** Presses the last button with this name. */
export async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button }).last());
  await page.keyboard.press('Enter');
  await keepsFocus(page);
}

/** Walks with Tab, or back with Shift and Tab, until the target has focus, and sees that the focus is drawn. */
export async function tabTo(page: Page, target: Target): Promise<void> {
  await target.waitFor({ timeout: 15_000 });
  const key = (await target.evaluate(standsBefore)) ? 'Shift+Tab' : 'Tab';
  for (let steps = 0; steps < 150; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await focusIsDrawn(page)).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`The Tab key never reached ${target.toString()}`);
}

/** Runs in the page: whether an element stands before the one that has focus. */
function standsBefore(element: Element): boolean {
  const focused = document.activeElement ?? document.body;
  if (focused === document.body) return false;
  return Boolean(element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** After an act the keyboard is still somewhere on the page, not back at its beginning. */
export async function keepsFocus(page: Page): Promise<void> {
  const lost = () => page.evaluate(() => document.activeElement === document.body);
  await expect.poll(lost).toBe(false);
}

/** An outline, or a ring drawn as a shadow, on the focused control. */
function focusIsDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  });
}
