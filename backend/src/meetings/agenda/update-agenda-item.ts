import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { MeetingPage } from '../meeting-page';
import { itemById, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import { checkGoal } from './goal-inputs';
import { UpdateAgendaItemDto } from './update-agenda-item.dto';

/** Changes a case on the agenda while it has not been dealt with. */
@Injectable()
export class UpdateAgendaItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statutes: StatutesReader,
    private readonly page: MeetingPage,
  ) {}

  run(id: string, dto: UpdateAgendaItemDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const { item, meeting } = await itemById(tx, id);
      requireState(meeting, 'planned', 'live');
      if (item.state !== 'pending' || item.started_at !== null) throw conflict('item-taken-up');
      await checkGoal(dto.goal, meeting, this.statutes, tx);
      const { title, type, goal = null, closed = false, minutes } = dto;
      await tx.update('agenda_item', id, dto.version, { minutes });
      await tx.update('panel_case', item.case_id, item.case_version, { title, type, goal, closed });
      await tx.audit('agendaItem.changed', `agendaItem:${id}`, { ...dto });
      tx.changed(`meeting:${meeting.id}`);
      tx.changed('cases');
      return this.page.meeting(meeting.id, actor, tx);
    });
  }
}
