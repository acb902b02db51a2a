import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { SealedFiles } from '../../kernel/vault/sealed-files';
import { EvaluationRow, sealedPlace } from './evaluation-rows';
import { answersIn, CHOICES, EvaluationSums, QUESTIONS, sumsIn, visible } from './evaluation-sums';

/**
 * Counts the evaluations whose last day is over: sums from four answers stand for everyone to read, fewer are never
 * read. Either way who has answered is erased, and the key with it, so that no earlier state can be opened again.
 */
@Injectable()
export class CountEvaluations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: SealedFiles,
  ) {}

  /** @returns how many were counted */
  run(): Promise<number> {
    return this.work.write(async (tx) => {
      const due = await tx.query<EvaluationRow>(
        "SELECT * FROM evaluation WHERE state = 'open' AND closes_at <= $1 ORDER BY id",
        [this.clock.now()],
      );
      for (const row of due) await this.count(tx, row);
      return due.length;
    });
  }

  private async count(tx: Tx, row: EvaluationRow): Promise<void> {
    const place = sealedPlace(row);
    const sums = sumsIn(await this.files.open(tx, place, row.sealed_sums ?? ''));
    const shown = visible(sums);
    if (shown !== null) await keep(tx, row.id, shown);
    const answered = answersIn(sums);
    const state = shown === null ? 'tooFew' : 'shown';
    await tx.execute(
      'UPDATE evaluation SET state = $1, sealed_sums = NULL, answered = $2 WHERE id = $3',
      [state, shown === null ? null : answered, row.id],
    );
    await tx.execute('DELETE FROM evaluation_place WHERE evaluation_id = $1', [row.id]);
    await this.files.destroy(tx, row.id);
    await tx.audit('evaluation.counted', `meeting:${row.meeting_id}`, { state });
    tx.changed(`meeting:${row.meeting_id}`);
    tx.changed('meetings');
  }
}

async function keep(tx: Tx, evaluation_id: string, sums: EvaluationSums): Promise<void> {
  for (const question of QUESTIONS) {
    for (const choice of CHOICES) {
      const answers = sums[question][choice];
      await tx.insert('evaluation_sum', { evaluation_id, question, choice, answers });
    }
  }
}
