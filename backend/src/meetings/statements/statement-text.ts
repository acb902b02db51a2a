import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import { Release, StatementRow } from './statement-rows';

/** The words of a statement in the minutes: only as far, and only as long, as its owner lets them stand there. */
@Injectable()
export class StatementText {
  /** Puts the words where the owner wants them, and takes them away everywhere else. */
  async place(tx: Tx, statement: StatementRow, release: Release, text: string): Promise<void> {
    await this.remove(tx, statement.id);
    if (release === 'none') return;
    await tx.insert('minutes_entry', {
      id: newId(),
      item_id: statement.item_id,
      // Whoever noted it wrote the minutes; the words carry no name but the one their owner gives them.
      author_id: statement.noted_by,
      text,
      written_at: statement.said_at,
      statement_id: statement.id,
      panel_only: release === 'panel' ? 1 : 0,
      version: 1,
    });
  }

  /** No earlier wording is kept of it. */
  async remove(tx: Tx, statementId: string): Promise<void> {
    await tx.execute('DELETE FROM minutes_entry WHERE statement_id = $1', [statementId]);
  }
}
