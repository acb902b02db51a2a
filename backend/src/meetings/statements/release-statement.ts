import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Vault } from '../../kernel/vault/vault';
import { OwnStatements } from './own-statements';
import { inMeeting, statementField } from './statement-column';
import { StatementText } from './statement-text';
import { requireUndecidedMinutes, Statements } from './statements';
import { ReleaseStatementDto } from './statements.dto';
import { OwnStatementsView } from './statements.view';

/** The one who said it decides how far it goes, and may change their mind until the minutes are approved. */
@Injectable()
export class ReleaseStatement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statements: Statements,
    private readonly vault: Vault,
    private readonly text: StatementText,
    private readonly page: OwnStatements,
  ) {}

  /** @throws 404 for everybody else, 409 when it was changed meanwhile or the minutes are approved */
  run(id: string, dto: ReleaseStatementDto, actor: Actor): Promise<OwnStatementsView> {
    return this.work.write(async (tx) => {
      const found = await this.statements.own(tx, id, actor);
      await requireUndecidedMinutes(tx, found);
      const { statement, meeting } = found;
      const { release, version } = dto;
      await tx.update('statement', id, version, { release, decided_at: this.clock.now() });
      const field = statementField(id, statement.person_id);
      const text = await this.vault.open(field, actor, inMeeting(meeting.id));
      await this.text.place(tx, statement, release, text ?? '');
      await this.vault.ownAct(tx, field, `released, ${release}`);
      tx.changed(`meeting:${meeting.id}`);
      tx.changed(`person:${statement.person_id}`);
      return this.page.view(meeting.id, actor, tx);
    });
  }
}
