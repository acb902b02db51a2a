import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound, stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Vault } from '../../kernel/vault/vault';
import { statementField } from './statement-column';
import { StatementText } from './statement-text';
import { requireUndecidedMinutes, Statements } from './statements';

/** Takes a statement back: its words, its key and its place in the minutes are gone. */
@Injectable()
export class WithdrawStatement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statements: Statements,
    private readonly vault: Vault,
    private readonly text: StatementText,
  ) {}

  /**
   * Whoever noted it may take it back while the meeting is held; its owner whenever they want, but what stands in
   * approved minutes stays there. @throws 404 for everybody else, 409 when it was changed meanwhile
   */
  run(id: string, version: number, actor: Actor): Promise<null> {
    return this.work.write(async (tx) => {
      const found = await this.statements.find(tx, id);
      const { statement, meeting } = found;
      const isOwn = statement.person_id === actor.personId;
      const noted = statement.noted_by === actor.personId && meeting.state === 'live';
      if (!isOwn && !noted) throw notFound();
      if (statement.release !== 'none') await requireUndecidedMinutes(tx, found);
      const remove = 'DELETE FROM statement WHERE id = $1 AND version = $2';
      if ((await tx.execute(remove, [id, version])) === 0) throw stale();
      await this.text.remove(tx, id);
      await this.vault.erase(tx, statementField(id, statement.person_id));
      tx.changed(`meeting:${meeting.id}`);
      tx.changed(`person:${statement.person_id}`);
      return null;
    });
  }
}
