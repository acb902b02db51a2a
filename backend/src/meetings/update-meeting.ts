import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { badInput } from '../kernel/problem';
import { osloDate } from '../kernel/oslo';
import { UnitOfWork } from '../kernel/unit-of-work';
import { checkTimes } from './meeting-inputs';
import { MeetingPage } from './meeting-page';
import { meetingById, requireState } from './meeting-rows';
import { MeetingView } from './meeting.view';
import { UpdateMeetingDto } from './update-meeting.dto';

/** Moves a planned meeting or changes its place. Its number belongs to the year, so the year stays. */
@Injectable()
export class UpdateMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: MeetingPage,
  ) {}

  run(id: string, dto: UpdateMeetingDto, actor: Actor): Promise<MeetingView> {
    checkTimes(dto);
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, id);
      requireState(meeting, 'planned');
      if (Number(osloDate(dto.startsAt).slice(0, 4)) !== meeting.year) {
        throw badInput([{ field: 'startsAt', constraint: 'sameYear' }]);
      }
      const { startsAt: starts_at, endsAt: ends_at, place, mode } = dto;
      await tx.update('meeting', id, dto.version, { starts_at, ends_at, place, mode });
      await tx.audit('meeting.changed', `meeting:${id}`, { starts_at, ends_at, place, mode });
      tx.changed('meetings');
      tx.changed(`meeting:${id}`);
      return this.page.meeting(id, actor, tx);
    });
  }
}
