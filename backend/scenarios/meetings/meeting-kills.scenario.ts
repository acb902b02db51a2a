import { randomUUID } from 'node:crypto';
import { Body } from '../panel-book';
import { newDatabase, TestDatabase } from '../test-database';
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
      const acts = new Acts(browsers[0]!, meetingId);
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
      process.stdout.write(
        `${acts.entries.size} acknowledged entries, ${POINTS} kills, none lost\n`,
      );
      expect(acts.entries.size).toBeGreaterThan(POINTS);
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
    const post = async (url: string, body: unknown): Promise<Body> =>
      (await browsers[0]!.send(url, body, randomUUID())).json();
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
    for (const browser of browsers) browser.follow();
    await until(() => browsers.every(({ connected }) => connected));
  }
});

/** What the coordinator does in the meeting: lines of the minutes, attendance, pauses; what was acknowledged. */
class Acts {
  readonly entries = new Set<string>();
  private readonly attendance = new Map<string, string>();
  private pending: { url: string; body: Body; key: string } | null = null;
  private count = 0;
  private live: Body = {};

  constructor(
    private readonly browser: MeetingBrowser,
    private readonly meetingId: string,
  ) {}

  async untilBroken(): Promise<void> {
    await this.look();
    try {
      for (;;) await this.one();
    } catch (error) {
      // The server is gone; what was on its way is sent again when it is back.
      if ((error as Error).name !== 'TypeError') throw error;
    }
  }

  async one(): Promise<void> {
    if (this.live['items'] === undefined) await this.look();
    this.count += 1;
    const people = this.live['presences'].filter((each: Body) => each.kind === 'representative');
    const { personId } = people[this.count % people.length];
    const state = this.attendance.get(personId) === 'present' ? 'left' : 'present';
    const said = { text: `Linje ${this.count}` };
    if (this.count % 3 === 0) await this.send('attendance', { personId, state });
    else await this.sendTo(`/agenda-items/${this.live['items'][0].id}/entries`, said);
  }

  /** What was on its way is sent again under the same key: it is done once, whether it had been done or not. */
  async sendAgain(): Promise<void> {
    if (this.pending !== null)
      await this.sendTo(this.pending.url, this.pending.body, this.pending.key);
  }

  async expectWhole(): Promise<void> {
    await this.look();
    const texts: string[] = this.live['items'][0].entries.map((each: Body) => each.text);
    expect([...this.entries].filter((text) => !texts.includes(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    const states = new Map(
      this.live['presences'].map((each: Body) => [each.personId, each.state] as const),
    );
    for (const [personId, state] of this.attendance) expect(states.get(personId)).toBe(state);
  }

  private async look(): Promise<void> {
    this.live = await this.browser.get(`/meetings/${this.meetingId}/live`);
  }

  private send(rest: string, body: Body): Promise<void> {
    return this.sendTo(`/meetings/${this.meetingId}/${rest}`, body);
  }

  private async sendTo(url: string, body: Body, key: string = randomUUID()): Promise<void> {
    this.pending = { url, body, key };
    const reply = await this.browser.send(url, body, key);
    expect(reply.status).toBe(201);
    await reply.arrayBuffer();
    this.pending = null;
    if (body['text']) this.entries.add(body['text']);
    else this.attendance.set(body['personId'], body['state']);
  }
}

async function until(done: () => boolean): Promise<void> {
  const deadline = Date.now() + BACK_MS;
  while (!done()) {
    if (Date.now() > deadline) throw new Error('Not everyone is back in time');
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
