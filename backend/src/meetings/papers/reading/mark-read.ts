import { Injectable } from '@nestjs/common';
import { Actor } from '../../../kernel/actor';
import { Clock } from '../../../kernel/clock';
import { newId } from '../../../kernel/ids';
import { forbidden } from '../../../kernel/problem';
import { Tx, UnitOfWork } from '../../../kernel/unit-of-work';
import { CaseGate } from '../case-gate';
import { PaperReader } from '../paper-reader';
import { MarkReadDto } from './reading.dto';
import { OwnMarkView } from './reading.view';

/**
 * Marks a paper as read, or takes the mark away. Whether somebody has read is for nobody else to know: there is no
 * audit entry that leader and coordinator could read it from, and no event that would tell when.
 */
@Injectable()
export class MarkRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: CaseGate,
    private readonly papers: PaperReader,
  ) {}

  /** @throws 403 before signing and for the recused in a closed case, 404 while no paper is released */
  run(caseId: string, { read }: MarkReadDto, { personId, ...rest }: Actor): Promise<OwnMarkView> {
    return this.work.housekeeping(async (tx) => {
      const { opened } = await this.gate.openPaper(caseId, { personId, ...rest }, tx);
      if (personId === null) throw forbidden();
      await tx.execute('DELETE FROM paper_reading WHERE person_id = $1 AND case_id = $2', [
        personId,
        caseId,
      ]);
      if (read) await this.keep(tx, personId, caseId, opened.live.meeting.id);
      return { caseId, mark: read ? 'read' : 'unread' };
    });
  }

  private async keep(tx: Tx, personId: string, caseId: string, meetingId: string): Promise<void> {
    const paper = (await this.papers.releasedOf(meetingId, tx)).get(caseId);
    await tx.insert('paper_reading', {
      id: newId(),
      person_id: personId,
      case_id: caseId,
      edition: paper?.edition ?? 1,
      read_at: this.clock.now(),
    });
  }
}
