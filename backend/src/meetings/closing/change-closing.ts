import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { requireState } from '../meeting-rows';
import { closedCase } from '../rules/openness';
import { CaseGate, OpenCase } from '../papers/case-gate';
import { CloseCaseDto, OpenCaseDto } from './closing.dto';
import { ClosingPage } from './closing-page';
import { ClosingView } from './closing.view';
import { closingsOf, recordClosing } from './closings';

/** Closes a case, changes by what ground it is closed, or opens it again. Each time stays on record. */
@Injectable()
export class ChangeClosing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: CaseGate,
    private readonly page: ClosingPage,
  ) {}

  /** A closed case that is closed again gets the new ground; the old one ends then. */
  close(caseId: string, dto: CloseCaseDto, actor: Actor): Promise<ClosingView> {
    return this.change(caseId, actor, async (tx, { item, live }) => {
      const finding = closedCase({ closed: true, ground: dto.ground }, live.panel.statutes.data);
      if (!finding.ok) throw new RuleViolation([finding], live.panel.statutes.id);
      if (item.closed === 1) await this.end(tx, caseId, dto.reason, actor);
      await tx.update('panel_case', caseId, dto.version, { closed: true });
      await recordClosing(tx, caseId, dto, actor, this.clock.now());
    });
  }

  /** @throws 409 when it is open already */
  open(caseId: string, { reason, version }: OpenCaseDto, actor: Actor): Promise<ClosingView> {
    return this.change(caseId, actor, async (tx, { item }) => {
      if (item.closed === 0) throw conflict('case-open');
      await this.end(tx, caseId, reason, actor);
      await tx.update('panel_case', caseId, version, { closed: false });
      await tx.audit('case.opened', `case:${caseId}`, { reason });
    });
  }

  private async end(tx: Tx, caseId: string, reason: string, actor: Actor): Promise<void> {
    const last = (await closingsOf(tx, caseId)).find(({ opened_at }) => opened_at === null);
    if (last === undefined) return;
    const ended = { opened_at: this.clock.now(), opened_by: actor.personId, opened_reason: reason };
    await tx.update('case_closing', last.id, last.version, ended);
  }

  private change(
    caseId: string,
    actor: Actor,
    act: (tx: Tx, open: OpenCase) => Promise<void>,
  ): Promise<ClosingView> {
    return this.work.write(async (tx) => {
      const open = await this.gate.open(caseId, actor, tx);
      requireState(open.live.meeting, 'planned', 'live', 'closed');
      await act(tx, open);
      tx.changed(`meeting:${open.live.meeting.id}`);
      return this.page.view(caseId, actor, tx);
    });
  }
}
