import { test } from '../panel';
import { pathOf } from '../screens';

test.use({ story: 'shots' });
test('shots', async ({ as }) => {
  test.setTimeout(240_000);
  const wanted = (process.env['SHOTS'] ?? '').split(';').map((each) => each.split(' '));
  for (const [path = '', who = 'coordinator', width = '1280', dark = 'l'] of wanted) {
    const page = await as(who as 'coordinator', { width: Number(width), dark: dark === 'd' });
    await page.goto(await pathOf(page, { path, who: who as 'coordinator' }));
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(600);
    const name = path.replace(/[^a-z0-9]+/gi, '_');
    await page.screenshot({
      path: `/tmp/rest4/${name}-${who}-${width}-${dark}.png`,
      fullPage: true,
    });
  }
});
