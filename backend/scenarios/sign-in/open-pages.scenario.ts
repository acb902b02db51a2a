import { Client } from '../client';
import { Listening } from '../kernel/listening';
import { RealPanel } from '../real-panel';

/** Much sooner than the next sign of life, which comes every 25 seconds. */
const AT_ONCE_MS = 5_000;

describe('The open pages of a session', () => {
  let panel: RealPanel;
  let address: string;
  let elsewhere: Client;
  let pages: Listening[];
  beforeEach(async () => {
    panel = await RealPanel.set();
    address = await panel.app.listen();
    elsewhere = panel.app.anyone();
    await panel.ask(elsewhere);
    await elsewhere.post('/sessions', { code: await panel.code() });
    pages = [await listen(panel.coordinator), await listen(elsewhere)];
  });
  afterEach(async () => {
    for (const { reply } of pages) reply.destroy();
    await panel.close();
  });

  it('are cut off at once when its owner ends it elsewhere, and are told of nothing on the way', async () => {
    const { body } = await panel.coordinator.get('/own-sessions');
    const other = body.sessions.find(({ current }: { current: boolean }) => !current);
    const began = performance.now();
    expect((await panel.coordinator.delete(`/own-sessions/${other.id}`)).status).toBe(200);
    await pages[1]?.ended;
    const took = performance.now() - began;
    expect(took).toBeLessThan(AT_ONCE_MS);
    expect(pages[1]?.text).not.toContain('event: changed');
    process.stdout.write(`An ended session's page was cut off after ${took.toFixed(0)} ms\n`);
  });

  it('are cut off when all others are ended, and the one in use hears on, but not of sessions', async () => {
    expect((await panel.coordinator.delete('/own-sessions')).status).toBe(200);
    await pages[1]?.ended;
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(true);
    await panel.coordinator.post('/people', { name: 'Ola Nordby' });
    await pages[0]?.until('event: changed');
    expect(pages[0]?.text).not.toContain('sessions');
    expect((await Listening.at(address, await elsewhere.cookieHeader())).reply.statusCode).toBe(
      401,
    );
  });

  async function listen(browser: Client): Promise<Listening> {
    const page = await Listening.at(address, await browser.cookieHeader());
    await page.until('event: ping');
    return page;
  }
});
