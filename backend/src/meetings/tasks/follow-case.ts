import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, forbidden, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { CaseRecord } from '../cases/case-record';
import { knownCase } from '../cases/case-rows';
import { FollowCaseDto } from '../cases/case.dto';
import { CaseRecordView } from '../cases/cases.view';
import { ClosedCases } from '../cases/closed-cases';

/** A case stays open until it is answered: what it waits for, and in the end what came of it. */
@Injectable()
export class FollowCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly closed: ClosedCases,
    private readonly record: CaseRecord,
  ) {}

  /** @throws 409 when it is ended while tasks are open, or before a meeting has dealt with it */
  run(id: string, dto: FollowCaseDto, actor: Actor): Promise<CaseRecordView> {
    const { kind, version } = dto;
    const until = kind === 'awaits' ? (dto.until ?? null) : null;
    if (until !== null && until < this.clock.today()) {
      throw badInput([{ field: 'until', constraint: 'future' }]);
    }
    return this.work.write(async (tx) => {
      if (actor.personId === null) throw forbidden();
      const known = await knownCase(tx, id);
      if (!(await this.closed.mayKnow(known, actor, tx))) throw notFound();
      if (!known.placements.some(({ itemState }) => itemState === 'done')) {
        throw conflict('case-untreated');
      }
      if (kind === 'closed' && known.openTasks !== null) throw conflict('tasks-open');
      const now = this.clock.now();
      await tx.update('panel_case', id, version, {});
      const overtake =
        'UPDATE case_follow_up SET overtaken_at = $1 WHERE case_id = $2 AND overtaken_at IS NULL';
      await tx.execute(overtake, [now, id]);
      const row = { case_id: id, kind, text: dto.text.trim(), until_day: until };
      await tx.insert('case_follow_up', {
        id: newId(),
        ...row,
        made_by: actor.personId,
        made_at: now,
      });
      await tx.audit(kind === 'awaits' ? 'case.awaits' : 'case.ended', `case:${id}`, row);
      tx.changed('cases');
      return this.record.view(id, actor, tx);
    });
  }
}
