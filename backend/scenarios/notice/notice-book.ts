import { boot, Running } from '../../src/boot';
import { FixedClock } from '../../src/kernel/clock';
import { ReadDb } from '../../src/kernel/db';
import { NoticeRounds } from '../../src/meetings/notice/notice-rounds';
import { MailSender } from '../../src/messages/mail-sender';
import { Client } from '../client';
import { MailServer } from '../mail-server';
import { Body } from '../panel-book';
import { OWN_PANEL } from '../real-panel';
import { newDatabase, TestDatabase } from '../test-database';
import { readMail, ReadMail } from './read-mail';

/** Who sits in the panel of these scenarios: five of ten are needed, so five are just enough. */
export const MEMBERS = ['Anne', 'Bjarne', 'Cecilie', 'Dag', 'Eli'] as const;
/** Alternates in the panel’s order; the second carries the field of the first member. */
export const ALTERNATES = ['Vera', 'Vidar', 'Ylva'] as const;
type Name = (typeof MEMBERS)[number] | (typeof ALTERNATES)[number];

const FIELDS = { Vera: 'eldre', Vidar: 'barn' } as const;

/** A real panel with a mail server that answers, so that what people are mailed can be read and followed. */
export class NoticeBook {
  readonly ids = new Map<Name, string>();
  meetingId = '';

  private constructor(
    private readonly database: TestDatabase,
    readonly running: Running,
    readonly mail: MailServer,
    readonly clock: FixedClock,
    public coordinator: Client,
  ) {}

  /** @param meeting local start of the meeting, three hours long, in the room and on the net */
  static async open(clockAt: string, meeting: string): Promise<NoticeBook> {
    const mail = await MailServer.start();
    const database = await newDatabase();
    const clock = new FixedClock(clockAt);
    const settings = { ...database.settings, smtpUrl: mail.url, mailFrom: 'panel@example.org' };
    const running = await boot(settings, null, clock);
    const book = new NoticeBook(database, running, mail, clock, new Client(running.app));
    await book.coordinator.post('/installation', OWN_PANEL);
    await book.seat();
    await book.plan(meeting);
    return book;
  }

  get db(): ReadDb {
    return this.running.app.get(ReadDb);
  }

  id(name: Name): string {
    return this.ids.get(name) ?? '';
  }

  /** A program of its own on the same database. */
  another(): Promise<Running> {
    const settings = {
      ...this.database.settings,
      smtpUrl: this.mail.url,
      mailFrom: 'p@example.org',
    };
    return boot(settings, null, this.clock);
  }

  /** Time goes by; the coordinator’s session may have ended. */
  at(local: string): void {
    this.clock.set(local);
  }

  async signInAgain(): Promise<void> {
    this.coordinator = new Client(this.running.app);
    await this.coordinator.post('/sign-in-codes', { email: OWN_PANEL.coordinatorEmail });
    const code = await this.code(OWN_PANEL.coordinatorEmail);
    const { status } = await this.coordinator.post('/sessions', { code });
    if (status !== 201) throw new Error(`Not signed in: ${status}`);
  }

  async send(more: object = {}) {
    const wish = { kind: 'notice', answerBy: '2026-11-20', ...more };
    const reply = await this.coordinator.post(`/meetings/${this.meetingId}/notices`, wish);
    await this.deliver();
    return reply;
  }

  /** One round of what happens by itself, and what it sends. */
  async round(): Promise<number> {
    const done = await this.running.app.get(NoticeRounds).round();
    await this.deliver();
    return done;
  }

  async deliver(): Promise<void> {
    for (let n = 0; n < 3; n++) await this.running.app.get(MailSender).round();
  }

  notice() {
    return this.coordinator.get(`/meetings/${this.meetingId}/notice`);
  }

  mailsTo(name: Name): ReadMail[] {
    return this.mail.mails.map(readMail).filter(({ to }) => to === address(name));
  }

  lastTo(name: Name): ReadMail {
    const last = this.mailsTo(name).at(-1);
    if (last === undefined) throw new Error(`Nothing was sent to ${name}`);
    return last;
  }

