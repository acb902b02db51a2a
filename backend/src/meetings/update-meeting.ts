import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { badInput, conflict } from '../kernel/problem';
import { osloDate } from '../kernel/oslo';
import { UnitOfWork } from '../kernel/unit-of-work';
import { checkTimes } from './meeting-inputs';
import { MeetingPage } from './meeting-page';
import { meetingById, MeetingRow, requireState } from './meeting-rows';
import { MeetingView } from './meeting.view';
import { isAnnounced } from './place/announced';
import { keepPlace } from './place/meeting-place';
import { UpdateMeetingDto } from './update-meeting.dto';

/**
 * Changes the plan of a meeting, freely until people have been told of it. Its number belongs to the year, so the
 * year stays.
 */
@Injectable()
export class UpdateMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: MeetingPage,
  ) {}

  /** @throws 409 'reason-needed' for another time or place of a meeting that is announced: that is a move */
  run(id: string, dto: UpdateMeetingDto, actor: Actor): Promise<MeetingView> {
    checkTimes(dto);
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, id);
      requireState(meeting, 'planned');
      if (Number(osloDate(dto.startsAt).slice(0, 4)) !== meeting.year) {
        throw badInput([{ field: 'startsAt', constraint: 'sameYear' }]);
      }
      const { startsAt: starts_at, endsAt: ends_at, place, mode } = dto;
      if (isMoved(meeting, dto) && (await isAnnounced(tx, id))) throw conflict('reason-needed');
      await tx.update('meeting', id, dto.version, { starts_at, ends_at, place, mode });
      await keepPlace(tx, id, mode, dto);
      await tx.audit('meeting.changed', `meeting:${id}`, { starts_at, ends_at, place, mode });
      tx.changed('meetings');
      tx.changed(`meeting:${id}`);
      return this.page.meeting(id, actor, tx);
    });
  }
}

function isMoved(before: MeetingRow, { startsAt, endsAt, place, mode }: UpdateMeetingDto): boolean {
  const isSameTime = before.starts_at === startsAt && before.ends_at === endsAt;
  return !isSameTime || before.place !== place || before.mode !== mode;
}
