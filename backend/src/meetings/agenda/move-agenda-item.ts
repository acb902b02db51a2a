import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MeetingPage } from '../meeting-page';
import { itemById, ItemRow, itemsOf, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import { MoveAgendaItemDto } from './move-agenda-item.dto';

/** Moves an item one step or to a place; those between move over. Beyond the end of the list it stays last. */
@Injectable()
export class MoveAgendaItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: MeetingPage,
  ) {}

  /** @throws 409 when somebody moved or changed the item first */
  run(id: string, dto: MoveAgendaItemDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const { item, meeting } = await itemById(tx, id);
      requireState(meeting, 'planned', 'live');
      if (item.version !== dto.version) throw stale();
      const items = await itemsOf(tx, meeting.id);
      const order = reordered(items, item, dto);
      const positions = items.map(({ position }) => position);
      for (const [i, each] of order.entries()) {
        const position = positions[i] ?? each.position;
        // The moved one gets a new version also where it is last: whoever holds the old order must look again.
        if (each.id !== id && position === each.position) continue;
        await tx.update('agenda_item', each.id, each.version, { position });
      }
      const { direction = null, place = null } = dto;
      await tx.audit('agendaItem.moved', `agendaItem:${id}`, { direction, place });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.meeting(meeting.id, actor, tx);
    });
  }
}

function reordered(
  items: readonly ItemRow[],
  item: ItemRow,
  { direction, place }: MoveAgendaItemDto,
): ItemRow[] {
  const at = items.findIndex(({ id }) => id === item.id);
  const wanted = place !== undefined ? place - 1 : direction === 'up' ? at - 1 : at + 1;
  const rest = items.filter(({ id }) => id !== item.id);
  const to = Math.min(Math.max(wanted, 0), rest.length);
  return [...rest.slice(0, to), { ...item }, ...rest.slice(to)];
}
