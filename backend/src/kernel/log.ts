import { Clock } from './clock';
import { driverCode } from './database-errors';
import { LogLevel } from './settings';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** One JSON line per event on standard output. Never given names, addresses, ids or query strings. */
export class Log {
  constructor(
    private readonly level: LogLevel,
    private readonly clock: Clock,
    private readonly write: (line: string) => void = (line) => void process.stdout.write(line),
  ) {}

  info(event: string, fields: Fields = {}): void {
    if (this.level === 'info') this.line('info', event, fields);
  }

  /** What went wrong and where. A driver's message may quote values, so of those only the code is kept. */
  failure(event: string, error: unknown, fields: Fields = {}): void {
    if (this.level === 'silent') return;
    const code = driverCode(error);
    const message = code !== null || !(error instanceof Error) ? null : error.message;
    const frames = error instanceof Error ? (error.stack ?? '').split('\n') : [];
    const where = frames.filter((line) => line.startsWith('    at ')).slice(0, 8);
    const stack = where.map((line) => line.trim()).join(' | ');
    this.line('error', event, { ...fields, code, message, stack });
  }

  private line(level: LogLevel, event: string, fields: Fields): void {
    this.write(`${JSON.stringify({ at: this.clock.now(), level, event, ...fields })}\n`);
  }
}
