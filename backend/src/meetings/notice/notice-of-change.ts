import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Tx } from '../../kernel/tx';
import { meetingById } from '../meeting-rows';
import { proposedAnswerBy } from './notice-deadline';
import { lastNotice, receiptsOf } from './notice-rows';
import { IssueNotice } from './send-notice';

/** A move or a cancellation goes to everybody who was called to the meeting, by the way they were called. */
@Injectable()
export class NoticeOfChange {
  constructor(
    private readonly clock: Clock,
    private readonly issue: IssueNotice,
  ) {}

  /** Nothing goes out about a meeting nobody was called to. */
  async tell(tx: Tx, meetingId: string, kind: 'moved' | 'cancelled', reason: string, actor: Actor) {
    if ((await lastNotice(tx, meetingId)) === null) return;
    const meeting = await meetingById(tx, meetingId);
    const receipts = await receiptsOf(tx, meetingId);
    const letters = receipts.flatMap((row) => (row.channel === 'letter' ? [row.person_id] : []));
    const answerBy = kind === 'moved' ? proposedAnswerBy(meeting, this.clock.today()) : null;
    const wish = { kind, answerBy, note: reason, onPaper: new Set(letters) };
    await this.issue.run(tx, meeting, wish, actor);
  }
}
