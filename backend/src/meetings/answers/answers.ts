import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { callsOf } from '../callup/absence-rows';
import { Absences } from '../callup/absences';
import type { MeetingRow } from '../meeting-rows';
import { NoticePeople } from '../notice/notice-people';
import { lastNotice } from '../notice/notice-rows';
import { AnswerRow, answersOf, MeetingAnswer } from './answer-rows';

/** What somebody is to a meeting when they answer; null for who is not to. */
export type AnswersAs = 'representative' | 'alternate' | null;

export interface GivenAnswer {
  answer: MeetingAnswer | null;
  how: AnswerRow['how'];
  /** Who entered it for somebody else. */
  recordedBy: string | null;
}

/** Keeps answers to the notice, and lets follow what follows: alternates are asked, or the seat is handed back. */
@Injectable()
export class Answers {
  constructor(
    private readonly clock: Clock,
    private readonly people: NoticePeople,
    private readonly absences: Absences,
  ) {}

  /** Members of the day, and alternates as long as somebody asks them or counts on them. */
  async roleOf(db: Db, meeting: MeetingRow, personId: string): Promise<AnswersAs> {
    const { seats, acting } = await this.people.panel(meeting, db);
    const sits = seats.some(({ holderId }) => holderId === personId);
    if (sits || acting.some((each) => each.personId === personId)) return 'representative';
    const calls = (await callsOf(db, meeting.id)).filter((c) => c.alternate_id === personId);
    return calls.some(({ state }) => state !== 'released') ? 'alternate' : null;
  }

  /** From the notice until the meeting begins. */
  async takes(db: Db, meeting: MeetingRow): Promise<boolean> {
    const open = meeting.state === 'planned' && this.clock.now() < meeting.starts_at;
    return open && (await lastNotice(db, meeting.id)) !== null;
  }

  /** @throws 404 for who is not to answer, 400 for a way the meeting does not have, 409 when it is too late */
  async keep(tx: Tx, meeting: MeetingRow, personId: string, given: GivenAnswer): Promise<void> {
    const as = await this.roleOf(tx, meeting, personId);
    if (as === null) throw notFound();
    if (!(await this.takes(tx, meeting))) throw conflict('answers-closed');
    const { answer } = given;
    if (
      (answer === 'present' && meeting.mode === 'remote') ||
      (answer === 'online' && meeting.mode === 'room')
    ) {
      throw badInput([{ field: 'answer', constraint: 'isIn' }]);
    }
    const before = (await answersOf(tx, meeting.id)).get(personId)?.answer ?? null;
    if (as === 'representative') await this.seat(tx, meeting, personId, answer);
    else await this.call(tx, meeting, personId, answer, before);
    await this.put(tx, meeting, personId, given);
    await tx.audit('notice.answered', `meeting:${meeting.id}`, {
      personId,
      answer,
      how: given.how,
    });
    tx.changed(`meeting:${meeting.id}`);
  }

  private seat(tx: Tx, meeting: MeetingRow, personId: string, answer: MeetingAnswer | null) {
    if (answer === 'no') return this.absences.begin(tx, meeting, personId, null);
    return this.absences.takeBack(tx, meeting, personId, null);
  }

  private async call(
    tx: Tx,
    meeting: MeetingRow,
    personId: string,
    answer: MeetingAnswer | null,
    before: MeetingAnswer | null,
  ): Promise<void> {
    if (answer === null) return this.absences.undo(tx, meeting, personId);
    // A no that nobody has acted on yet is taken back before the yes.
    if (before === 'no' && answer !== 'no') await this.absences.undo(tx, meeting, personId);
    if (answer === 'no') return this.absences.decline(tx, meeting, personId);
    return this.absences.accept(tx, meeting, personId);
  }

  private async put(tx: Tx, meeting: MeetingRow, personId: string, given: GivenAnswer) {
    const { answer, how, recordedBy } = given;
    const columns = { answer, how, recorded_by: recordedBy, answered_at: this.clock.now() };
    const known = (await answersOf(tx, meeting.id)).get(personId);
    if (known) return tx.update('meeting_answer', known.id, known.version, columns);
    const key = { id: newId(), meeting_id: meeting.id, person_id: personId };
    return tx.insert('meeting_answer', { ...key, ...columns, version: 1 });
  }
}
