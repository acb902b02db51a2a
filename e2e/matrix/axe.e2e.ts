import { expect, test } from '../panel';
import { openScreen, SCREENS } from '../screens';
import { expectReadableAtEverySize, WIDTHS } from '../sizes';

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
    await expectReadableAtEverySize(page);
  });
}
