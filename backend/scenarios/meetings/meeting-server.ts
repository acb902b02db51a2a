import { ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { TestDatabase } from '../test-database';

const HOOK = path.join(__dirname, '../swc-require.cjs');
const MAIN = path.join(__dirname, '../../src/main.ts');
/** Every start begins a little later than the one before can have ended: time goes on while the server is away. */
const BEGINS = Date.parse('2026-09-28T11:00:00.000Z');
const LATER_MS = 3 * 60_000;

/** The real program as a process of its own, on a port that stays the same across restarts. */
export class MeetingServer {
  private child: ChildProcess | null = null;
  private starts = 0;

  private constructor(
    private readonly database: TestDatabase,
    private readonly port: number,
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  static async on(database: TestDatabase): Promise<MeetingServer> {
    return new MeetingServer(database, await freePort());
  }

  /** Resolves when it answers. @throws Error with what it said when it ended before */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['-r', HOOK, MAIN], {
      env: {
        ...process.env,
        ...this.database.environment,
        PORT: String(this.port),
        ORIGIN: this.origin,
        SAMKLANG_CLOCK: this.nextClock(),
        LOG_LEVEL: 'silent',
      },
    });
    this.child = child;
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await new Promise<void>((ready, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('is running')) ready();
      });
      child.once('close', () => fail(new Error(said)));
    });
  }

  private nextClock(): string {
    const at = new Date(BEGINS + this.starts * LATER_MS).toISOString();
    this.starts += 1;
    return at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
  }

  /** As when the power goes. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    this.child = null;
    const gone = new Promise((done) => child.once('close', done));
    child.kill('SIGKILL');
    await gone;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
