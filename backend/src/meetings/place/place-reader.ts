import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { isRepresentative, PanelReader } from '../attendance/panel-on-day';
import { prepares } from '../closed-items';
import { MeetingRow } from '../meeting-rows';
import { MeetingPlaceView } from './meeting-place.view';
import { placeOf } from './meeting-place';

/** Where a meeting is, cut to who reads it. */
@Injectable()
export class PlaceReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panels: PanelReader,
  ) {}

  async view(meeting: MeetingRow, actor: Actor, db: Db = this.readDb): Promise<MeetingPlaceView> {
    const { joinLink, dialIn, interpreter, supportPerson } = await placeOf(db, meeting);
    const invited = prepares(actor) || (await this.isInvited(meeting, actor.personId, db));
    const ways = invited ? { joinLink, dialIn } : { joinLink: null, dialIn: null };
    return { invited, ...ways, interpreter, supportPerson };
  }

  /** Whoever holds a seat on the day of the meeting, acts in one, has been called for somebody, or has said yes to come. */
  async isInvited(
    { id, starts_at }: Pick<MeetingRow, 'id' | 'starts_at'>,
    personId: string | null,
    db: Db = this.readDb,
  ): Promise<boolean> {
    if (personId === null) return false;
    const panel = await this.panels.on(osloDate(starts_at), db);
    if (isRepresentative(panel, personId)) return true;
    if (panel.acting.some((acting) => acting.personId === personId)) return true;
    const called = await db.query(
      'SELECT id FROM substitution WHERE meeting_id = $1 AND alternate_id = $2 AND ended_at IS NULL',
      [id, personId],
    );
    if (called.length > 0) return true;
    const accepted = await db.query(
      `SELECT c.id FROM alternate_call c JOIN meeting_absence a ON a.id = c.absence_id
       WHERE a.meeting_id = $1 AND c.alternate_id = $2 AND c.state = 'accepted' AND a.ended_at IS NULL`,
      [id, personId],
    );
    return accepted.length > 0;
  }
}
