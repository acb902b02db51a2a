import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { endHandover } from '../chairing/hand-over-chair';
import { answerSignals } from '../chairing/signal-rows';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { AttendanceDto } from './attendance.dto';
import { nameOf } from './panel-on-day';

/** Somebody arrives, leaves, or changes between room, screen and phone. Each stay is kept with its times. */
@Injectable()
export class RegisterAttendance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 400 for an unknown person; 409 when the meeting is not live */
  run(id: string, dto: AttendanceDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      await this.meetings.addNames(live.panel, [dto.personId], tx);
      if (nameOf(live.panel, dto.personId) === '') {
        throw badInput([{ field: 'personId', constraint: 'known' }]);
      }
      await this.register(tx, live, dto);
      await answerSignals(tx, id, dto.personId);
      if (dto.state === 'left') await endHandover(tx, live, dto.personId);
      await tx.audit('attendance.registered', `meeting:${id}`, { ...dto });
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }

  /** Saying again what is so already changes nothing: the time of arrival stands. */
  private async register(
    tx: Tx,
    { meeting, room, now }: LiveMeeting,
    { personId, state }: AttendanceDto,
  ): Promise<void> {
    const stay = room.stays.find((each) => each.person_id === personId && each.ended_at === null);
    if (stay === undefined && state === 'left') return;
    if (stay === undefined) {
      const arrived = { id: newId(), meeting_id: meeting.id, person_id: personId };
      await tx.insert('attendance', { ...arrived, state, arrived_at: now, left_at: null });
    } else if (state === 'left') {
      await tx.execute('UPDATE attendance SET left_at = $1 WHERE id = $2', [now, stay.id]);
    } else {
      await tx.execute('UPDATE attendance SET state = $1 WHERE id = $2', [state, stay.id]);
    }
  }
}
