import { Injectable, OnModuleDestroy } from '@nestjs/common';
import { Log } from '../kernel/log';
import { MailGate } from './mail-gate';
import { MailTransport } from './mail-transport';
import { Mail } from './outbox';
import { OutboxQueue } from './outbox-queue';

export interface CodeBearingMail extends Mail {
  code: string;
}

const WAITS_MS = [0, 1_000, 5_000, 30_000];
/** How often such a mail is tried. */
export const SECRET_ATTEMPTS = WAITS_MS.length;

/**
 * Mails that carry a code. Their text lives in memory only: the outbox shows that they were sent, never what
 * they said. If the program stops before one has left, its code is lost and the person asks for a new one.
 * Without a mail server the code stands on the server's console.
 */
@Injectable()
export class SecretMail implements OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private readonly waits = new Set<() => void>();
  private closing = false;

  constructor(
    private readonly outbox: OutboxQueue,
    private readonly gate: MailGate,
    private readonly transport: MailTransport,
    private readonly log: Log,
  ) {}

  /** Returns at once; `write` runs after the answer has gone out. */
  queue(write: () => Promise<CodeBearingMail>): void {
    const job = this.send(write)
      .catch((error: unknown) => this.log.failure('code-mail', error))
      .finally(() => this.running.delete(job));
    this.running.add(job);
  }

  /** Waits for what is under way, without waiting for retries. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    this.waits.forEach((wake) => wake());
    await Promise.all(this.running);
    this.transport.close();
  }

  private async send(write: () => Promise<CodeBearingMail>): Promise<void> {
    await new Promise((resume) => setImmediate(resume));
    if (!(await this.gate.isOpen())) return;
    const mail = await write();
    const id = await this.outbox.addWithoutText(mail);
    if (!this.transport.works) return say(mail);
    for (const wait of WAITS_MS) {
      if (wait > 0) await this.pause(wait);
      if (this.closing || (await this.attempt(id, mail))) return;
    }
  }

  /** @returns false when it is worth another try */
  private async attempt(id: string, mail: CodeBearingMail): Promise<boolean> {
    await this.outbox.noteTry(id);
    const refusal = await this.transport.send(mail.to, mail);
    await this.outbox.note(id, refusal);
    return refusal === null || refusal.kind !== 'later';
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resume) => {
      const wake = () => {
        clearTimeout(timer);
        this.waits.delete(wake);
        resume();
      };
      const timer = setTimeout(wake, milliseconds);
      timer.unref();
      this.waits.add(wake);
    });
  }
}

/** The one place a code is shown in clear, for whoever runs the server. */
function say({ kind, to, code }: CodeBearingMail): void {
  process.stdout.write(`${kind} ${to}: ${code}\n`);
}
