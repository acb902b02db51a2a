import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MeetingPage } from '../meeting-page';
import { itemById, meetingById, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import { placeItem } from './place-item';
import { PostponeItemDto } from './postpone-item.dto';

/** Moves a case from one planned meeting to another, when the time is too short. It keeps its number and minutes. */
@Injectable()
export class PostponeItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: MeetingPage,
  ) {}

  /** @throws 409 for a standing item, which belongs to its meeting, and for a meeting that is not ahead */
  run(id: string, { meetingId, version }: PostponeItemDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const { item, meeting } = await itemById(tx, id);
      requireState(meeting, 'planned');
      if (item.standing !== null) throw conflict('item-standing');
      const later = await meetingById(tx, meetingId);
      requireState(later, 'planned');
      const remove = 'DELETE FROM agenda_item WHERE id = $1 AND version = $2';
      if ((await tx.execute(remove, [id, version])) === 0) throw stale();
      const { case_id: caseId, type, minutes } = item;
      await placeItem(tx, later.id, { caseId, type, minutes });
      await tx.audit('agendaItem.postponed', `case:${caseId}`, { from: meeting.id, to: later.id });
      for (const each of [meeting.id, later.id]) tx.changed(`meeting:${each}`);
      tx.changed('cases');
      return this.page.meeting(meeting.id, actor, tx);
    });
  }
}
