import { Injectable } from '@nestjs/common';
import { PresenceFacts } from './identity/presence-facts';
import { Db } from './kernel/db';
import { PresenceReader } from './meetings/presence-reader';

/** Whether somebody sits in a meeting, answered by meetings. */
@Injectable()
export class PanelPresence extends PresenceFacts {
  constructor(private readonly presence: PresenceReader) {
    super();
  }

  override isInLiveMeeting(personId: string, db?: Db): Promise<boolean> {
    return this.presence.isInLiveMeeting(personId, db);
  }
}
