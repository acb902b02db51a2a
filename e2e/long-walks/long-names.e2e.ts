import type { Page, Route } from '@playwright/test';
import { deskOf, type Json } from '../desk';
import { expect, expectLargeTextToFit, test } from '../panel';
import { pathOf } from '../screens';

test.use({ story: 'long names', clock: '2026-11-25T12:20' });
test.setTimeout(600_000);

/** A small phone, in CSS pixels. */
const NARROW = 320;
const NAMES = 200;
const FIRST = ['Anne-Kristine', 'Bjørnstjerne', 'Gro', 'Wilhelmina-Margrethe', 'Åse', 'Maximilian'];
const LAST = [
  'Sørlie-Haugland',
  'Von der Lippe-Konow',
  'Østensjø',
  'Brattebø-Christoffersen',
  'Li',
];
const WORDS = ['brukermedvirkningsstrategi', 'og', 'pårørendesamarbeidsavtalen', 'i', 'Vestland'];
/** Members of answers that hold what people have named. */
const NAMED = /^(?:name|title|byName|author|owner|ownerName|place|heldBy|addressee)$/;

/** Of the same length and kind as names and titles that people do have, the longest that are allowed among them. */
function named(key: string, n: number): string {
  const from = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  if (key !== 'title') return `${from(FIRST, n)} ${from(FIRST, n * 7 + 1)} ${from(LAST, n * 3)}`;
  const title = Array.from({ length: 4 + (n % 9) }, (_, at) => from(WORDS, n + at)).join(' ');
  return title.slice(0, 200);
}

/** Every name and title that the server answers with is a long one. @returns how many it has given */
async function withLongNames(page: Page): Promise<() => number> {
  let given = 0;
  const renamed = (key: string, value: unknown): unknown =>
    NAMED.test(key) && typeof value === 'string' ? named(key, given++) : value;
  await page.route(/\/api\/(?!session|example)/, async (route: Route) => {
    if (route.request().method() !== 'GET' && !route.request().url().includes('search')) {
      return route.fallback();
    }
    const answer = await route.fetch().catch(() => null);
    if (!answer?.headers()['content-type']?.includes('json')) return route.fallback();
    const body: unknown = JSON.parse(await answer.text(), renamed);
    return route.fulfill({ response: answer, json: body });
  });
  return () => given;
}

/** A meeting in which eight are here and amendments are on the table, one of them voted on. */
async function aBusyMeeting(page: Page): Promise<string> {
  const desk = await deskOf(page);
  const { meetings } = (await desk.get('/meetings?year=2026')) as {
    meetings: { id: string; state: string }[];
  };
  const id = meetings.find(({ state }) => state === 'planned')?.id ?? '';
  type Live = Json & {
    presences: { personId: string; kind: string }[];
    items: { id: string; proposals: { id: string; next: boolean }[] }[];
  };
  const post = async (path: string, data: object) =>
    (await desk.send('post', path, data)) as unknown as Live;
  const { version } = (await desk.get(`/meetings/${id}/live`)) as Live;
  let live = await post(`/meetings/${id}/open`, { version });
  const here = live.presences.filter(({ kind }) => kind === 'representative').slice(0, 8);
  for (const { personId } of here) {
    live = await post(`/meetings/${id}/attendance`, { personId, state: 'present' });
  }
  const item = live.items[1]!;
  const at = { itemId: item.id, version: live.version };
  live = await post(`/meetings/${id}/current-item`, at);
  const propose = (text: string, more = {}) =>
    post(`/agenda-items/${item.id}/proposals`, { text, byPersonId: here[0]?.personId, ...more });
  live = await propose(named('title', 8));
  const toId = live.items[1]?.proposals[0]?.id;
  for (const n of [5, 6, 7]) {
    live = await propose(named('title', n), { kind: 'amendment', toId });
  }
  const next = live.items[1]?.proposals.find((each) => each.next);
  await post(`/agenda-items/${item.id}/votes`, { proposalId: next?.id });
  return id;
}

test('Two hundred long names and titles break no page of a meeting on a small phone', async ({
  as,
}) => {
  const page = await as('coordinator', { width: NARROW, height: 844 });
  const id = await aBusyMeeting(page);
  const given = await withLongNames(page);
  const paths = [
    `/moter/${id}/live`,
    `/moter/${id}/storskjerm`,
    '/moter',
    '/moter/:held/referat',
    '/moter/:review/referat',
    '/moter/:review/referat/oversikt',
    '/moter/:review/oppfolging',
    '/moter/:held/evaluering',
    '/moter/evaluering',
    '/moter/oppmote',
    '/vedtak',
    '/vedtak/:decision',
    '/skriftlig/:settled',
    '/saker',
  ];
  for (const path of paths) {
    const where = path.includes('/:') ? await pathOf(page, { path, who: 'coordinator' }) : path;
    await test.step(path, async () => {
      await page.goto(where);
      await page.locator('h1').first().waitFor();
      await expect(page.locator('.ds-skeleton')).toHaveCount(0);
      await expectLargeTextToFit(page, NARROW, 100);
    });
  }
  expect(given()).toBeGreaterThan(NAMES);
});
