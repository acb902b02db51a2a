import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { SessionBook } from '../session-book';
import { SetupCodes } from '../setup-codes';
import { LetterReader } from './letter-reader';
import { LetterView } from './letter.view';

/** Takes a letter back: its code, and a session that was opened with it, end. */
@Injectable()
export class WithdrawLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly codes: SetupCodes,
    private readonly sessions: SessionBook,
    private readonly letters: LetterReader,
  ) {}

  /** @throws 404, 409 when it has been used or has ended */
  run(id: string): Promise<LetterView> {
    return this.work.write(async (tx) => {
      const code = await this.codes.byId(tx, id);
      if (code === null) throw notFound();
      if (!this.codes.isOpen(code)) throw conflict(code.usedAt ? 'code-used' : 'code-over');
      const set = 'UPDATE setup_code SET ended_at = $1 WHERE id = $2';
      await tx.execute(set, [this.clock.now(), id]);
      if (code.sessionId !== null) await this.sessions.end(tx, code.sessionId);
      await tx.audit('letter.withdrawn', `setupCode:${id}`);
      tx.changed('access');
      return this.letters.byId(id, tx);
    });
  }
}
