import { Injectable } from '@nestjs/common';
import { Actor } from '../../../kernel/actor';
import { Db, ReadDb } from '../../../kernel/db';
import { LiveMeeting, LiveMeetings } from '../../live/live-meeting';
import { caseNumber, ItemRow } from '../../meeting-rows';
import { hasSigned, mayReadPaper } from '../case-gate';
import { ShownTitle, titleFor } from '../../closing/neutral-title';
import { GROUNDS } from '../../rules/grounds';
import { PaperContent, PaperReader } from '../paper-reader';
import { editionsRead, markOf } from './own-marks';
import { PapersToReadView, PaperToReadView } from './reading.view';

/** The papers of a meeting as one person has read them. */
@Injectable()
export class PapersToRead {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly reader: PaperReader,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<PapersToReadView> {
    const live = await this.meetings.load(meetingId, db);
    const { meeting } = live;
    const papers = await this.reader.releasedOf(meetingId, db);
    const read = await editionsRead(db, meetingId, actor.personId);
    const rows = live.items.map((item) =>
      toRead(item, papers.get(item.case_id), {
        opens: mayReadPaper(live, item, actor),
        shown: titleFor(live, item, actor),
        read: read.get(item.case_id),
      }),
    );
    return {
      meetingId,
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      state: meeting.state,
      locked: isLocked(live, actor),
      papers: rows,
      minutesLeft: rows.reduce((sum, row) => sum + minutesLeftOf(row), 0),
    };
  }
}

function isLocked(live: LiveMeeting, actor: Actor): boolean {
  return !hasSigned(live, actor);
}

function minutesLeftOf({ paper, mark, readingMinutes }: PaperToReadView): number {
  return paper === 'released' && mark !== 'read' ? (readingMinutes ?? 0) : 0;
}

/** Of a paper that is not to be read nothing is told but how long it takes, as on the agenda. */
function toRead(
  item: ItemRow,
  paper: PaperContent | undefined,
  { opens, shown, read }: { opens: boolean; shown: ShownTitle; read: number | undefined },
): PaperToReadView {
  const open = opens ? paper : undefined;
  return {
    caseId: item.case_id,
    caseNumber: caseNumber(item),
    ...shown,
    law: item.ground && GROUNDS[item.ground].law,
    type: item.type,
    closed: item.closed === 1,
    paper: paper ? (opens ? 'released' : 'locked') : 'none',
    ask: open?.ask ?? null,
    summary: open?.summary ?? null,
    language: open?.language ?? 'nb',
    readingMinutes: paper?.readingMinutes ?? null,
    changedAt: open?.changedAt ?? null,
    mark: open ? markOf(read, open.edition) : 'unread',
  };
}
