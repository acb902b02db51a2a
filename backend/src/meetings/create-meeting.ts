import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { osloDate } from '../kernel/oslo';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { placeWaitingElections } from './agenda/place-waiting-elections';
import { CreateMeetingDto, NewMeetingDto } from './create-meeting.dto';
import { checkTimes } from './meeting-inputs';
import { nextNumber } from './meeting-rows';
import { MeetingPage } from './meeting-page';
import { MeetingView } from './meeting.view';
import { putStandingItems } from './templates/standing-items';
import { keepPlace } from './place/meeting-place';

/** Plans a meeting; it gets the next number of its year and keeps it. */
@Injectable()
export class CreateMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: MeetingPage,
  ) {}

  /** @throws 400 for times that cannot be, 404 for a template there is not */
  run(dto: NewMeetingDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const now = this.clock.now();
      const id = await planMeeting(tx, dto, now);
      if (dto.templateId) await putStandingItems(tx, id, dto.templateId, now);
      await placeWaitingElections(tx);
      return this.page.meeting(id, actor, tx);
    });
  }
}

/** Enters a meeting with the next number of its year. @returns its id. @throws 400 for times that cannot be */
export async function planMeeting(tx: Tx, dto: CreateMeetingDto, now: string): Promise<string> {
  checkTimes(dto);
  const { startsAt: starts_at, endsAt: ends_at, place, mode } = dto;
  const year = Number(osloDate(starts_at).slice(0, 4));
  const id = newId();
  const number = await nextNumber(tx, year);
  const when = { number, year, starts_at, ends_at };
  await tx.insert('meeting', {
    id,
    ...when,
    place,
    mode,
    state: 'planned',
    created_at: now,
    version: 1,
  });
  await keepPlace(tx, id, mode, dto);
  await tx.audit('meeting.created', `meeting:${id}`, {
    startsAt: starts_at,
    endsAt: ends_at,
    place,
    mode,
  });
  tx.changed('meetings');
  tx.changed(`meeting:${id}`);
  return id;
}
