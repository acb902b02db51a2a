import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work';
import { AppointDto } from './appoint.dto';
import { Appointing } from './appointing';
import { BoardReader } from './board-reader';
import { BoardView } from './board.view';

/**
 * Appoints someone to a seat or as alternate (UP 3.1, 3.2, 3.4). The program sets the end of the term; what the
 * statutes were, how they were read and every sum is kept with the appointment.
 */
@Injectable()
export class Appoint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly appointing: Appointing,
    private readonly boards: BoardReader,
  ) {}

  /** @throws RuleViolation when a rule refuses, or warns and no reason is given for setting it aside */
  run(wish: AppointDto): Promise<BoardView> {
    return this.work.write(async (tx) => {
      await this.appointing.make(tx, wish);
      return this.boards.board(tx);
    });
  }
}
