import { ChangeStream } from '../../src/kernel/change-stream';
import { RouteEntry, Routes } from '../../src/kernel/http/routes';
import { PolicyRow } from '../../src/kernel/policy';
import { POLICY } from '../../src/policy';
import { Reply } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { twoCalls } from '../recruitment/recruitment-book';
import { twoRounds } from '../recruitment/request-book';
import { cast, Player } from './cast';
import { headerFaults } from './headers';
import { READING, Target, TARGETS } from './conditions';
import { idsFor, MISSING } from './things';

jest.setTimeout(900_000);

/**
 * Allowed but not asked here. The stream never ends once it has begun; ending all one's other sessions would end
 * those of the other players. Both have scenarios of their own.
 */
const UNASKED = new Set(['GET /events', 'DELETE /own-sessions']);

let app: TestApp;
let players: Player[];
let asked = 0;

beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  await twoCalls(app);
  await twoRounds(app);
  players = await cast(app);
});
afterAll(() => app.close());

describe('Every route, for every role now, before and after its term, at every assurance', () => {
  it('answers as the policy table says, for one’s own, others’ and what does not exist, with exact headers', async () => {
    const faults: string[] = [];
    // Signing out is tried last: after it the player is somebody else.
    const routes = [...app.nest.get(Routes).list()].sort(
      (a, b) => Number(ends(a)) - Number(ends(b)),
    );
    for (const route of routes) {
      const row = POLICY[route.policy ?? ''];
      if (row === undefined) faults.push(`${route.path} has no row`);
      else for (const player of players) faults.push(...(await judge(route, row, player)));
    }
    process.stdout.write(
      `${asked} cells of the policy table asked: ${routes.length} routes, ${players.length} players, ${faults.length} deviations\n`,
    );
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(7_200);
  });
});

/** What is wrong with how a route treats a player: nothing when it is as the table says. */
async function judge(route: RouteEntry, row: PolicyRow, player: Player): Promise<string[]> {
  const verdict = verdictOf(row, player);
  if (UNASKED.has(`${route.method} ${route.path}`) && verdict === 'allowed') return [];
  // An act that is allowed is aimed at nothing, so that everything is still there for the next player.
  const isAct = route.method !== 'GET';
  const aims: readonly Target[] = !route.path.includes('/:')
    ? ['own']
    : isAct && verdict === 'allowed'
      ? ['missing']
      : TARGETS;
  const faults: string[] = [];
  for (const target of aims) {
    const found = await faultOf(route, row, player, target, verdict);
    if (found !== null) faults.push(`${player.name}, ${target}: ${found}`);
  }
  return faults;
}

async function faultOf(
  route: RouteEntry,
  row: PolicyRow,
  player: Player,
  target: Target,
  verdict: 'allowed' | 401 | 403,
): Promise<string | null> {
  const before = app.nest.get(ChangeStream).version;
  const reply = await ask(route, player, target);
  const { status, body } = reply;
  asked += 1;
  const told = `${route.method} ${route.path}: ${status} ${body?.type ?? ''}`;
  const wrote = app.nest.get(ChangeStream).version !== before;
  if (status >= 500) return told;
  const badly = headerFaults(reply);
  if (badly.length > 0) return `${told} with headers ${badly.join(', ')}`;
  if (verdict !== 'allowed') {
    if (wrote) return `${told} wrote something`;
    return status === verdict ? null : `${told} instead of ${verdict}`;
  }
  if (route.method === 'GET' && wrote) return `${told} wrote something`;
  if (route.method === 'GET') return faultOfReading(route, row, player, target, status, told);
  if (status === 401 || body?.type === '/problems/assurance') return told;
  return status === 403 && row.own === undefined ? told : null;
}

/** A read that the row allows is answered when its condition holds, and otherwise as if nothing were there. */
function faultOfReading(
  route: RouteEntry,
  row: PolicyRow,
  player: Player,
  target: Target,
  status: number,
  told: string,
): string | null {
  const condition = READING[route.policy ?? ''];
  if (row.own !== undefined && condition === undefined) return `${told}: its condition is not told`;
  const hasId = route.path.includes('/:');
  const isThere = !hasId || target !== 'missing';
  const expected = isThere && (condition?.(player, target) ?? true);
  if (expected) return status < 300 ? null : `${told} though it may be read`;
  return status === 404 ? null : `${told} instead of 404`;
}

/** What the table says, read on its own: the guard is what is tested. */
function verdictOf(row: PolicyRow, player: Player): 'allowed' | 401 | 403 {
  if (row.roles === 'anyone') return 'allowed';
  if (player.personId === null) return 401;
  const named = row.roles;
  if (named !== 'signedIn' && !player.roles.some((role) => named.includes(role))) return 403;
  return player.assurance >= row.assurance ? 'allowed' : 403;
}

async function ask(route: RouteEntry, player: Player, target: Target): Promise<Reply<Body>> {
  const ids = await idsFor(app, player);
  const parts = route.path.split('/').map((part, i, all) => {
    if (part === ':clause') return target === 'missing' ? '99.9' : '3.4';
    if (!part.startsWith(':')) return part;
    return ids[all[i - 1] ?? '']?.[target === 'own' ? 0 : 1] ?? MISSING;
  });
  const path = target === 'missing' ? missing(route) : parts.join('/');
  if (route.method === 'GET') return player.browser.get(path);
  if (route.method === 'DELETE') return player.browser.delete(path);
  if (route.method === 'PUT') return player.browser.put(path, {});
  if (route.method === 'PATCH') return player.browser.patch(path, {});
  return player.browser.post(path, {});
}

function missing(route: RouteEntry): string {
  return route.path
    .split('/')
    .map((part) => (part === ':clause' ? '99.9' : part.startsWith(':') ? MISSING : part))
    .join('/');
}

function ends({ method, path }: RouteEntry): boolean {
  return method === 'DELETE' && path === '/session';
}
