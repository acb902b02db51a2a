import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../../kernel/db';
import { PaperReader } from '../paper-reader';
import { editionsRead, markOf } from './own-marks';

/** What somebody has still to read, for their own home only. */
@Injectable()
export class OwnReadingReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly papers: PaperReader,
  ) {}

  /** Cases of the meeting whose paper the person has read as it stands now. */
  async readBy(personId: string, meetingId: string, db: Db = this.readDb): Promise<Set<string>> {
    const papers = await this.papers.releasedOf(meetingId, db);
    const marked = await editionsRead(db, meetingId, personId);
    const read = [...papers.values()].filter(
      ({ caseId, edition }) => markOf(marked.get(caseId), edition) === 'read',
    );
    return new Set(read.map(({ caseId }) => caseId));
  }
}
