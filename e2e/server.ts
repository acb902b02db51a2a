import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real Samklang in a process of its own, on an empty data folder, with the tests' clock. */
export class Server {
  private process: ChildProcess;

  private constructor(
    readonly origin: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly folder: string,
    private readonly lines: string[],
  ) {
    this.process = this.spawn();
  }

  /** @param host name in the address; passkeys want 'localhost', since none can belong to an IP address */
  static async start(given: Record<string, string> = {}, host = '127.0.0.1'): Promise<Server> {
    const port = await freePort();
    const folder = mkdtempSync(path.join(tmpdir(), 'samklang-e2e-'));
    const env = {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      ORIGIN: `http://${host}:${port}`,
      DATA_DIR: folder,
      SAMKLANG_CLOCK: '2026-11-12T10:00',
      ...given,
    };
    const server = new Server(`http://${host}:${port}`, env, folder, []);
    await server.ready();
    return server;
  }

  /** What the server has printed so far (sign-in codes stand here when there is no mail). */
  get output(): string {
    return this.lines.join('');
  }

  /** For walks that must move what the machine's clock decides. */
  get databaseFile(): string {
    return path.join(this.folder, 'samklang.db');
  }

  /** Loads the example panel, as the button on the first page does. */
  async installExample(): Promise<void> {
    const answer = await fetch(`${this.origin}/api/installation`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.origin,
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ kind: 'example' }),
    });
    if (!answer.ok) throw new Error(`The example panel was not loaded: ${await answer.text()}`);
  }

  /** Stops and starts on the same data and address, at another time: weeks have gone by. */
  async goOnAt(clock: string): Promise<void> {
    await this.end();
    this.lines.length = 0;
    this.env['SAMKLANG_CLOCK'] = clock;
    this.process = this.spawn();
    await this.ready();
  }

  async stop(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private spawn(): ChildProcess {
    const child = spawn(process.execPath, ['dist/backend/src/main.js'], {
      cwd: path.resolve(__dirname, '..'),
      env: this.env,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => this.lines.push(String(chunk)));
    }
    return child;
  }

  private async end(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await gone;
  }

  /** Its own line must stand there: an answer alone could come from another test's server. */
  private async ready(): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      if (this.process.exitCode !== null) break;
      if (this.output.includes('Samklang is running')) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not start:\n${this.output}`);
  }
}

/** A free port below those the system hands out, so that two tests hardly ever ask for the same. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
