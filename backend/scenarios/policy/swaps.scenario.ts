import { Role } from '../../src/kernel/actor';
import { ChangeStream } from '../../src/kernel/change-stream';
import { RouteEntry, Routes } from '../../src/kernel/http/routes';
import { Client, Reply } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { twoCalls } from '../recruitment/recruitment-book';
import { twoRounds } from '../recruitment/request-book';
import { collect, MISSING, TABLES } from './things';

jest.setTimeout(300_000);

const ASKING: readonly Role[] = ['coordinator', 'leader', 'representative', 'alternate'];
/** Ids tried of each other kind of thing: enough to meet every kind at every address. */
const OF_EACH_KIND = 6;

let app: TestApp;
let things: Record<string, string[]>;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  await twoCalls(app);
  await twoRounds(app);
  things = await collect(app);
  for (const role of ASKING) await app.as(role).get('/session');
});
afterAll(() => app.close());

describe('An id in an address', () => {
  it('never opens a thing of another kind, whoever asks', async () => {
    const hits: string[] = [];
    let swaps = 0;
    for (const route of app.nest.get(Routes).list().filter(hasId)) {
      for (const role of ASKING) {
        for (const id of foreignIds(route)) {
          swaps += 1;
          const found = await hit(route, app.as(role), id);
          if (found !== null) hits.push(`${role}: ${found}`);
        }
      }
    }
    process.stdout.write(`${swaps} ids swapped between kinds of things, ${hits.length} hits\n`);
    expect(hits).toEqual([]);
    expect(swaps).toBeGreaterThanOrEqual(2_000);
  });

  it('of somebody else’s record is answered as an id that nothing has', async () => {
    const member = app.as('representative');
    const { personId } = (await member.get('/session')).body;
    const nothing = await member.get(`/people/${MISSING}`);
    const others = (things['people'] ?? []).filter((id) => id !== personId);
    const answers = await Promise.all(others.map((id) => member.get(`/people/${id}`)));
    expect(answers.length).toBeGreaterThan(10);
    expect(new Set(answers.map(shape))).toEqual(new Set([shape(nothing)]));
  });
});

/** Everything of an answer that could tell one refusal from another. */
function shape({ status, raw, headers }: Reply<Body>): string {
  const { 'content-length': length, 'content-type': type } = headers;
  return `${status} ${raw.length} ${length} ${type}`;
}

function hasId({ path }: RouteEntry): boolean {
  return /\/:(?!clause)/.test(path);
}

function foreignIds({ path }: RouteEntry): string[] {
  const word = path.split('/').find((_, i, all) => all[i + 1]?.startsWith(':'));
  return Object.entries(things)
    .filter(([kind]) => kind !== word && !sameThings(kind, word))
    .flatMap(([, ids]) => ids.slice(0, OF_EACH_KIND));
}

/** A decision by written procedure stands in the register under the id of the procedure. */
const ALSO_DECISIONS = 'written-procedures';

/** Two words of addresses may name the same things: a campaign is a call to those outside. */
function sameThings(kind: string, word: string | undefined): boolean {
  if (kind === ALSO_DECISIONS && word === 'decisions') return true;
  return TABLES[kind] !== undefined && TABLES[kind] === TABLES[word ?? ''];
}

/** What an id of another kind did that it must not, or null. */
async function hit(route: RouteEntry, browser: Client, id: string): Promise<string | null> {
  const path = route.path.replace(/:\w+/g, id);
  const commits = app.nest.get(ChangeStream).version;
  const { status } = await ask(route.method, path, browser);
  if (app.nest.get(ChangeStream).version !== commits) return `${route.method} ${path} wrote`;
  return status >= 400 && status < 500 ? null : `${route.method} ${path}: ${status}`;
}

function ask(method: string, path: string, browser: Client): Promise<Reply<Body>> {
  if (method === 'GET') return browser.get(path);
  if (method === 'DELETE') return browser.delete(path);
  if (method === 'PUT') return browser.put(path, {});
  return method === 'PATCH' ? browser.patch(path, {}) : browser.post(path, {});
}
