import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Vault } from '../../kernel/vault/vault';
import { OwnStatements } from './own-statements';
import { statementField } from './statement-column';
import { StatementText } from './statement-text';
import { requireUndecidedMinutes, Statements } from './statements';
import { ChangeStatementDto } from './statements.dto';
import { OwnStatementsView } from './statements.view';

/** The one who said it words it as they want it; where it is released, the minutes follow. */
@Injectable()
export class ChangeStatement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statements: Statements,
    private readonly vault: Vault,
    private readonly text: StatementText,
    private readonly page: OwnStatements,
  ) {}

  /** @throws 404 for everybody else, 409 when it was changed meanwhile or the minutes are approved */
  run(id: string, dto: ChangeStatementDto, actor: Actor): Promise<OwnStatementsView> {
    return this.work.write(async (tx) => {
      const found = await this.statements.own(tx, id, actor);
      await requireUndecidedMinutes(tx, found);
      const { statement, meeting } = found;
      await tx.update('statement', id, dto.version, { release: statement.release });
      const field = statementField(id, statement.person_id);
      await this.vault.put(tx, field, dto.text.trim());
      await this.text.place(tx, statement, statement.release, dto.text.trim());
      await this.vault.ownAct(tx, field, 'changed');
      tx.changed(`meeting:${meeting.id}`);
      return this.page.view(meeting.id, actor, tx);
    });
  }
}
