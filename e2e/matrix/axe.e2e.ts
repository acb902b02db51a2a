import {
  expectLargeTextToFit,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
} from '../panel';
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
  test(`${screen.path} as ${screen.who}: large text fits on a narrow phone and on a desk`, async ({
    as,
  }) => {
    const page = await as(screen.who, { width: 390 });
    await openScreen(page, screen);
    for (const width of [390, 320]) {
      for (const percent of [150, 200]) await expectLargeTextToFit(page, width, percent);
    }
    await expectLargeTextToFit(page, 1360, 200);
    await expectLargeTextToFit(page, 640, 200);
  });
}
