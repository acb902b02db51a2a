import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, forbidden } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Vault } from '../../kernel/vault/vault';
import { belongsToPanel } from '../attendance/panel-on-day';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { Entries } from '../writing/entries';
import { statementField } from './statement-column';
import { NoteStatementDto } from './statements.dto';

/** Notes what somebody told of their own life: sealed at once, under the key of the one who said it. */
@Injectable()
export class NoteStatement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: Entries,
    private readonly vault: Vault,
    private readonly page: LivePage,
  ) {}

  /** @throws 400 when the one who is said to have said it is not of the panel */
  run(itemId: string, { personId, text }: NoteStatementDto, actor: Actor): Promise<LiveView> {
    const notedBy = actor.personId;
    if (notedBy === null) throw forbidden();
    return this.work.write(async (tx) => {
      const { meeting, panel, now } = await this.entries.openToWrite(tx, itemId, actor);
      requireState(meeting, 'live');
      if (!belongsToPanel(panel, personId)) {
        throw badInput([{ field: 'personId', constraint: 'known' }]);
      }
      const id = newId();
      await tx.insert('statement', {
        id,
        item_id: itemId,
        person_id: personId,
        noted_by: notedBy,
        sealed_text: null,
        said_at: now,
        release: 'none',
        decided_at: null,
        version: 1,
      });
      await this.vault.put(tx, statementField(id, personId), text.trim());
      await this.vault.ownAct(tx, statementField(id, personId), 'noted');
      tx.changed(`meeting:${meeting.id}`);
      tx.changed(`person:${personId}`);
      return this.page.view(meeting.id, actor, tx);
    });
  }
}
