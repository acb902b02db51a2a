import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { badInput, notFound, RuleViolation, stale } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import type { StatutesData } from '../statutes/statutes-data';
import { StatutesReader } from '../statutes/statutes-reader';
import { EditorialFixDto } from './change.dto';
import { HistoryPage } from './history-page';
import { StatutesHistoryView } from './revision.view';
import { editorial } from './rules/editorial';
import { fixKind } from './rules/fix-kind';
import { personOf } from './write-change';

/**
 * AU sets a link, a name or a misprint right (UP 7.2, interpretation `editorial`). It is no revision: the version stays
 * the one decisions were judged by, and before and after are kept for everybody to see.
 */
@Injectable()
export class FixClause {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly page: HistoryPage,
  ) {}

  /** @throws 422 when numbers, binding words or much else differ; 409 when the clause reads otherwise by now */
  run(dto: EditorialFixDto, actor: Actor): Promise<StatutesHistoryView> {
    return this.work.write(async (tx) => {
      const made_by = personOf(actor);
      const versions = await this.statutes.versions(tx);
      const version = versions.find(({ id }) => id === dto.statutesId);
      const clause = version?.data.clauses.find(({ id }) => id === dto.clause);
      if (!version || !clause) throw notFound();
      if (clause.text !== dto.before) throw stale();
      if (clause.text === dto.after) throw badInput([{ field: 'after', constraint: 'changed' }]);
      const kind = fixKind(dto.before, dto.after, dto.kind);
      const finding = editorial({ changes: [kind] }, version.data);
      if (!finding.ok) throw new RuleViolation([finding], version.id);
      // A version that was made from this one has the same misprint.
      for (const each of versions) await this.mend(tx, each.id, each.data, dto);
      const texts = { before_text: dto.before, after_text: dto.after };
      const row = { statutes_id: version.id, clause: dto.clause, kind, ...texts };
      const id = newId();
      await tx.insert('editorial_fix', { id, ...row, made_by, made_at: this.clock.now() });
      await tx.audit('statutes.fixed', `statutes:${version.id}`, row);
      tx.changed('statutes');
      return this.page.view(actor, tx);
    });
  }

  private async mend(
    tx: Tx,
    id: string,
    data: StatutesData,
    { clause, before, after, statutesId }: EditorialFixDto,
  ): Promise<void> {
    const now = data.clauses.find((each) => each.id === clause);
    if (now?.text !== before) return;
    const newer = id >= statutesId;
    if (!newer) return;
    const clauses = data.clauses.map((each) =>
      each.id === clause ? { ...each, text: after } : each,
    );
    const sql = 'UPDATE statutes_version SET data = $1 WHERE id = $2';
    await tx.execute(sql, [JSON.stringify({ ...data, clauses }), id]);
  }
}
