import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { badInput, conflict, forbidden, notFound } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { ChangePage } from './change-page';
import { changeById } from './change-rows';
import { Members } from './members';
import { RuleChangeView } from './revision.view';
import { personOf } from './write-change';

interface Said {
  answer: 'supports' | 'declines';
  channel: 'written' | 'meeting';
  /** Who wrote down what was said in a meeting; null when the person answered. */
  enteredBy: string | null;
}

/** Members say whether they want a revision, in writing (UP 7.2, interpretation `revision-stage`), or take it back. */
@Injectable()
export class SupportChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: Members,
    private readonly page: ChangePage,
  ) {}

  /** One's own answer. @throws 403 for who is in no seat today, 409 once it is decided or withdrawn */
  answer(id: string, answer: Said['answer'], actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const personId = personOf(actor);
      if (!(await this.isMember(tx, personId))) throw forbidden();
      await this.say(tx, id, personId, { answer, channel: 'written', enteredBy: null });
      return this.page.view(id, actor, tx);
    });
  }

  /** One's own answer is taken back as if it had never been given. */
  takeBack(id: string, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      await this.forget(tx, id, personOf(actor));
      return this.page.view(id, actor, tx);
    });
  }

  /** What somebody said in a meeting, written down by those who prepare. @throws 400 for who is in no seat today */
  enter(id: string, personId: string, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const enteredBy = personOf(actor);
      if (!(await this.isMember(tx, personId))) {
        throw badInput([{ field: 'personId', constraint: 'known' }]);
      }
      await this.say(tx, id, personId, { answer: 'supports', channel: 'meeting', enteredBy });
      return this.page.view(id, actor, tx);
    });
  }

  /** What was written down by mistake; what somebody wrote themselves is theirs to take back. */
  takeOut(id: string, personId: string, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const rows = await tx.query(
        "SELECT id FROM rule_change_support WHERE change_id = $1 AND person_id = $2 AND channel = 'meeting'",
        [id, personId],
      );
      if (rows.length === 0) throw conflict('support-own');
      await this.forget(tx, id, personId);
      return this.page.view(id, actor, tx);
    });
  }

  private async say(tx: Tx, id: string, person_id: string, said: Said): Promise<void> {
    await this.requireOpen(tx, id);
    const about = 'DELETE FROM rule_change_support WHERE change_id = $1 AND person_id = $2';
    await tx.execute(about, [id, person_id]);
    const { answer, channel, enteredBy: entered_by } = said;
    const row = { change_id: id, person_id, answer, channel, entered_by };
    await tx.insert('rule_change_support', { id: newId(), ...row, given_at: this.clock.now() });
    // The answer itself stays out of the log: who does not want a change is told to nobody.
    await tx.audit('ruleChange.answered', `ruleChange:${id}`, { personId: person_id, channel });
    tx.changed('rule-changes');
  }

  private async forget(tx: Tx, id: string, personId: string): Promise<void> {
    await this.requireOpen(tx, id);
    const sql = 'DELETE FROM rule_change_support WHERE change_id = $1 AND person_id = $2';
    if ((await tx.execute(sql, [id, personId])) === 0) return;
    await tx.audit('ruleChange.answerTakenBack', `ruleChange:${id}`, { personId });
    tx.changed('rule-changes');
  }

  private async requireOpen(tx: Tx, id: string): Promise<void> {
    const { state, kind } = await changeById(tx, id);
    if (state === 'draft') throw notFound();
    if (kind !== 'statutes') throw conflict('change-kind');
    if (state !== 'open') throw conflict('change-closed');
  }

  private async isMember(tx: Tx, personId: string): Promise<boolean> {
    return (await this.members.today(tx)).some((member) => member.personId === personId);
  }
}
