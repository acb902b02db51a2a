import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { osloDate } from '../../kernel/oslo';
import { badInput } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { placeWaitingElections } from '../agenda/place-waiting-elections';
import { checkTimes } from '../meeting-inputs';
import { MeetingPage } from '../meeting-page';
import { meetingById, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import { keepPlace } from '../place/meeting-place';
import { NoticeOfChange } from '../notice/notice-of-change';
import { CancelMeetingDto, MoveMeetingDto } from './change-meeting.dto';
import { keepChange } from './change-rows';

/** Moves a planned meeting within its year, with a reason; where it was before is kept. */
@Injectable()
export class MoveMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: MeetingPage,
    private readonly notice: NoticeOfChange,
  ) {}

  /** @throws 400 for another year, whose numbers are its own; 409 for a meeting that has begun */
  run(id: string, dto: MoveMeetingDto, actor: Actor): Promise<MeetingView> {
    checkTimes(dto);
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, id);
      requireState(meeting, 'planned');
      if (Number(osloDate(dto.startsAt).slice(0, 4)) !== meeting.year) {
        throw badInput([{ field: 'startsAt', constraint: 'sameYear' }]);
      }
      const { startsAt: starts_at, endsAt: ends_at, place, mode, reason } = dto;
      await tx.update('meeting', id, dto.version, { starts_at, ends_at, place, mode });
      await keepPlace(tx, id, mode, dto);
      await keepChange(tx, 'moved', reason, meeting, this.clock.now());
      await tx.audit('meeting.moved', `meeting:${id}`, { starts_at, ends_at, place, mode, reason });
      await this.notice.tell(tx, id, 'moved', reason, actor);
      tx.changed('meetings');
      tx.changed(`meeting:${id}`);
      return this.page.meeting(id, actor, tx);
    });
  }
}

/** Cancels a planned meeting, with a reason. It keeps its number and its agenda stays readable. */
@Injectable()
export class CancelMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: MeetingPage,
    private readonly notice: NoticeOfChange,
  ) {}

  run(id: string, { reason, version }: CancelMeetingDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, id);
      requireState(meeting, 'planned');
      await tx.update('meeting', id, version, { state: 'cancelled' });
      await keepChange(tx, 'cancelled', reason, meeting, this.clock.now());
      await placeWaitingElections(tx);
      await tx.audit('meeting.cancelled', `meeting:${id}`, { reason });
      await this.notice.tell(tx, id, 'cancelled', reason, actor);
      tx.changed('meetings');
      tx.changed(`meeting:${id}`);
      return this.page.meeting(id, actor, tx);
    });
  }
}
