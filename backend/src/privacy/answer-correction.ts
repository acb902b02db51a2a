import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { conflict, notFound } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { CorrectionReader } from './correction-reader';
import { AnswerCorrectionDto } from './correction.dto';
import { CorrectionView } from './correction.view';

/** Says what was corrected, or why not. Answered once: who disagrees asks again. */
@Injectable()
export class AnswerCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly corrections: CorrectionReader,
  ) {}

  /** @throws 404 for an unknown request, 409 when it is answered or someone saved first */
  run(actor: Actor, id: string, dto: AnswerCorrectionDto): Promise<CorrectionView[]> {
    return this.work.write(async (tx) => {
      const asked = await this.corrections.one(id, tx);
      if (asked === null) throw notFound();
      if (asked.outcome !== null) throw conflict('already-answered');
      const { outcome, version } = dto;
      const answer = dto.answer.trim();
      await tx.update('correction_request', id, version, {
        answer,
        outcome,
        answered_at: this.clock.now(),
        answered_by: actor.personId,
      });
      await tx.audit('correction.answered', `correction:${id}`, { outcome, answer });
      tx.changed('corrections');
      return this.corrections.all(tx);
    });
  }
}
