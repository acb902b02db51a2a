import type { Page } from '@playwright/test';
import {
  expect,
  expectLargeTextToFit,
  expectNoAxeViolations,
  expectNoAxeViolationsOfColour,
  expectNoSidewaysScroll,
} from './panel';

export const WIDTHS = [1360, 390, 320];
const MODES = ['light', 'dark'] as const;

/** At every width, light and dark: no violation, nothing past an edge, and large text fits. */
export async function expectReadableAtEverySize(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    // The page follows what the reader's system prefers, so it need not be opened anew; only its colours change.
    const grounds = new Set<string>();
    for (const colorScheme of MODES) {
      await page.emulateMedia({ colorScheme });
      grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      if (colorScheme === 'light') await expectNoAxeViolations(page);
      else await expectNoAxeViolationsOfColour(page);
    }
    expect(grounds.size).toBe(MODES.length);
  }
  for (const width of [390, 320]) {
    for (const percent of [150, 200]) await expectLargeTextToFit(page, width, percent);
  }
  await expectLargeTextToFit(page, 1360, 200);
  await expectLargeTextToFit(page, 640, 200);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}
