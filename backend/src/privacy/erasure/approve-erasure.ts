import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict, notFound, signedOut, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { DueErasuresReader } from './due-erasures-reader';
import { EraseLeft } from './erase-left';
import { ErasureReader, OpenRun, RunItem } from './erasure-reader';
import { ErasuresView } from './erasure.view';

/** Two people say yes to a run, one after the other; with the second yes it is carried out, once. */
@Injectable()
export class ApproveErasure {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly runs: ErasureReader,
    private readonly due: DueErasuresReader,
    private readonly eraser: EraseLeft,
  ) {}

  /** @throws 404 when no such run waits; 409 when it has changed since, or the second person is the first */
  run(actor: Actor, id: string, version: number): Promise<ErasuresView> {
    return this.work.write(async (tx) => {
      const { personId } = actor;
      if (personId === null) throw signedOut();
      const run = await this.runs.open(tx);
      if (run?.id !== id) throw notFound();
      if (run.version !== version) throw stale();
      if (run.firstBy === personId) throw conflict('two-people');
      if (run.firstBy === null) await this.first(tx, run, personId);
      else await this.second(tx, run, personId);
      tx.changed('erasures');
      return this.runs.view(actor, tx);
    });
  }

  private async first(tx: Tx, { id, version }: OpenRun, personId: string): Promise<void> {
    const approval = { first_by: personId, first_at: this.clock.now() };
    await tx.update('erasure_run', id, version, approval);
    await tx.audit('erasure.approved', `erasure:${id}`, { approvals: 1 });
  }

  private async second(tx: Tx, { id, version }: OpenRun, personId: string): Promise<void> {
    const done = { second_by: personId, done_at: this.clock.now() };
    await tx.update('erasure_run', id, version, done);
    const items = await this.runs.items(id, tx);
    const stillDue = await this.due.today(tx);
    let erased = 0;
    for (const item of items) {
      const outcome = stillDue.some((each) => same(each, item)) ? 'erased' : 'kept';
      if (outcome === 'erased') await this.eraser.erase(tx, item.personId, item.what);
      if (outcome === 'erased') erased++;
      await tx.execute('UPDATE erasure_item SET outcome = $1 WHERE id = $2', [outcome, item.id]);
    }
    await tx.audit('erasure.done', `erasure:${id}`, { erased, kept: items.length - erased });
  }
}

type Matter = Pick<RunItem, 'personId' | 'what' | 'dueOn'>;

function same(a: Matter, b: Matter): boolean {
  return a.personId === b.personId && a.what === b.what && a.dueOn === b.dueOn;
}
