import { expectNoAxeViolations, expectNoSidewaysScroll, test } from '../panel';
import { openScreen, SCREENS } from '../screens';

const WIDTHS = [1360, 390, 320];

for (const dark of [false, true]) {
  for (const screen of SCREENS) {
    const mode = dark ? 'dark' : 'light';
    test(`${screen.path} as ${screen.who}, ${mode}, at ${WIDTHS.join(', ')} px`, async ({ as }) => {
      const page = await as(screen.who, { dark });
      await openScreen(page, screen);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoAxeViolations(page);
        await expectNoSidewaysScroll(page);
      }
    });
  }
}

for (const screen of SCREENS) {
  test(`${screen.path} as ${screen.who}: text twice as large does not scroll sideways`, async ({
    as,
  }) => {
    const page = await as(screen.who, { width: 640 });
    await openScreen(page, screen);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNoSidewaysScroll(page);
  });
}
