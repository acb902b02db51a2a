import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { addDays, osloDate } from '../../kernel/oslo';
import { conflict, signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { requireState } from '../meeting-rows';
import { deadlineDays } from '../rules/deadlines';
import type { SendMinutesDto } from './approval.dto';
import { MinutesLifePage, recipientsOf } from './life-page';
import { MinutesLifeView } from './life.view';
import { minutesOf } from './minutes-rows';
import { ReviewMail } from './review-mail';

/** Sends the draft to everyone of the panel who was there, with the day their objections are due (UP 4.3). */
@Injectable()
export class SendToReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly mail: ReviewMail,
    private readonly page: MinutesLifePage,
  ) {}

  /** @throws 409 when they are sent already, nothing is written, or the meeting is not over */
  run(meetingId: string, { language }: SendMinutesDto, actor: Actor): Promise<MinutesLifeView> {
    const sent_by = actor.personId;
    if (sent_by === null) throw signedOut();
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(meetingId, tx);
      requireState(live.meeting, 'closed');
      if ((await minutesOf(tx, meetingId)) !== null) throw conflict('minutes-sent');
      const [entry] = await tx.query(
        'SELECT e.id FROM minutes_entry e JOIN agenda_item i ON i.id = e.item_id WHERE i.meeting_id = $1 LIMIT 1',
        [meetingId],
      );
      if (!entry) throw conflict('minutes-empty');
      const { data } = live.panel.statutes;
      const due = deadlineDays(osloDate(live.meeting.starts_at), data.deadlines).objections;
      // A late draft takes no day from those who are to read it.
      const fair = addDays(osloDate(live.now), data.deadlines.objectionDays);
      const objections_on = due > fair ? due : fair;
      const id = newId();
      const facts = { language, sent_at: live.now, sent_by, objections_on };
      await tx.insert('minutes', {
        ...{ id, meeting_id: meetingId, state: 'review', ...facts },
        version: 1,
      });
      const readers = recipientsOf(live).filter((each) => each.id !== sent_by);
      for (const { id: person_id } of readers) {
        const asked = { minutes_id: id, person_id, asked_at: live.now, version: 1 };
        await tx.insert('minutes_reader', { id: newId(), ...asked });
        await this.mail.ask(tx, person_id, live.meeting, objections_on);
      }
      await tx.audit('minutes.sent', `meeting:${meetingId}`, { ...facts, readers: readers.length });
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }
}
