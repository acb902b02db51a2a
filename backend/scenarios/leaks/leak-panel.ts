import { randomUUID } from 'node:crypto';
import { boot } from '../../src/boot';
import { FixedClock } from '../../src/kernel/clock';
import { hashOf, newToken } from '../../src/kernel/secret-words';
import { MailSender } from '../../src/messages/mail-sender';
import { Client } from '../client';
import { TestApp } from '../harness';
import { MailServer } from '../mail-server';
import { newDatabase, TestDatabase } from '../test-database';

/** As the mail says it; an attachment's letters must not be mistaken for it. */
const CODE = /\ber ([2-9A-HJKMNP-TV-Z]{8})\./;

/** A real panel whose mails really leave, whose log is at its most talkative, and whose output is kept. */
export class LeakPanel {
  private constructor(
    readonly app: TestApp,
    readonly database: TestDatabase,
    readonly mail: MailServer,
    private readonly lines: string[],
    private readonly spies: jest.SpyInstance[],
  ) {}

  static async start(): Promise<LeakPanel> {
    const database = await newDatabase();
    const mail = await MailServer.start();
    const lines: string[] = [];
    const streams = [process.stdout, process.stderr];
    const spies = streams.map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0),
    );
    const clock = new FixedClock('2026-11-12T10:00');
    const more = { smtpUrl: mail.url, mailFrom: 'panel@example.org', logLevel: 'info' as const };
    const running = await boot({ ...database.settings, ...more }, null, clock);
    return new LeakPanel(new TestApp(running, database, clock), database, mail, lines, spies);
  }

  /** Everything the program has printed. */
  get output(): string {
    return this.lines.join('');
  }

  sendMails(): Promise<number> {
    return this.app.nest.get(MailSender, { strict: false }).round();
  }

  /** The code of the mail that an act sends at once, beside what leaves the outbox meanwhile. */
  async codeOf(act: () => Promise<unknown>): Promise<string> {
    const [code = ''] = await this.mailed(CODE, act);
    return code;
  }

  /** What a pattern finds in each mail that an act sends at once, when the first such mail has come. */
  async mailed(pattern: RegExp, act: () => Promise<unknown>): Promise<string[]> {
    const before = this.mail.mails.length;
    await act();
    for (let wait = 0; wait < 500; wait++) {
      const mails = this.mail.mails.slice(before).map((mail) => mail.replace(/=\r?\n/g, ''));
      const found = mails.flatMap((mail) => pattern.exec(mail)?.[1] ?? []);
      if (found.length > 0) return found;
      await new Promise((resume) => setTimeout(resume, 10));
    }
    throw new Error(`Nothing like ${pattern.source} was mailed`);
  }

  /** A browser signed in as a person: by passkey just now, or by a mailed code, which is one factor. */
  async browser(personId: string, assurance: 1 | 3 = 3): Promise<Client> {
    const token = newToken();
    const now = this.app.clock.now();
    const method = assurance === 3 ? 'passkey' : 'code';
    await this.app.unit.housekeeping((tx) =>
      tx.insert('session', {
        id: randomUUID(),
        token_hash: hashOf(token),
        person_id: personId,
        account_id: null,
        method,
        strong: assurance === 3,
        proved_at: assurance === 3 ? now : null,
        proved_by: assurance === 3 ? method : null,
        created_at: now,
        expires_at: '2030-01-01T00:00:00.000Z',
        last_seen_at: now,
        ended_at: null,
      }),
    );
    const browser = this.app.anyone();
    browser.setCookie('sid', token);
    return browser;
  }

  silence(): void {
    this.spies.forEach((spy) => spy.mockRestore());
  }

  async close(): Promise<void> {
    this.silence();
    await this.app.close();
    await this.mail.stop();
  }
}
