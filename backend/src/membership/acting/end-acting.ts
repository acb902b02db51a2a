import { Injectable } from '@nestjs/common';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { BoardReader } from '../board-reader';
import { BoardView } from '../board.view';
import { addDays } from '../rules/period';
import { ActingReader } from './acting-reader';
import { EndActingDto } from './acting.dto';

/** The panel lets an alternate's acting end before somebody is appointed to the seat. */
@Injectable()
export class EndActing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: ActingReader,
    private readonly boards: BoardReader,
  ) {}

  /** @throws 400 for a last day more than one day before the first one, 409 when it has ended */
  run(id: string, { on, version }: EndActingDto): Promise<BoardView> {
    return this.work.write(async (tx) => {
      const known = await this.acting.one(id, tx);
      if (!known) throw notFound();
      if (known.to !== null) throw conflict('already-ended');
      const to = addDays(on, 1);
      if (to < known.from) throw badInput([{ field: 'on', constraint: 'withinTerm' }]);
      await tx.update('acting_alternate', id, version, { to_date: to });
      await tx.audit('acting.ended', `seat:${known.seatId}`, { to });
      tx.changed('board');
      tx.changed(`person:${known.personId}`);
      return this.boards.board(tx);
    });
  }
}
