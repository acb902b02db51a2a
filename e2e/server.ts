import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real Samklang in a process of its own, on an empty data folder, with the tests' clock. */
export class Server {
  private constructor(
    readonly origin: string,
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly lines: string[],
  ) {}

  /** @param host name in the address; passkeys want 'localhost', since none can belong to an IP address */
  static async start(env: Record<string, string> = {}, host = '127.0.0.1'): Promise<Server> {
    const port = await freePort();
    const folder = mkdtempSync(path.join(tmpdir(), 'samklang-e2e-'));
    const lines: string[] = [];
    const child = spawn(process.execPath, ['dist/backend/src/main.js'], {
      cwd: path.resolve(__dirname, '..'),
      env: {
        ...process.env,
        PORT: String(port),
        HOST: '127.0.0.1',
        ORIGIN: `http://${host}:${port}`,
        DATA_DIR: folder,
        SAMKLANG_CLOCK: '2026-11-12T10:00',
        ...env,
      },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => lines.push(String(chunk)));
    }
    const server = new Server(`http://${host}:${port}`, child, folder, lines);
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

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
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
