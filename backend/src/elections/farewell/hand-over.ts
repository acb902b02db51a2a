import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MembershipReader } from '../../membership/membership-reader';
import { FarewellReader } from './farewell-reader';
import { HandOverDto } from './farewell.dto';
import { FarewellView } from './farewell.view';
import { HandoverTasks } from './handover-tasks';

/** Notes a task of somebody who leaves, and who takes it. */
@Injectable()
export class HandOver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembershipReader,
    private readonly tasks: HandoverTasks,
    private readonly farewells: FarewellReader,
  ) {}

  /** @throws 404 for who has not left, and for an unknown successor */
  run(personId: string, wish: HandOverDto): Promise<FarewellView> {
    return this.work.write(async (tx) => {
      await this.farewells.of(personId, tx);
      const taker = wish.toPersonId ?? null;
      if (taker !== null && !(await this.members.person(taker, tx))) throw notFound();
      await this.tasks.add(tx, personId, wish);
      await tx.audit('handoverTask.noted', `person:${personId}`, { ...wish });
      tx.changed(`person:${personId}`);
      return this.farewells.of(personId, tx);
    });
  }
}
