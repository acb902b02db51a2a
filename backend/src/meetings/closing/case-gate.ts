import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { forbidden } from '../../kernel/problem';
import { requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { ItemRow, itemOfCase } from '../meeting-rows';

/** A case on the agenda it was last put on. */
export interface OpenCase {
  live: LiveMeeting;
  item: ItemRow;
}

/** The gate before everything that belongs to a case: its paper, its attachments, why it is closed. */
@Injectable()
export class CaseGate {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  /**
   * @throws 404; 403 'declaration-missing' before signing (UP 6.1), 'not-called' or plain 403 in a closed case for
   * who may not read it
   */
  async pass(caseId: string, actor: Actor, db: Db = this.readDb): Promise<OpenCase> {
    const { item, meeting } = await itemOfCase(db, caseId);
    const live = await this.meetings.load(meeting.id, db);
    requireSigned(live, actor);
    requireOpenTo(live, item, actor);
    return { live, item };
  }
}

/** No representative or alternate reads what belongs to a case before signing; the coordinator is not gated. */
function requireSigned({ panel }: LiveMeeting, { personId, roles }: Actor): void {
  if (roles.has('coordinator')) return;
  if (personId === null || !panel.signedIds.has(personId)) throw forbidden('declaration-missing');
}
