import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MeetingPage } from '../meeting-page';
import { MeetingView } from '../meeting.view';
import { putStandingItems } from './standing-items';

/** Puts the standing items of a template on an agenda that lacks them. */
@Injectable()
export class ApplyTemplate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: MeetingPage,
  ) {}

  run(meetingId: string, templateId: string, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      await putStandingItems(tx, meetingId, templateId, this.clock.now());
      return this.page.meeting(meetingId, actor, tx);
    });
  }
}
