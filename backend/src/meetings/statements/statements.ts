import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { conflict, notFound } from '../../kernel/problem';
import { Vault } from '../../kernel/vault/vault';
import { requireUnapproved } from '../approval/minutes-rows';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { ItemRow } from '../meeting-rows';
import { hears } from './in-the-room';
import { inMeeting, statementField } from './statement-column';
import { StatementRow, statementById } from './statement-rows';
import { OpenedStatementView } from './statements.view';

export type FoundStatement = LiveMeeting & { item: ItemRow; statement: StatementRow };

/** Finds statements for those who may know of them, and opens one in somebody's name. */
@Injectable()
export class Statements {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly vault: Vault,
  ) {}

  /** @throws 404 for everybody but the one who said it */
  async own(db: Db, id: string, actor: Actor): Promise<FoundStatement> {
    const found = await this.find(db, id);
    if (found.statement.person_id !== actor.personId) throw notFound();
    return found;
  }

  /** @throws 404 */
  async find(db: Db, id: string): Promise<FoundStatement> {
    const statement = await statementById(db, id);
    if (statement === null) throw notFound();
    return { ...(await this.meetings.loadByItem(statement.item_id, db)), statement };
  }

  /**
   * Opens the words: for the one who said them always, for those who heard them while the meeting is held; that is
   * noted, and the owner sees who did. @throws 404 for everybody else
   */
  async open(id: string, actor: Actor): Promise<OpenedStatementView> {
    const { statement, item, meeting, ...live } = await this.find(this.readDb, id);
    const isOwn = statement.person_id === actor.personId;
    const heard = hears({ ...live, meeting }, item, actor, statement.noted_by);
    if (!isOwn && !heard) throw notFound();
    const field = statementField(id, statement.person_id);
    const text = await this.vault.open(field, actor, inMeeting(meeting.id));
    return { text: text ?? '' };
  }
}

/** What becomes of a statement is decided until the panel has approved the minutes. @throws 409 */
export async function requireUndecidedMinutes(db: Db, { meeting }: LiveMeeting): Promise<void> {
  if (meeting.state !== 'live' && meeting.state !== 'closed') {
    throw conflict(`meeting-${meeting.state}`);
  }
  await requireUnapproved(db, meeting.id);
}
