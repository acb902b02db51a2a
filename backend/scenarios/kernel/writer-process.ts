import { ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { TestDatabase } from '../test-database';

const HOOK = path.join(__dirname, '../swc-require.cjs');
const SCRIPT = path.join(__dirname, 'pair-writer.ts');

/** Command and arguments of the process that writes pairs. */
export function writerCommand(first: number, count: number): string[] {
  return [process.execPath, '-r', HOOK, SCRIPT, String(first), String(count)];
}

/** A process that writes pairs, and what it has acknowledged so far. */
export class WriterProcess {
  readonly acknowledged: number[] = [];
  errors = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private rest = '';
  private tellReady: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => (this.tellReady = resolve));

  /** @param command program and arguments */
  constructor(command: readonly string[], database: TestDatabase) {
    const [program = '', ...args] = command;
    this.child = spawn(program, args, { env: { ...process.env, ...database.environment } });
    this.child.stdout?.on('data', (chunk: Buffer) => this.hear(chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = new Promise((resolve) => this.child.on('close', () => resolve()));
  }

  /** Resolves when it has begun to write. @throws Error with what it said when it ended before */
  async untilReady(): Promise<void> {
    const early = this.ended.then(() => Promise.reject(new Error(this.errors)));
    early.catch(() => undefined);
    await Promise.race([this.ready, early]);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  untilEnd(): Promise<void> {
    return this.ended;
  }

  private hear(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === 'ready') this.tellReady();
      else this.acknowledged.push(Number(line));
    }
  }
}
