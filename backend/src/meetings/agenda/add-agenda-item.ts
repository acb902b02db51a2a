import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { MeetingPage } from '../meeting-page';
import { meetingById, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import { AddAgendaItemDto } from './add-agenda-item.dto';
import { checkGoal } from './goal-inputs';
import { newCase } from './new-case';
import { placeItem } from './place-item';

/** Raises a case and puts it last on the agenda, before a standing «eventuelt». */
@Injectable()
export class AddAgendaItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly page: MeetingPage,
  ) {}

  /** The case gets the next number of the meeting's year and keeps it for good. */
  run(meetingId: string, dto: AddAgendaItemDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      await this.add(tx, meetingId, dto);
      return this.page.meeting(meetingId, actor, tx);
    });
  }

  /** The same within a unit that has more to do. @returns the id of the case */
  async add(tx: Tx, meetingId: string, dto: AddAgendaItemDto): Promise<string> {
    const meeting = await meetingById(tx, meetingId);
    requireState(meeting, 'planned', 'live');
    await checkGoal(dto.goal, meeting, this.statutes, tx);
    const { title, type, goal = null, closed = false, minutes } = dto;
    const facts = { title, type, goal, closed };
    const caseId = await newCase(tx, meeting.year, this.clock.now(), facts);
    await placeItem(tx, meetingId, { caseId, type, minutes });
    await tx.audit('agendaItem.added', `case:${caseId}`, { ...dto });
    tx.changed(`meeting:${meetingId}`);
    tx.changed('cases');
    return caseId;
  }
}
