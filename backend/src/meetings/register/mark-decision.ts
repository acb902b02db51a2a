import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, forbidden, notFound, stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MarkDecisionDto } from './decision.dto';
import { DecisionRecord, laterThan } from './decision-record';
import { DecisionRecordView } from './decisions.view';
import { ReadableDecisions } from './readable-decisions';

/** Notes to whom a decision goes and what has replaced it. The decision itself stays as it was made. */
@Injectable()
export class MarkDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly readable: ReadableDecisions,
    private readonly record: DecisionRecord,
  ) {}

  /** @throws 400 when what is to replace it was not adopted after it; 404 for one the actor may not know of */
  run(id: string, dto: MarkDecisionDto, actor: Actor): Promise<DecisionRecordView> {
    return this.work.write(async (tx) => {
      if (actor.personId === null) throw forbidden();
      const entries = await this.readable.of(actor, tx);
      const entry = entries.find((each) => each.id === id);
      if (!entry || entry.written !== null) throw notFound();
      const superseded_by = dto.supersededBy ?? null;
      const later = laterThan(entry, entries);
      if (superseded_by !== null && !later.some((each) => each.id === superseded_by)) {
        throw badInput([{ field: 'supersededBy', constraint: 'later' }]);
      }
      const addressee = dto.addressee?.trim() || null;
      const marked = { marked_by: actor.personId, marked_at: this.clock.now() };
      const changes = { addressee, superseded_by };
      const [known] = await tx.query<{ id: string }>(
        'SELECT id FROM decision_mark WHERE decision_id = $1',
        [id],
      );
      if (known) {
        await tx.update('decision_mark', known.id, dto.version, { ...changes, ...marked });
      } else {
        if (dto.version !== 0) throw stale();
        const row = { id: newId(), decision_id: id, ...changes, ...marked, version: 1 };
        await tx.insert('decision_mark', row);
      }
      await tx.audit('decision.marked', `decision:${id}`, changes);
      tx.changed('decisions');
      return this.record.view(id, actor, tx);
    });
  }
}
