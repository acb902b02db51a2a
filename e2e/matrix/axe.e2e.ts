import {
  expect,
  expectLargeTextToFit,
  expectNoAxeViolations,
  expectNoAxeViolationsOfColour,
  expectNoSidewaysScroll,
  test,
} from '../panel';
import { openScreen, SCREENS } from '../screens';

const WIDTHS = [1360, 390, 320];
const MODES = ['light', 'dark'] as const;

test.setTimeout(120_000);
// Nothing is written, so both workers may share the screens.
test.describe.configure({ mode: 'parallel' });

for (const screen of SCREENS) {
  const sizes = WIDTHS.join(', ');
  test(`${screen.path} as ${screen.who}: no violation at ${sizes} px, light and dark, and large text fits`, async ({
    as,
  }) => {
    const page = await as(screen.who);
    await openScreen(page, screen);
    await expect(page.locator('h1')).toHaveCount(1);
    const lost = screen.path === '/finnes-ikke' ? 1 : 0;
    await expect(page.getByRole('heading', { name: 'Vi finner ikke siden' })).toHaveCount(lost);
    // A screen that could not be read would pass the rest easily.
    await expect(page.locator('app-problem').getByText('Vi finner det ikke')).toHaveCount(0);
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
  });
}
