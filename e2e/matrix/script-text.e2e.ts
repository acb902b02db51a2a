import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from '../panel';
import { PAYLOADS } from './payloads';
import { watch } from './watch';

test.use({ story: 'script as text' });
test.setTimeout(600_000);

/** What a reply holds; the contract's tests say of which shape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answers of many routes
type Answer = any;

/** Asks the API as the page's person. */
class Panel {
  constructor(
    private readonly request: APIRequestContext,
    private readonly origin: string,
  ) {}

  async get(url: string): Promise<Answer> {
    return (await this.request.get(`/api${url}`)).json();
  }

  async post(url: string, data: object): Promise<Answer> {
    return this.send('post', url, data);
  }

  async put(url: string, data: object): Promise<Answer> {
    return this.send('put', url, data);
  }

  private async send(method: 'post' | 'put', url: string, data: object): Promise<Answer> {
    const headers = { origin: this.origin, 'idempotency-key': crypto.randomUUID() };
    const answer = await this.request[method](`/api${url}`, { data, headers });
    expect([url, data, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([
      ...[url, data, answer.status(), ''],
    ]);
    return answer.json();
  }
}

/** Every payload stands on the page as the characters it is made of, whatever spaces lie between. */
async function expectAsText(page: Page, payloads: readonly string[]): Promise<void> {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const shown = async () =>
    bare(await page.locator('main').evaluate((main) => main.textContent ?? ''));
  const inFields = async () =>
    (await page.locator('main :is(input, textarea)').all()).map((field) => field.inputValue());
  await expect
    .poll(async () => {
      const all = (await shown()) + bare((await Promise.all(await inFields())).join(' '));
      return payloads.filter((each) => !all.includes(bare(each)));
    })
    .toEqual([]);
}

test('Names of people and organisations are text, sixty payloads each', async ({ as, server }) => {
  const page = await as('coordinator');
  const expectQuiet = await watch(page);
  const panel = new Panel(page.context().request, server.origin);
  for (const name of PAYLOADS) {
    await panel.post('/people', { name });
    await panel.post('/organisations', { name, kind: 'organisation' });
  }
  await page.goto('/panelet/medlemmer');
  await expectAsText(page, PAYLOADS);
  await expectQuiet();
});

test('Places, titles and papers are text, sixty payloads each', async ({ as, server }) => {
  const page = await as('coordinator');
  const expectQuiet = await watch(page);
  const panel = new Panel(page.context().request, server.origin);
  const day = (n: number) => `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`;
  const meeting = await panel.post('/meetings', meetingOn(day(9), 'Møterom 2'));
  for (const [n, place] of PAYLOADS.entries())
    await panel.post('/meetings', meetingOn(day(n), place));
  for (const title of PAYLOADS) {
    await panel.post(`/meetings/${meeting.id}/agenda-items`, {
      title,
      type: 'decision',
      minutes: 1,
      closed: false,
    });
  }
  await page.goto('/moter');
  await expectAsText(page, PAYLOADS);
  await page.goto(`/moter/${meeting.id}/plan`);
  await expectAsText(page, PAYLOADS);
  await page.goto(`/moter/${meeting.id}`);
  await expectAsText(page, PAYLOADS);
  await expectQuiet();
  const { agenda } = await panel.get(`/meetings/${meeting.id}`);
  for (const [n, { caseId }] of agenda.entries()) {
    const text = PAYLOADS[n] ?? '';
    const paper = {
      summary: text,
      question: text,
      background: text,
      proposal: text,
      language: 'nb',
    };
    await panel.put(`/cases/${caseId}/paper`, { ...paper, version: 0 });
    await page.goto(`/moter/${meeting.id}/sak/${caseId}`);
    await expectAsText(page, [text]);
    await expectQuiet();
  }
});

test('What is proposed, decided and written in a meeting is text, sixty payloads each', async ({
  as,
  server,
}) => {
  const page = await as('coordinator');
  const expectQuiet = await watch(page);
  const panel = new Panel(page.context().request, server.origin);
  const made = await panel.post('/meetings', meetingOn('2026-11-12', 'Møterom 2'));
  for (const title of ['Første', 'Andre']) {
    await panel.post(`/meetings/${made.id}/agenda-items`, {
      title,
      type: 'decision',
      minutes: 5,
      closed: false,
    });
  }
  let live = await panel.post(`/meetings/${made.id}/open`, { version: 1 });
  const seated = live.presences.filter((each: Answer) => each.kind === 'representative');
  for (const { personId } of seated) {
    live = await panel.post(`/meetings/${made.id}/attendance`, { personId, state: 'present' });
  }
  const item = live.items[0];
  live = await panel.post(`/meetings/${made.id}/current-item`, {
    itemId: item.id,
    version: live.version,
  });
  for (const text of PAYLOADS) {
    await panel.post(`/agenda-items/${item.id}/entries`, { text });
    live = await panel.post(`/agenda-items/${item.id}/proposals`, {
      text,
      byPersonId: seated[0].personId,
    });
    const proposalId = live.items[0].proposals.at(-1).id;
    const decision = { proposalId, text, method: 'consensus' };
    await panel.post(`/agenda-items/${item.id}/decisions`, decision);
  }
  for (const address of ['live', 'referat']) {
    await page.goto(`/moter/${made.id}/${address}`);
    await expectAsText(page, PAYLOADS);
    await expectQuiet();
  }
});

function meetingOn(day: string, place: string) {
  return { startsAt: `${day}T12:00:00.000Z`, endsAt: `${day}T15:00:00.000Z`, place, mode: 'both' };
}

test('Written as markup into an unguarded page they do run, so the tests above can fail', async ({
  browser,
}) => {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  let ran = 0;
  for (const payload of PAYLOADS) {
    await page.setContent(`<main>${payload}</main>`);
    await page.waitForTimeout(30);
    if (await page.evaluate(() => 'hit' in window).catch(() => false)) ran += 1;
    await page.goto('about:blank');
  }
  await page.close();
  expect(ran).toBeGreaterThan(15);
});
