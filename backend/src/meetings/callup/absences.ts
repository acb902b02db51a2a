import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { caseNumber, itemById, itemsOf, MeetingRow } from '../meeting-rows';
import { NoticePeople } from '../notice/notice-people';
import { lastNotice } from '../notice/notice-rows';
import { NoticeSender } from '../notice/notice-sender';
import { AbsenceRow, absencesOf, CallForAbsence, callsOf, standing, WHOLE } from './absence-rows';
import { CallUp } from './call-up';

/** Who is away, and what follows: an alternate is asked, or the seat is handed back. */
@Injectable()
export class Absences {
  constructor(
    private readonly clock: Clock,
    private readonly callUp: CallUp,
    private readonly people: NoticePeople,
    private readonly sender: NoticeSender,
  ) {}

  /** Somebody will not sit, in the meeting or (item) in one case. Nobody asks why. */
  async begin(tx: Tx, meeting: MeetingRow, personId: string, itemId: string | null) {
    const part = itemId ?? WHOLE;
    const known = await this.find(tx, meeting.id, personId, part);
    if (known !== null && known.state !== 'back') return;
    const since = this.clock.now();
    if (known === null) {
      await tx.insert('meeting_absence', {
        id: newId(),
        meeting_id: meeting.id,
        person_id: personId,
        item_id: itemId,
        case_number: itemId === null ? null : caseNumber((await itemById(tx, itemId)).item),
        part,
        state: 'open',
        round: 1,
        since,
        ended_at: null,
        version: 1,
      });
    } else {
      const anew = { state: 'open', round: known.round + 1, since, ended_at: null };
      await tx.update('meeting_absence', known.id, known.version, anew);
    }
    await this.callUp.step(tx, meeting);
  }

  /**
   * The representative will sit after all.
   * @throws 409 when an alternate has said yes and the papers are out: the seat is theirs by then
   */
  async takeBack(tx: Tx, meeting: MeetingRow, personId: string, itemId: string | null) {
    const absence = await this.find(tx, meeting.id, personId, itemId ?? WHOLE);
    if (absence === null || absence.state === 'back') return;
    const papersOut = await papersAreOut(tx, meeting.id, absence.item_id);
    if (absence.state === 'covered' && papersOut) throw conflict('seat-taken');
    await this.end(tx, meeting, absence);
  }

  /** Ends every absence of a meeting: it was moved, so everybody is asked anew. */
  async endAll(tx: Tx, meeting: MeetingRow): Promise<void> {
    for (const absence of await absencesOf(tx, meeting.id)) {
      if (absence.state !== 'back') await this.end(tx, meeting, absence);
    }
  }

  /** Hands back the seats of cases that are no longer on the agenda. @returns how many */
  async endStray(tx: Tx, meeting: MeetingRow): Promise<number> {
    const onAgenda = new Set((await itemsOf(tx, meeting.id)).map(({ id }) => id));
    const stray = (await absencesOf(tx, meeting.id)).filter(
      ({ state, item_id }) => state !== 'back' && item_id !== null && !onAgenda.has(item_id),
    );
    for (const absence of stray) await this.end(tx, meeting, absence);
    return stray.length;
  }

  /** Those whom an alternate’s word is about: everything they are or were asked in a meeting. */
  async callsTo(tx: Tx, meetingId: string, alternateId: string): Promise<CallForAbsence[]> {
    return (await callsOf(tx, meetingId)).filter((call) => call.alternate_id === alternateId);
  }

  /** An alternate says yes to what they are asked, and gets the notice. @throws 409 when nobody asks any more */
  async accept(tx: Tx, meeting: MeetingRow, alternateId: string): Promise<void> {
    const calls = await this.callsTo(tx, meeting.id, alternateId);
    const asked = calls.filter(({ state }) => state === 'asked');
    if (asked.length === 0 && calls.some(({ state }) => state === 'accepted')) return;
    if (asked.length === 0) throw conflict('call-passed-on');
    for (const call of asked) {
      await this.decide(tx, call, 'accepted');
      await this.setState(tx, call.absence_id, 'covered');
    }
    const notice = await lastNotice(tx, meeting.id);
    const people = await this.people.people(meeting, [alternateId], 'alternate', tx);
    const more = { answerBy: notice?.answer_by ?? null };
    if (notice !== null) {
      await this.sender.send(tx, meeting, notice, people, {
        kind: 'notice',
        method: 'PUBLISH',
        more,
      });
    }
  }

