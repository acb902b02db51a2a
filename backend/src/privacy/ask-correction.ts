import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { conflict, signedOut } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { CorrectionReader } from './correction-reader';
import { CorrectionView } from './correction.view';

const MOST_WAITING = 10;

/** Asks for a correction; it waits as a task of the coordinator's. */
@Injectable()
export class AskCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly corrections: CorrectionReader,
  ) {}

  /** @throws 409 when ten wait already */
  run({ personId }: Actor, wish: string): Promise<CorrectionView[]> {
    if (personId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const own = await this.corrections.of(personId, tx);
      const waiting = own.filter(({ outcome }) => outcome === null).length;
      if (waiting >= MOST_WAITING) throw conflict('too-many-waiting');
      const id = newId();
      await tx.insert('correction_request', {
        id,
        person_id: personId,
        wish: wish.trim(),
        asked_at: this.clock.now(),
        answer: null,
        answered_at: null,
        answered_by: null,
        outcome: null,
        version: 1,
      });
      await tx.audit('correction.asked', `correction:${id}`, { wish: wish.trim() });
      tx.changed('corrections');
      return this.corrections.of(personId, tx);
    });
  }
}
