import type { Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { actingFiles } from '../testing/acts/acting-files';
import { CIRCUMSTANCES } from '../testing/acts/circumstances';
import { DoubleClicker, noTally } from '../testing/acts/double-clicks';
import type { RoleName } from '../testing/acts/visited';
import { APP_ROUTES } from './app.routes';
import { BALLOTS_ROUTES } from './ballots/ballots.routes';
import { ELECTIONS_ROUTES } from './elections/elections.routes';
import type { Scope } from './kernel/texts';
import { CASES_ROUTES } from './meetings/cases/cases.routes';
import { CIRCULATION_ROUTES } from './meetings/circulation/circulation.routes';
import { MEETINGS_ROUTES } from './meetings/meetings.routes';
import { REGISTER_ROUTES } from './meetings/register/register.routes';
import { REVISION_ROUTES } from './revision/revision.routes';

/** Double clicks on each button that acts; 200 in `npm run test:long`. */
const TIMES = Number(process.env['DOUBLE_CLICKS'] ?? 2);
const SEEDS = Number(process.env['SAMPLES'] ?? 6);
const BY_LINK = ['datoer', 'svar', 'referat', 'referat/:id'];
const PAGES: Routes = [
  ...MEETINGS_ROUTES,
  ...CASES_ROUTES,
  ...CIRCULATION_ROUTES,
  ...REGISTER_ROUTES,
  ...BALLOTS_ROUTES,
  ...ELECTIONS_ROUTES,
  ...REVISION_ROUTES,
  ...APP_ROUTES.filter(({ path }) => BY_LINK.includes(path ?? '')),
];
const SCOPES: Scope[] = [
  ...([
    'after',
    'ballots',
    'cases',
    'dates',
    'elections',
    'evaluation',
    'files',
    'home',
    'meetings',
  ] as const),
  ...(['membership', 'minutes', 'notice', 'papers', 'register', 'revision', 'statutes'] as const),
];
const EVERYONE: RoleName[] = ['coordinator', 'leader', 'representative'];
/** Who opens the page with the first sample, the second and so on. */
const ROLES: RoleName[][] = [EVERYONE, EVERYONE, ['representative'], ['coordinator'], EVERYONE];
const READS = 'only reads';
/** Files that hold what sends, and send nothing that changes anything; the list may not grow unseen. */
const LEFT_OUT: Record<string, string> = {
  'ballots/vote-form': 'seals with WebCrypto, which jsdom lacks',
  'meetings/live/writing/entry-history': READS,
  'revision/rehearsal': READS,
};

/**
 * Asks, or tells that somebody writes: sent again only when there is something new to ask or a while has gone. A button
 * of a command types its word; what is typed is sent by the one that remains.
 */
const SELDOM = /^vedtak, app-decisions-page: Søk$|app-minutes-writer: (?!Lagre linjen$)/;

jest.setTimeout(120_000 + TIMES * 10_000);

describe('every button of the ballots, the meetings, the elections and the rules under revision', () => {
  const tally = noTally();
  const pages = PAGES.map((route): [string, Route] => [route.path ?? '', route]);

  test.each(pages)('acts once when it is double-clicked: %s', async (path, route) => {
    const component = await componentOf(route);
    let opened = 0;
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const roles = ROLES[seed % ROLES.length]!;
      const visit = { component, path, scopes: SCOPES, roles, seed };
      if (await new DoubleClicker(visit, TIMES, tally).run()) opened += 1;
    }
    expect([...tally.faults]).toEqual([]);
    // A sample may put together what no server would; not all of them.
    expect(opened).toBeGreaterThan(SEEDS / 2);
  });

  test.each(CIRCUMSTANCES)('acts once where $what', async ({ path, roles, ...given }) => {
    const component = await componentOf(PAGES.find((page) => page.path === path)!);
    const visit = { component, path, scopes: SCOPES, roles: roles ?? EVERYONE, seed: 0, ...given };
    expect(await new DoubleClicker(visit, TIMES, tally).run()).toBe(true);
    expect([...tally.faults]).toEqual([]);
  });

  test('every act was double-clicked as often as asked, with one effect each time', () => {
    const fewer = [...tally.acts].filter(([name, times]) => times !== TIMES && !SELDOM.test(name));
    expect(fewer).toEqual([]);
  });

  test('no file that acts is left out', () => {
    const { buttons, acts, doubleClicks, requests, files } = tally;
    process.stdout.write(
      `${PAGES.length} pages, ${buttons.size} buttons, ${acts.size} of which act: ` +
        `${doubleClicks} double clicks, ${requests} requests\n`,
    );
    const left = actingFiles(['ballots', 'meetings', 'elections', 'revision']).filter(
      (file) => !files.has(file),
    );
    expect(left).toEqual(Object.keys(LEFT_OUT));
  });
});

async function componentOf({ component, loadComponent }: Route): Promise<Type<unknown>> {
  return component ?? ((await loadComponent?.()) as Type<unknown>);
}