  /** An alternate cannot: the next is asked. Nobody asks why. */
  async decline(tx: Tx, meeting: MeetingRow, alternateId: string): Promise<void> {
    const calls = (await this.callsTo(tx, meeting.id, alternateId)).filter(standing);
    for (const call of calls) {
      await this.decide(tx, call, 'declined');
      await this.setState(tx, call.absence_id, 'open');
    }
    await this.callUp.step(tx, meeting);
  }

  /** An alternate takes their answer back. @throws 409 when somebody else has been asked meanwhile */
  async undo(tx: Tx, meeting: MeetingRow, alternateId: string): Promise<void> {
    const all = await callsOf(tx, meeting.id);
    const decided = all.filter(
      (call) =>
        call.alternate_id === alternateId &&
        (call.state === 'accepted' || call.state === 'declined'),
    );
    for (const call of decided) {
      const others = all.filter(
        (each) => each.absence_id === call.absence_id && each.asked_at > call.asked_at,
      );
      if (others.length > 0) throw conflict('call-passed-on');
      await tx.update('alternate_call', call.id, call.version, {
        state: 'asked',
        decided_at: null,
      });
      await this.setState(tx, call.absence_id, 'open');
    }
  }

  private async end(tx: Tx, meeting: MeetingRow, absence: AbsenceRow): Promise<void> {
    const ended = { state: 'back', ended_at: this.clock.now() };
    await tx.update('meeting_absence', absence.id, absence.version, ended);
    const all = (await callsOf(tx, meeting.id)).filter(standing);
    const calls = all.filter((call) => call.absence_id === absence.id);
    const notice = await lastNotice(tx, meeting.id);
    for (const call of calls) {
      await this.decide(tx, call, 'released');
      const sitsElsewhere = all.some(
        (each) => each.absence_id !== absence.id && each.alternate_id === call.alternate_id,
      );
      // Who still sits for somebody in the meeting is not told to stay away.
      if (notice === null || sitsElsewhere) continue;
      const people = await this.people.people(meeting, [call.alternate_id], 'alternate', tx);
      // Only who has said yes has the meeting in the calendar.
      const method = call.state === 'accepted' ? 'CANCEL' : null;
      await this.sender.send(tx, meeting, notice, people, { kind: 'callEnded', method });
      await tx.execute('DELETE FROM meeting_answer WHERE meeting_id = $1 AND person_id = $2', [
        meeting.id,
        call.alternate_id,
      ]);
    }
  }

  private async decide(tx: Tx, call: CallForAbsence, state: CallForAbsence['state']) {
    const change = { state, decided_at: this.clock.now() };
    await tx.update('alternate_call', call.id, call.version, change);
    await tx.audit(`callUp.${state}`, `alternateCall:${call.id}`);
  }

  private async setState(tx: Tx, absenceId: string, state: AbsenceRow['state']): Promise<void> {
    await tx.execute('UPDATE meeting_absence SET state = $1, version = version + 1 WHERE id = $2', [
      state,
      absenceId,
    ]);
  }

  private async find(tx: Tx, meetingId: string, personId: string, part: string) {
    const all = await absencesOf(tx, meetingId);
    return all.find((each) => each.person_id === personId && each.part === part) ?? null;
  }
}

/** Whether the alternate can have read anything: a paper of the meeting, or of the one case, is released. */
async function papersAreOut(tx: Tx, meetingId: string, itemId: string | null): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `SELECT i.id FROM agenda_item i JOIN paper p ON p.case_id = i.case_id
      WHERE i.meeting_id = $1 AND p.state = 'released'`,
    [meetingId],
  );
  return itemId === null ? rows.length > 0 : rows.some(({ id }) => id === itemId);
}
