import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { osloDate } from '../kernel/oslo';
import { UnitOfWork } from '../kernel/unit-of-work';
import { CreateMeetingDto } from './create-meeting.dto';
import { checkTimes } from './meeting-inputs';
import { nextNumber } from './meeting-rows';
import { MeetingPage } from './meeting-page';
import { MeetingView } from './meeting.view';

/** Plans a meeting; it gets the next number of its year and keeps it. */
@Injectable()
export class CreateMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: MeetingPage,
  ) {}

  run(dto: CreateMeetingDto, actor: Actor): Promise<MeetingView> {
    checkTimes(dto);
    const year = Number(osloDate(dto.startsAt).slice(0, 4));
    return this.work.write(async (tx) => {
      const id = newId();
      await tx.insert('meeting', {
        id,
        number: await nextNumber(tx, year),
        year,
        starts_at: dto.startsAt,
        ends_at: dto.endsAt,
        place: dto.place,
        mode: dto.mode,
        state: 'planned',
        created_at: this.clock.now(),
        version: 1,
      });
      await tx.audit('meeting.created', `meeting:${id}`, { ...dto });
      tx.changed('meetings');
      tx.changed(`meeting:${id}`);
      return this.page.meeting(id, actor, tx);
    });
  }
}