  /** The secret of the link in the newest mail that has one. */
  token(name: Name): string {
    const mails = this.mailsTo(name).map(({ text }) => /\/svar#([\w-]{43})/.exec(text)?.[1]);
    return mails.findLast((token) => token !== undefined) ?? '';
  }

  open(token: string) {
    return this.visitor().post('/own-answers/openings', { token });
  }

  /** Opens the link in the newest mail and answers, as the page does. */
  async answer(name: Name, answer: string | null) {
    const token = this.token(name);
    const { body } = await this.open(token);
    const reply = await this.visitor().post('/own-answers/answers', {
      token,
      stamp: body.stamp,
      answer,
    });
    await this.deliver();
    return reply;
  }

  visitor(): Client {
    return new Client(this.running.app);
  }

  /** Somebody signed in as themselves. */
  async as(name: Name): Promise<Client> {
    const email = address(name);
    await this.coordinator.post('/invitations', { personId: this.id(name), email });
    const browser = this.visitor();
    await browser.post('/sign-in-codes', { email });
    await browser.post('/sessions', { code: await this.code(email) });
    return browser;
  }

  async rows(table: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `SELECT CAST(count(*) AS integer) AS n FROM ${table}`,
    );
    return row?.n ?? 0;
  }

  async calls(): Promise<[string, string][]> {
    const { calls } = (await this.notice()).body;
    return calls.map(({ alternate, state }: Body) => [alternate, state]);
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.database.remove();
    await this.mail.stop();
  }

  private async code(email: string): Promise<string> {
    for (let wait = 0; wait < 200; wait++) {
      const mine = this.mail.mails.map(readMail).filter(({ to }) => to === email);
      const code = /\b[2-9A-HJ-NP-Z]{8}\b/.exec(mine.at(-1)?.text ?? '')?.[0];
      if (code !== undefined) return code;
      await new Promise((resume) => setTimeout(resume, 10));
    }
    throw new Error(`No code came to ${email}`);
  }

  private async seat(): Promise<void> {
    const { body } = await this.coordinator.get('/board');
    const seatId = (number: number) =>
      body.seats.find((each: Body) => each.number === number)?.seatId;
    for (const [at, name] of MEMBERS.entries()) {
      // The first sits for children and young people, the others in flexible seats.
      await this.appoint(name, {
        kind: 'representative',
        seatId: seatId([2, 7, 8, 9, 10][at] ?? 0),
      });
    }
    for (const name of ALTERNATES) await this.appoint(name, { kind: 'alternate', seatId: null });
  }

  private async appoint(name: Name, more: object): Promise<void> {
    const person = { name: `${name} Prøve`, email: address(name) };
    const { id } = (await this.coordinator.post('/people', person)).body;
    this.ids.set(name, id);
    const fieldId = (FIELDS as Partial<Record<Name, string>>)[name] ?? null;
    const wish = { personId: id, basis: 'own', from: '2026-01-01', track: 'imported', fieldId };
    const source = { trackOn: '2026-01-01', source: 'Åpen utlysning' };
    const reply = await this.coordinator.post('/appointments', { ...wish, ...source, ...more });
    if (reply.status !== 201) throw new Error(`${name}: ${JSON.stringify(reply.body)}`);
  }

  private async plan(start: string): Promise<void> {
    const begins = Date.parse(new FixedClock(start).now());
    const reply = await this.coordinator.post('/meetings', {
      startsAt: new Date(begins).toISOString(),
      endsAt: new Date(begins + 3 * 3_600_000).toISOString(),
      place: 'Møterom 2; Haukeland, Bergen',
      mode: 'both',
    });
    this.meetingId = reply.body.id;
    const items = `/meetings/${this.meetingId}/agenda-items`;
    for (const [title, closed] of [
      ['Nytt venterom', false],
      ['Hemmelig tittel', true],
    ]) {
      await this.coordinator.post(items, { title, type: 'discussion', minutes: 20, closed });
    }
  }
}

function address(name: Name): string {
  return `${name.toLowerCase()}@example.org`;
}
