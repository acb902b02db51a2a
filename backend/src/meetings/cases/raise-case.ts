import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { forbidden, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { newCase } from '../agenda/new-case';
import { canDo, CaseRecord } from './case-record';
import { knownCase } from './case-rows';
import { isMine } from './case-views';
import { CaseVersionDto, RaiseCaseDto } from './case.dto';
import { CaseRecordView } from './cases.view';

/** Somebody in the panel raises a case (UP 4.1): it gets its number at once, and AU finds it in the register. */
@Injectable()
export class RaiseCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly record: CaseRecord,
  ) {}

  run({ about, why, ask }: RaiseCaseDto, actor: Actor): Promise<CaseRecordView> {
    return this.work.write(async (tx) => {
      if (actor.personId === null) throw forbidden();
      const now = this.clock.now();
      const year = Number(this.clock.today().slice(0, 4));
      const caseId = await newCase(tx, year, now, { title: about.trim(), type: 'discussion' });
      await tx.insert('raised_case', {
        id: newId(),
        case_id: caseId,
        raised_by: actor.personId,
        raised_at: now,
        why: why.trim(),
        ask: ask.trim(),
      });
      await tx.audit('case.raised', `case:${caseId}`, { about, why, ask });
      tx.changed('cases');
      return this.record.view(caseId, actor, tx);
    });
  }
}

/** Who raised a case takes it back before AU has placed or answered it. The number stays, the reasons are deleted. */
@Injectable()
export class WithdrawCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly record: CaseRecord,
  ) {}

  /** @throws 404 for a case of somebody else's, 403 once AU has dealt with it */
  run(id: string, { version }: CaseVersionDto, actor: Actor): Promise<CaseRecordView> {
    return this.work.write(async (tx) => {
      const known = await knownCase(tx, id);
      if (!isMine(known, actor)) throw notFound();
      if (!canDo(known, actor, true).includes('withdraw')) throw forbidden();
      await tx.update('panel_case', id, version, {});
      const withdraw =
        'UPDATE raised_case SET withdrawn_at = $1, why = $2, ask = $3 WHERE case_id = $4';
      await tx.execute(withdraw, [this.clock.now(), '', '', id]);
      await tx.audit('case.withdrawn', `case:${id}`);
      tx.changed('cases');
      return this.record.view(id, actor, tx);
    });
  }
}
