import { randomUUID } from 'node:crypto';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { boot, Running } from '../src/boot';
import { openDatabase } from '../src/database';
import { Role, ROLES } from '../src/kernel/actor';
import { FixedClock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { UnitOfWork } from '../src/kernel/unit-of-work';
import { Client } from './client';
import { DatabaseKind, newDatabase, TestDatabase } from './test-database';

interface Options {
  /** Local time in Oslo; the clock stands still there until the test sets it. */
  clock?: string;
  database?: DatabaseKind;
}

/** The whole program on an empty database of its own, asked without a network. Close it after the tests. */
export class TestApp {
  private readonly clients = new Map<string, Client>();

  constructor(
    private running: Running,
    private readonly database: TestDatabase,
    readonly clock: FixedClock,
  ) {}

  get nest(): NestFastifyApplication {
    return this.running.app;
  }

  get db(): ReadDb {
    return this.nest.get(ReadDb);
  }

  get unit(): UnitOfWork {
    return this.nest.get(UnitOfWork);
  }

  /** A browser nobody has signed in with. */
  anyone(): Client {
    return new Client(this.nest);
  }

  /** The browser of the first person with a role today, or of one person: the same one every time. */
  as(who: Role | string): Client {
    const known = this.clients.get(who);
    if (known !== undefined) return known;
    const client = new Client(this.nest, (self) => this.become(self, who));
    this.clients.set(who, client);
    return client;
  }

  /**
   * Goes through the first run; the example panel is played forward to the clock. The first test of a run
   * that asks for a day does it in earnest, the others take a copy of its database.
   */
  async install(kind: 'example'): Promise<void> {
    const name = `example_${this.clock.now().replace(/\W/g, '').toLowerCase()}`;
    await this.running.close();
    const copied = await this.database.restore(name);
    if (!copied) {
      await this.reopen();
      await this.playFirstRun(kind);
      await this.running.close();
      await this.database.keep(name);
    }
    await this.reopen();
  }

  private async reopen(): Promise<void> {
    this.running = await boot(this.database.settings, null, this.clock);
    this.clients.clear();
  }

  private async playFirstRun(kind: 'example'): Promise<void> {
    const reply = await this.anyone().post('/installation', { kind });
    if (reply.status !== 201) throw new Error(`Not installed: ${JSON.stringify(reply.body)}`);
  }

  /** Number of audit entries: unchanged means that nothing was done. */
  async auditCount(): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      'SELECT CAST(count(*) AS integer) AS n FROM audit_entry',
    );
    return row?.n ?? 0;
  }

  /** Listens on a free port, for what needs a real connection. @returns the address */
  async listen(): Promise<string> {
    await this.nest.listen(0, '127.0.0.1');
    return this.nest.getUrl();
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.database.remove();
  }

  private async become(client: Client, who: string): Promise<void> {
    const personId = isRole(who) ? await this.firstWith(client, who) : who;
    const key = { 'idempotency-key': randomUUID() };
    const reply = await client.send('POST', '/example/session', { personId }, key);
    if (reply.status >= 300) throw new Error(`Cannot be ${who}: ${JSON.stringify(reply.body)}`);
  }

  private async firstWith(client: Client, role: Role): Promise<string> {
    const { body } = await client.send('GET', '/example/actors', undefined, {});
    const actor = (body as { personId: string; role: Role }[]).find((a) => a.role === role);
    if (actor === undefined) throw new Error(`Nobody in the example panel is ${role}`);
    return actor.personId;
  }
}

/** Starts the program for a test, at 10:00 on 12 November 2026 when nothing else is asked for. */
export async function startApp(options: Options = {}): Promise<TestApp> {
  const database = await newDatabase(options.database);
  await bringUpToDate(database);
  const clock = new FixedClock(options.clock ?? '2026-11-12T10:00');
  return new TestApp(await boot(database.settings, null, clock), database, clock);
}

/**
 * The first test of a run migrates the empty file in earnest, the others take a copy of what came out. PostgreSQL
 * takes as long to copy a database as to migrate it.
 */
async function bringUpToDate(database: TestDatabase): Promise<void> {
  if (database.settings.databaseUrl !== null) return;
  if (await database.restore('migrated')) return;
  const opened = await openDatabase(database.settings);
  await opened.close();
  await database.keep('migrated');
}

function isRole(who: string): who is Role {
  return (ROLES as readonly string[]).includes(who);
}
