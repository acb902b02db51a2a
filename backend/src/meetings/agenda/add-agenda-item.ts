import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { recordClosing } from '../closing/closings';
import { MeetingPage } from '../meeting-page';
import { itemsOf, meetingById, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import { AddAgendaItemDto } from './add-agenda-item.dto';
import { checkGoal } from './goal-inputs';

/** Raises a case and puts it last on the agenda. */
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
      const meeting = await meetingById(tx, meetingId);
      requireState(meeting, 'planned', 'live');
      await checkGoal(dto.goal, meeting, this.statutes, tx);
      const items = await itemsOf(tx, meetingId);
      const case_id = await this.raise(tx, meeting.year, dto, actor);
      const position = (items.at(-1)?.position ?? 0) + 1;
      await tx.insert('agenda_item', {
        id: newId(),
        meeting_id: meetingId,
        case_id,
        position,
        minutes: dto.minutes,
        extra_minutes: 0,
        state: 'pending',
        version: 1,
      });
      await tx.audit('agendaItem.added', `case:${case_id}`, { ...dto });
      tx.changed(`meeting:${meetingId}`);
      return this.page.meeting(meetingId, actor, tx);
    });
  }

  private async raise(tx: Tx, year: number, dto: AddAgendaItemDto, actor: Actor): Promise<string> {
    const find =
      'SELECT CAST(COALESCE(max(number), 0) AS integer) AS last FROM panel_case WHERE year = $1';
    const [found] = await tx.query<{ last: number }>(find, [year]);
    const id = newId();
    await tx.insert('panel_case', {
      id,
      number: (found?.last ?? 0) + 1,
      year,
      title: dto.title,
      type: dto.type,
      goal: dto.goal ?? null,
      closed: dto.closed ?? false,
      created_at: this.clock.now(),
      version: 1,
    });
    const { closed, ground, reason = '' } = dto;
    if (closed && ground) await recordClosing(tx, id, { ground, reason }, actor, this.clock.now());
    return id;
  }
}
