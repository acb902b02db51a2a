import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Db, ReadDb } from '../kernel/db';
import { LiveMeetings } from './live/live-meeting';
import { MentionTexts } from './approval/mention-texts';
import { approvalOf, mentionAnswers, MinutesRow } from './approval/minutes-rows';

/** What minutes on their way ask of somebody. */
export interface MinutesTask {
  kind: 'reviewMinutes' | 'answerMentions' | 'closeRound' | 'sealMinutes';
  meetingId: string;
  number: number;
  year: number;
  /** 'YYYY-MM-DD', the last day; null when there is none. */
  due: string | null;
}

type OnTheWay = MinutesRow & { number: number; meeting_year: number };

/** The tasks minutes make on the home page. */
@Injectable()
export class OwnMinutesReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly texts: MentionTexts,
  ) {}

  async tasksFor({ personId, roles }: Actor, db: Db = this.readDb): Promise<MinutesTask[]> {
    if (personId === null) return [];
    const rows = await db.query<OnTheWay>(
      `SELECT r.*, m.number, m.year AS meeting_year FROM minutes r
        JOIN meeting m ON m.id = r.meeting_id WHERE r.state <> 'published' ORDER BY m.starts_at`,
    );
    const tasks: MinutesTask[] = [];
    for (const row of rows) {
      const about = { meetingId: row.meeting_id, number: row.number, year: row.meeting_year };
      const kinds = [
        ...(roles.has('coordinator') ? await this.keepersKinds(row, db) : []),
        ...(await this.readersKinds(row, personId, db)),
      ];
      const due = row.state === 'review' ? row.objections_on : null;
      tasks.push(...kinds.map((kind) => ({ kind, ...about, due })));
    }
    return tasks;
  }

  private async keepersKinds(row: OnTheWay, db: Db): Promise<MinutesTask['kind'][]> {
    if (row.state === 'review') return ['closeRound'];
    const approved = row.state === 'ready' && (await approvalOf(db, row)) !== null;
    return approved ? ['sealMinutes'] : [];
  }

  private async readersKinds(
    row: OnTheWay,
    personId: string,
    db: Db,
  ): Promise<MinutesTask['kind'][]> {
    const live = await this.meetings.load(row.meeting_id, db);
    const { mentions } = await this.texts.of(live, row.language, db);
    const answered = new Set(
      (await mentionAnswers(db, row))
        .filter(({ person_id }) => person_id === personId)
        .map(({ sentence_hash }) => sentence_hash),
    );
    const waits = mentions.some((each) => each.personId === personId && !answered.has(each.hash));
    const reviews = row.state === 'review' && (await hasNotAnswered(row, personId, db));
    return [
      ...(reviews ? (['reviewMinutes'] as const) : []),
      ...(waits ? (['answerMentions'] as const) : []),
    ];
  }
}

/** Asked, and neither «ser bra ut» nor a comment yet. */
async function hasNotAnswered({ id }: OnTheWay, personId: string, db: Db): Promise<boolean> {
  const rows = await db.query(
    `SELECT r.id FROM minutes_reader r WHERE r.minutes_id = $1 AND r.person_id = $2
      AND r.fine_at IS NULL AND NOT EXISTS (SELECT 1 FROM minutes_comment c
      WHERE c.minutes_id = r.minutes_id AND c.author_id = r.person_id)`,
    [id, personId],
  );
  return rows.length > 0;
}
