import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { addYears, osloDate, osloInstant } from '../../kernel/oslo';
import { notFound } from '../../kernel/problem';
import { hashOf } from '../../kernel/secret-words';
import { MembershipReader } from '../../membership/membership-reader';
import { FeedMeeting } from './meeting-feed';
import { Membership, unbroken } from './unbroken';

const FILE = /^([\w-]{43})\.ics$/;

interface Feed {
  personId: string;
  madeAt: string;
}

interface MeetingFact extends Omit<FeedMeeting, 'cancelled'> {
  state: string;
}

/** The meetings behind a calendar address: those of its owner, from a year back. */
@Injectable()
export class FeedMeetings {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
  ) {}

  /**
   * @param file last part of the address
   * @throws 404 for an address that is wrong or closed, or whose owner has left the panel since: one who comes back
   * makes a new one
   */
  async behind(file: string): Promise<FeedMeeting[]> {
    const token = FILE.exec(file)?.[1];
    const feed = token === undefined ? null : await this.feed(hashOf(token));
    if (feed === null) throw notFound();
    const today = this.clock.today();
    const times = await this.timesOf(feed.personId);
    if (!unbroken(times, osloDate(feed.madeAt), today)) throw notFound();
    const meetings = await meetingsSince(this.readDb, addYears(today, -1));
    return meetings.filter(({ startsAt }) => isWithin(times, osloDate(startsAt)));
  }

  private async feed(tokenHash: string): Promise<Feed | null> {
    const [feed] = await this.readDb.query<Feed>(
      `SELECT person_id AS "personId", made_at AS "madeAt" FROM calendar_feed
        WHERE token_hash = $1 AND revoked_at IS NULL`,
      [tokenHash],
    );
    return feed ?? null;
  }

  /** Terms as representative or alternate, and duty as coordinator. */
  private async timesOf(personId: string): Promise<Membership[]> {
    const duties = await this.members.dutiesOf(personId);
    return [...(await this.members.appointmentsOf(personId)), ...duties];
  }
}

function isWithin(times: readonly Membership[], day: string): boolean {
  return times.some(({ from, to }) => from <= day && day < to);
}

async function meetingsSince(db: Db, day: string): Promise<FeedMeeting[]> {
  const rows = await db.query<MeetingFact>(
    `SELECT m.id, m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place, m.state,
      (SELECT CAST(count(*) AS integer) FROM meeting_change c WHERE c.meeting_id = m.id) AS sequence
      FROM meeting m WHERE m.starts_at >= $1 ORDER BY m.starts_at, m.id`,
    [osloInstant(`${day}T00:00`)],
  );
  return rows.map(({ state, ...meeting }) => ({ ...meeting, cancelled: state === 'cancelled' }));
}
