import { Injectable } from '@nestjs/common';
import { stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { itemById, requireState } from '../meeting-rows';

/** Takes a case off the agenda of a planned meeting. The case and its number stay: numbers are never reused. */
@Injectable()
export class RemoveAgendaItem {
  constructor(private readonly work: UnitOfWork) {}

  run(id: string, version: number): Promise<null> {
    return this.work.write(async (tx) => {
      const { meeting } = await itemById(tx, id);
      requireState(meeting, 'planned');
      const remove = 'DELETE FROM agenda_item WHERE id = $1 AND version = $2';
      if ((await tx.execute(remove, [id, version])) === 0) throw stale();
      await tx.audit('agendaItem.removed', `agendaItem:${id}`);
      tx.changed(`meeting:${meeting.id}`);
      tx.changed('cases');
      return null;
    });
  }
}
