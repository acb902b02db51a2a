import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Log } from '../../kernel/log';
import { Rounds } from '../../kernel/rounds';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { DueErasuresReader } from './due-erasures-reader';
import { EraseLeft } from './erase-left';
import { ErasureReader } from './erasure-reader';

const EVERY_MS = 60 * 60_000;

/**
 * Prepares a run when the day has come on which something is to be erased, and waits for two people. One run at a
 * time: what falls due meanwhile is in the next. A guardian of who has come of age goes without asking anyone.
 */
@Injectable()
export class PrepareErasure extends Rounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly runs: ErasureReader,
    private readonly due: DueErasuresReader,
    private readonly eraser: EraseLeft,
    log: Log,
  ) {
    super('prepare-erasure', EVERY_MS, log);
  }

  /** @returns how much waits in the new run, 0 for none */
  protected oneRound(): Promise<number> {
    return this.work.write((tx) => this.begin(tx));
  }

  private async begin(tx: Tx): Promise<number> {
    const guardians = await this.eraser.eraseGuardiansOfAge(tx, this.clock.today());
    if (guardians > 0) await tx.audit('guardians.erased', 'guardians', { erased: guardians });
    if ((await this.runs.open(tx)) !== null) return 0;
    const due = await this.due.today(tx);
    if (due.length === 0) return 0;
    const id = newId();
    await tx.insert('erasure_run', {
      id,
      prepared_at: this.clock.now(),
      first_by: null,
      first_at: null,
      second_by: null,
      done_at: null,
      version: 1,
    });
    for (const { personId, what, dueOn } of due) {
      const item = { id: newId(), run_id: id, person_id: personId, what, due_on: dueOn };
      await tx.insert('erasure_item', { ...item, outcome: null });
    }
    await tx.audit('erasure.prepared', `erasure:${id}`, { items: due.length });
    tx.changed('erasures');
    return due.length;
  }
}
