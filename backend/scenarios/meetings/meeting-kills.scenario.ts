import { randomUUID } from 'node:crypto';
import { Body } from '../panel-book';
import { newDatabase, TestDatabase } from '../test-database';
import { KilledActs, VOTERS } from './killed-acts';
import { MeetingBrowser } from './meeting-browser';
import { MeetingServer } from './meeting-server';

const POINTS = Number(process.env['MEETING_KILLS'] ?? 5);
const LONGEST_MS = 600;
const BACK_MS = 15_000;

describe('A meeting whose server is killed', () => {
  let database: TestDatabase;
  let server: MeetingServer;
  const browsers: MeetingBrowser[] = [];
  let meetingId = '';
  beforeAll(async () => {
    database = await newDatabase();
    server = await MeetingServer.on(database);
    await server.start();
    await begin();
  }, 180_000);
  afterAll(async () => {
    await Promise.all(browsers.map((each) => each.stop()));
    await server.kill();
    await database.remove();
  });

  it(
    `goes on where it was, at ${POINTS} points: everyone is back, and nothing acknowledged is lost`,
    async () => {
      const acts = new KilledActs(browsers[0]!, meetingId);
      for (let point = 0; point < POINTS; point++) {
        const playing = acts.untilBroken();
        await new Promise((resume) => setTimeout(resume, 50 + Math.random() * LONGEST_MS));
        await server.kill();
        await playing;
        const before = browsers.map(({ opened }) => opened);
        await server.start();
        await until(() =>
          browsers.every(({ opened, connected }, i) => connected && opened > before[i]!),
        );
        await acts.sendAgain();
        await acts.expectWhole();
        const heard = browsers.map((each) => each.heard);
        await acts.one();
        await until(() => browsers.every((each, i) => each.heard > heard[i]!));
      }
      const { entries, tasks, decisions } = acts;
      process.stdout.write(
        `${entries.size} lines, ${tasks.size} tasks and ${decisions.size} votes acknowledged, ${POINTS} kills, none lost\n`,
      );
      expect(acts.acknowledged).toBeGreaterThanOrEqual(POINTS);
    },
    POINTS * 30_000,
  );

  /** A panel, a meeting with one case at hand, and the coordinator with five members following it. */
  async function begin(): Promise<void> {
    const anyone = new MeetingBrowser(server.origin);
    await anyone.send('/installation', { kind: 'example' }, randomUUID());
    const actors: Body[] = (await anyone.get('/example/actors')) as unknown as Body[];
    const members = actors.filter(({ role }) => role !== 'coordinator').slice(0, 5);
    const coordinator = actors.find(({ role }) => role === 'coordinator')!;
    for (const { personId } of [coordinator, ...members]) {
      const browser = new MeetingBrowser(server.origin);
      await browser.become(personId);
      browsers.push(browser);
    }
    const post = async (url: string, body: unknown): Promise<Body> => {
      const reply = await browsers[0]!.send(url, body, randomUUID());
      expect([url, reply.status]).toEqual([url, 201]);
      return reply.json();
    };
    const meeting = await post('/meetings', {
      startsAt: '2026-09-28T11:00:00.000Z',
      endsAt: '2026-09-28T14:00:00.000Z',
      place: 'Møterom 2',
      mode: 'both',
    });
    meetingId = meeting.id;
    await post(`/meetings/${meetingId}/agenda-items`, {
      title: 'Sak',
      type: 'decision',
      minutes: 20,
      closed: false,
    });
    const opened = await post(`/meetings/${meetingId}/open`, { version: 1 });
    const { version, items } = opened;
    await post(`/meetings/${meetingId}/current-item`, { itemId: items[0].id, version });
    const seated = opened['presences'].filter(({ kind }: Body) => kind === 'representative');
    for (const { personId } of seated.slice(0, VOTERS)) {
      await post(`/meetings/${meetingId}/attendance`, { personId, state: 'present' });
    }
    for (const browser of browsers) browser.follow();
    await until(() => browsers.every(({ connected }) => connected));
  }
});

async function until(done: () => boolean): Promise<void> {
  const deadline = Date.now() + BACK_MS;
  while (!done()) {
    if (Date.now() > deadline) throw new Error('Not everyone is back in time');
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
