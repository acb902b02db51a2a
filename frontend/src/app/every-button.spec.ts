import type { Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { actingFiles } from '../testing/acts/acting-files';
import { DoubleClicker, type RoleName, noTally } from '../testing/acts/double-clicks';
import {
  aLiveMeeting,
  aPresence,
  aQuorum,
  anItem,
  anOpenVote,
  votesOf,
} from '../testing/live-meeting';
import type { LiveView } from './api/schema';
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
const ROLL = {
  missing: [{ personId: 'p3', name: 'Amina Yusuf' }],
  entered: [],
  gone: [],
  chairMissing: true,
};
/** What a sample of the contract seldom puts together. */
const MEETINGS: [string, LiveView][] = [
  ['a proposal on the table', aLiveMeeting()],
  ['a vote is open', aLiveMeeting({ items: [anItem({ votes: votesOf({ open: anOpenVote() }) })] })],
  [
    'a vote is kept',
    aLiveMeeting({ items: [anItem({ votes: votesOf({ open: anOpenVote({ roll: ROLL }) }) })] }),
  ],
  ['too few are here', aLiveMeeting({ items: [anItem({ quorum: aQuorum(4) })] })],
  [
    'somebody dissents',
    aLiveMeeting({
      items: [anItem({ votes: votesOf({ mayDissent: ['p0', 'p1'], maySuggest: true }) })],
    }),
  ],
  [
    'somebody is away',
    aLiveMeeting({
      presences: [aPresence(), aPresence({ personId: 'p1', name: 'Jonas Eide', state: 'absent' })],
    }),
  ],
];
/** Needs answers that fit together, which neither a sample nor a meeting above does. */
const UNREACHED = 'its button is not reached by what is answered here';
const READS = 'only reads';
/** Files that act, but through no button that is reached here; the list may not grow unseen, nor stay too long. */
const LEFT_OUT: Record<string, string> = {
  'ballots/vote-form': 'seals with WebCrypto, which jsdom lacks',
  'elections/count-form': UNREACHED,
  'elections/lot-drawing': UNREACHED,
  'meetings/evaluation/evaluation-page': UNREACHED,
  'meetings/live/substitution-dialog': UNREACHED,
  'meetings/live/writing/entry-history': READS,
  'meetings/live/writing/minutes-commands': UNREACHED,
  'meetings/notice/letters-to-print': UNREACHED,
  'meetings/notice/own-answer': UNREACHED,
  'meetings/papers/read-mark': UNREACHED,
  'meetings/votes/dissent-for': UNREACHED,
  'meetings/votes/proposal-acts': UNREACHED,
  'meetings/year/planned-meeting': UNREACHED,
  'revision/reading-form-page': UNREACHED,
  'revision/rehearsal': READS,
};

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

  test.each(MEETINGS)('acts once where %s', async (_what, live) => {
    const route = PAGES.find(({ path }) => path === 'moter/:id/live')!;
    const component = await componentOf(route);
    const path = 'moter/:id/live';
    const visit = { component, path, scopes: SCOPES, roles: EVERYONE, seed: 0, live };
    expect(await new DoubleClicker(visit, TIMES, tally).run()).toBe(true);
    expect([...tally.faults]).toEqual([]);
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
    expect(left.filter((file) => !(file in LEFT_OUT))).toEqual([]);
  });
});

async function componentOf({ component, loadComponent }: Route): Promise<Type<unknown>> {
  return component ?? ((await loadComponent?.()) as Type<unknown>);
}
