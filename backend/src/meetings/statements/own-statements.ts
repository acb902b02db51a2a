import { Injectable } from '@nestjs/common';
import { Actor, Role } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { notFound, signedOut } from '../../kernel/problem';
import { isApproved } from '../approval/minutes-rows';
import { mayReadClosed } from '../closed-items';
import { titleFor } from '../closing/neutral-title';
import { LiveMeetings } from '../live/live-meeting';
import { caseNumber } from '../meeting-rows';
import { statementsOf } from './statement-rows';
import { OwnStatementsView } from './statements.view';

/** What one has said of one's own life in a meeting, without the words: those are opened one at a time. */
@Injectable()
export class OwnStatements {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  /** @throws 404 for who has said nothing there and may not know of meetings */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<OwnStatementsView> {
    if (actor.personId === null) throw signedOut();
    const live = await this.meetings.load(meetingId, db);
    const mine = (await statementsOf(db, meetingId)).filter(
      ({ person_id }) => person_id === actor.personId,
    );
    if (mine.length === 0 && !knowsOfMeetings(actor)) throw notFound();
    const { id, number, year, state } = live.meeting;
    return {
      meetingId: id,
      number,
      year,
      canDecide: (state === 'live' || state === 'closed') && !(await isApproved(db, id)),
      statements: mine.flatMap((row) => {
        const item = live.items.find((each) => each.id === row.item_id);
        if (!item) return [];
        const { title } = titleFor(live, item, actor);
        return {
          id: row.id,
          caseNumber: caseNumber(item),
          title: mayReadClosed(live, item, actor) ? title : '',
          saidAt: row.said_at,
          release: row.release,
          decided: row.decided_at !== null,
          version: row.version,
        };
      }),
    };
  }
}

const KNOW: readonly Role[] = [
  'coordinator',
  'leader',
  'deputyLeader',
  'representative',
  'alternate',
];

/** Those who have left may still decide of what they said; of other meetings they know nothing. */
function knowsOfMeetings({ roles }: Actor): boolean {
  return KNOW.some((role) => roles.has(role));
}
