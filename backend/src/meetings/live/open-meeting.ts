import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { requireState } from '../meeting-rows';
import { LiveMeetings } from './live-meeting';
import { LivePage } from './live-page';
import { LiveView } from './live.view';
import { VersionDto } from './version.dto';

/** Opens a planned meeting. Nobody is there yet and no case is at hand. */
@Injectable()
export class OpenMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 409 when it is not planned or was changed; 403 for who may not record */
  run(id: string, { version }: VersionDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'planned');
      await tx.update('meeting', id, version, { state: 'live', opened_at: live.now });
      await tx.audit('meeting.opened', `meeting:${id}`);
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }
}
