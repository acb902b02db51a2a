import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { forbidden, notFound } from '../../kernel/problem';
import { mayReadClosed, prepares, requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { ItemRow, itemOfCase } from '../meeting-rows';
import { PaperRow, paperOf } from './paper-rows';

/** A case somebody may read, in the meeting it was last put on. */
export interface OpenCase {
  live: LiveMeeting;
  item: ItemRow;
}

/** The gate before everything that is written to a case: UP 6.1, and who may read a closed one. */
@Injectable()
export class CaseGate {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  /** @throws 403 'declaration-missing' before signing, 403 for the recused in a closed case, 404 */
  async open(caseId: string, actor: Actor, db: Db = this.readDb): Promise<OpenCase> {
    const { item, meeting } = await itemOfCase(db, caseId);
    const live = await this.meetings.load(meeting.id, db);
    if (!hasSigned(live, actor)) throw forbidden('declaration-missing');
    requireOpenTo(live, item, actor);
    return { live, item };
  }

  /** The same with the released paper. @throws 404 while none is released */
  async openPaper(
    caseId: string,
    actor: Actor,
    db: Db,
  ): Promise<{ opened: OpenCase; paper: PaperRow }> {
    const opened = await this.open(caseId, actor, db);
    const paper = await paperOf(db, caseId);
    if (paper?.state !== 'released') throw notFound();
    return { opened, paper };
  }
}

/** No representative or alternate reads case papers before signing; the coordinator is not gated. */
export function hasSigned({ panel }: LiveMeeting, { personId, roles }: Actor): boolean {
  return roles.has('coordinator') || (personId !== null && panel.signedIds.has(personId));
}

/** Whether the paper of an item may be read, when it is released. */
export function mayReadPaper(live: LiveMeeting, item: ItemRow, actor: Actor): boolean {
  return hasSigned(live, actor) && mayReadClosed(live, item, actor);
}

/** A draft is there only for those who prepare. */
export function shownTo(paper: PaperRow | null, actor: Actor): PaperRow | null {
  return paper && (paper.state === 'released' || prepares(actor)) ? paper : null;
}
