import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { badInput, conflict, notFound } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { RuleCases } from '../meetings/decisions/rule-cases-reader';
import { INTERPRETATIONS } from '../statutes/interpretations';
import { StatutesReader } from '../statutes/statutes-reader';
import { ChangePage } from './change-page';
import { changeById, ChangeRow } from './change-rows';
import { baseOf } from './draft-in';
import { Members } from './members';
import { RuleChangeView } from './revision.view';
import { isUnchanged, planChanges } from './rules/plan-changes';
import { draftOf } from './rules/plan-draft';
import { ownDraft, personOf } from './write-change';

/**
 * A draft is put forward: it gets the number of a case, which AU places on an agenda, and the panel sees it and may say
 * what it thinks. From now on it stands as it is; another text is another proposal.
 */
@Injectable()
export class OpenChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly cases: RuleCases,
    private readonly members: Members,
    private readonly page: ChangePage,
  ) {}

  /** @throws 400 without a reason, or when nothing is changed; 409 when it was put forward already */
  run(id: string, version: number, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const byPersonId = personOf(actor);
      const change = await ownDraft(tx, id, actor);
      await this.requireWhole(tx, change);
      const case_id = await this.raise(tx, change, byPersonId);
      const opened = { state: 'open', opened_at: this.clock.now(), case_id };
      await tx.update('rule_change', id, version, opened);
      if (change.kind === 'statutes') await this.own(tx, id, byPersonId);
      await tx.audit('ruleChange.opened', `ruleChange:${id}`, { caseId: case_id });
      tx.changed('rule-changes');
      return this.page.view(id, actor, tx);
    });
  }

  private raise(tx: Tx, change: ChangeRow, byPersonId: string): Promise<string> {
    const { kind, title, reason: why } = change;
    const revises = kind === 'statutes';
    const about = revises ? 'Revisjon av utviklingsplanen' : `Tolkning av UP ${clauseOf(change)}`;
    const ask = revises ? 'Endre utviklingsplanen (UP 7.2).' : 'Avgjøre hvordan planen leses.';
    const weight = revises ? ('revision' as const) : ('interpretation' as const);
    return this.cases.raise(tx, { weight, title: `${about}: ${title}`, why, ask, byPersonId });
  }

  private async requireWhole(tx: Tx, change: ChangeRow): Promise<void> {
    if (change.reason === '') throw badInput([{ field: 'reason', constraint: 'required' }]);
    if (change.kind !== 'statutes') return;
    const { data } = baseOf(await this.statutes.versions(tx), change.baseId);
    if (isUnchanged(planChanges(draftOf(data), change.plan, data))) {
      throw badInput([{ field: 'plan.changes', constraint: 'changed' }]);
    }
  }

  /** Whoever proposes a revision wants it; it counts when they sit in a seat. */
  private async own(tx: Tx, change_id: string, person_id: string): Promise<void> {
    const members = await this.members.today(tx);
    if (!members.some(({ personId }) => personId === person_id)) return;
    const said = { answer: 'supports', channel: 'written', given_at: this.clock.now() };
    await tx.insert('rule_change_support', { id: newId(), change_id, person_id, ...said });
  }
}

function clauseOf(change: ChangeRow): string {
  return change.kind === 'interpretation' ? INTERPRETATIONS[change.reading.id].clause : '7.2';
}

/** Whoever proposed a change takes it back, before it stands on an agenda. What was said of it is deleted. */
@Injectable()
export class WithdrawChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: RuleCases,
    private readonly page: ChangePage,
  ) {}

  /** @throws 404 for somebody else's, 409 'case-placed' once it is on an agenda */
  run(id: string, version: number, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const change = await changeById(tx, id);
      if (change.proposedBy !== actor.personId) throw notFound();
      if (change.state !== 'open' || change.caseId === null) throw conflict('change-closed');
      await this.cases.withdraw(tx, change.caseId);
      await tx.update('rule_change', id, version, { state: 'withdrawn' });
      await tx.execute('DELETE FROM rule_change_support WHERE change_id = $1', [id]);
      await tx.audit('ruleChange.withdrawn', `ruleChange:${id}`);
      tx.changed('rule-changes');
      return this.page.view(id, actor, tx);
    });
  }
}
