import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { Server } from './server';

export type Who = 'coordinator' | 'leader' | 'deputyLeader' | 'representative' | 'alternate';

interface Guarded {
  /** A file that changes the panel names a story of its own, and gets a panel to itself. */
  story: string;
  /** What the panel's clock says when the server starts, in Oslo time. */
  clock: string;
  /** A running example panel, one per worker; tests of one file share it in order. */
  server: Server;
}
interface PerTest {
  /** Opens a browser of its own, signed in as that role; console errors and foreign requests fail. */
  as: (who: Who | { name: string }, options?: OpenOptions) => Promise<Page>;
}
interface OpenOptions {
  width?: number;
  height?: number;
  dark?: boolean;
}

export const test = base.extend<PerTest, Guarded>({
  story: ['read only', { option: true, scope: 'worker' }],
  clock: ['2026-11-12T10:00', { option: true, scope: 'worker' }],
  server: [
    async ({ clock }, use) => {
      const server = await Server.start({ SAMKLANG_CLOCK: clock });
      await server.installExample();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, server }, use) => {
    const opened: { page: Page; faults: string[] }[] = [];
    await use(async (who, options = {}) => {
      const one = await open(browser, server, options);
      opened.push(one);
      await signIn(one.page, server, who);
      return one.page;
    });
    for (const { page, faults } of opened) {
      await page.context().close();
      expect(faults).toEqual([]);
    }
  },
});

export { expect };

/** A fresh browser whose console errors, failed scripts and requests to other origins are kept. */
export async function open(
  browser: Browser,
  server: Server,
  { width = 1360, height = 900, dark = false }: OpenOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (line) => {
    // A refusal (4xx) is part of the product; Chromium prints every one as a failed resource.
    if (line.type() === 'error' && !/Failed to load resource/.test(line.text()))
      faults.push(line.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !/^(data|blob):/.test(url))
      faults.push(`left for ${url}`);
  });
  return { page, faults };
}

/** Chooses who to be through the API that the page «Velg hvem du er» calls. */
export async function signIn(
  page: Page,
  server: Pick<Server, 'origin'>,
  who: Who | { name: string },
) {
  const request = page.context().request;
  const actors = (await (await request.get('/api/example/actors')).json()) as {
    personId: string;
    name: string;
    role: string;
  }[];
  const wanted = actors.find((actor) =>
    typeof who === 'string' ? actor.role === who : actor.name === who.name,
  );
  if (!wanted) throw new Error(`Nobody to be: ${JSON.stringify(who)}`);
  const answer = await request.post('/api/example/session', {
    data: { personId: wanted.personId },
    headers: { origin: server.origin, 'idempotency-key': crypto.randomUUID() },
  });
  expect(answer.ok()).toBe(true);
}

/** WCAG 2.0–2.2 A/AA and best practice: no violation, or the test tells which and where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await expectNoneOf(page, (axe) => axe.withTags(tags));
}

/** The rules that ask how a page is coloured: for a page that was asked everything in other colours. */
export async function expectNoAxeViolationsOfColour(page: Page): Promise<void> {
  await expectNoneOf(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
}

async function expectNoneOf(page: Page, chosen: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // Pages have no frames, so the findings need no blank page of their own to be put together in.
  expect(await page.locator('iframe').count()).toBe(0);
  const { violations } = await chosen(new AxeBuilder({ page })).setLegacyMode(true).analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map((node) => node.html.slice(0, 160)),
    })),
  ).toEqual([]);
}

/** Nothing reaches past the right edge: no horizontal scroll. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

/**
 * Text as large as a reader may choose or zoom to, on a narrow phone: nothing reaches past an edge,
 * and no column is so narrow that a line holds less than a short word.
 */
export async function expectLargeTextToFit(page: Page, width: number, percent: number) {
  await page.setViewportSize({ width, height: 844 });
  await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
  await expectNoSidewaysScroll(page);
  expect(await page.evaluate(textThatDoesNotFit)).toEqual([]);
}

/** Runs in the page: the texts that are cut off at an edge or squeezed into a sliver. */
function textThatDoesNotFit(): string[] {
  const right = document.documentElement.clientWidth + 1;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (words === '' || !element?.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.vh, .cdk-visually-hidden, .ds-skip-link, svg, thead, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    if (lines.some((line) => line.left < -1 || line.right > right)) found.push(`cut off: ${words}`);
    if (lines.length > 2 && words.length / lines.length < 4) found.push(`squeezed: ${words}`);
  }
  return found;
}
