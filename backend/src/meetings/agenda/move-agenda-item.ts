import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MeetingPage } from '../meeting-page';
import { itemById, itemsOf, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import { MoveAgendaItemDto } from './move-agenda-item.dto';

/** Lets an item change place with its neighbour. At the end of the list it stays where it is. */
@Injectable()
export class MoveAgendaItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: MeetingPage,
  ) {}

  run(id: string, { direction, version }: MoveAgendaItemDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const { item, meeting } = await itemById(tx, id);
      requireState(meeting, 'planned', 'live');
      const items = await itemsOf(tx, meeting.id);
      const at = items.findIndex((each) => each.id === id);
      const other = items[direction === 'up' ? at - 1 : at + 1];
      await tx.update('agenda_item', id, version, { position: other?.position ?? item.position });
      if (other) {
        await tx.update('agenda_item', other.id, other.version, { position: item.position });
      }
      await tx.audit('agendaItem.moved', `agendaItem:${id}`, { direction });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.meeting(meeting.id, actor, tx);
    });
  }
}
