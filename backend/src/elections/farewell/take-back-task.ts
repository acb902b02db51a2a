import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { FarewellReader } from './farewell-reader';
import { FarewellView } from './farewell.view';
import { HandoverTasks } from './handover-tasks';

/** Takes a task off the list of what is handed over. */
@Injectable()
export class TakeBackTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: HandoverTasks,
    private readonly farewells: FarewellReader,
  ) {}

  /** @throws 404 when it is gone, 409 when it was changed */
  run(id: string, version: number): Promise<FarewellView> {
    return this.work.write(async (tx) => {
      const personId = await this.tasks.remove(tx, id, version);
      await tx.audit('handoverTask.removed', `person:${personId}`);
      tx.changed(`person:${personId}`);
      return this.farewells.of(personId, tx);
    });
  }
}
