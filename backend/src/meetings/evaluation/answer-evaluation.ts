import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict, forbidden, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { SealedFiles } from '../../kernel/vault/sealed-files';
import { evaluationOf, placeOf, sealedPlace } from './evaluation-rows';
import { bytesOf, EvaluationAnswer, sumsIn, withAnswer } from './evaluation-sums';

/**
 * Somebody says what they thought of a meeting, once and for good. The answer goes into sums that nobody can read
 * before they are counted, and that it was given into a mark without a time, in one transaction. There is no audit
 * entry and no event, which would tell when; see docs/decisions/0035-evaluation.md.
 */
@Injectable()
export class AnswerEvaluation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: SealedFiles,
  ) {}

  /** @throws 404 without an evaluation, 403 for who was not there, 409 'evaluation-answered', 'evaluation-closed' */
  run(meetingId: string, answer: EvaluationAnswer, { personId }: Actor): Promise<void> {
    return this.work.housekeeping(async (tx) => {
      const row = await evaluationOf(tx, meetingId);
      if (row === null) throw notFound();
      const isOver = row.state !== 'open' || row.closes_at <= this.clock.now();
      if (isOver || row.sealed_sums === null) throw conflict('evaluation-closed');
      if ((await placeOf(tx, row.id, personId)) === 'notAsked') throw forbidden();
      const marked = await tx.execute(
        'UPDATE evaluation_place SET answered = 1 WHERE evaluation_id = $1 AND person_id = $2 AND answered = 0',
        [row.id, personId],
      );
      if (marked === 0) throw conflict('evaluation-answered');
      const place = sealedPlace(row);
      const sums = withAnswer(sumsIn(await this.files.open(tx, place, row.sealed_sums)), answer);
      const sealed = await this.files.seal(tx, place, bytesOf(sums));
      await tx.execute('UPDATE evaluation SET sealed_sums = $1 WHERE id = $2', [sealed, row.id]);
    });
  }
}
