import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { CloseWritten } from './close-written';
import { AnswerWrittenDto } from './written.dto';
import { WrittenGate } from './written-gate';
import { WrittenPage } from './written-page';
import { answersTo, writtenById } from './written-rows';
import { WrittenProcedureView } from './written.view';

/** For, against, blank, or that it should not be decided in writing. May be changed until the last day. */
@Injectable()
export class AnswerWritten {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: WrittenGate,
    private readonly closing: CloseWritten,
    private readonly page: WrittenPage,
  ) {}

  /** @throws 404 for who is not asked, 409 once it has closed */
  run(id: string, dto: AnswerWrittenDto, actor: Actor): Promise<WrittenProcedureView> {
    return this.work.write(async (tx) => {
      const row = await writtenById(tx, id);
      await this.gate.open(row.case_id, actor, tx);
      const own = (await answersTo(tx, id)).find(({ person_id }) => person_id === actor.personId);
      if (!own) throw notFound();
      const isOver = row.state !== 'open' || row.closes_at <= this.clock.now();
      if (isOver) throw conflict('written-closed');
      await tx.update('written_answer', own.id, dto.version, { answer: dto.answer });
      // Who has answered is known; what, nobody’s business before it has closed.
      await tx.audit('written.answered', `writtenProcedure:${id}`);
      const open = (await answersTo(tx, id)).some(({ answer }) => answer === null);
      if (!open) await this.closing.close(tx, row);
      tx.changed('written');
      return this.page.view(id, actor, tx);
    });
  }
}
