import {
  expect,
  expectLargeTextToFit,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  test,
} from '../panel';
import { openScreen, SCREENS } from '../screens';

for (const screen of SCREENS) {
  test(`${screen.path} as ${screen.who}: no axe violation and no sideways scroll`, async ({
    as,
  }) => {
    const page = await as(screen.who);
    await openScreen(page, screen);
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await expectLargeTextToFit(page, 390, 150);
    await expectLargeTextToFit(page, 320, 200);
  });
}
