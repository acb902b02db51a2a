import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloDate, osloTime } from '../../kernel/oslo';
import { Tx } from '../../kernel/tx';
import { MembershipReader } from '../../membership/membership-reader';
import { callingOrder } from '../../membership/rules/alternate-order';
import { isQuiet } from '../../messages/quiet-hours';
import { dated } from '../../texts/dated';
import { itemsOf, MeetingRow } from '../meeting-rows';
import { NoticePeople } from '../notice/notice-people';
import { lastNotice } from '../notice/notice-rows';
import { NoticeSender } from '../notice/notice-sender';
import { callDueAt } from './call-limit';
import { AbsenceRow, absencesOf, CallForAbsence, callsOf, standing } from './absence-rows';

/**
 * Asks alternates to sit for those who cannot: the one of the same field, then in the panel's order, one at a time
 * (UP 3.4). Whoever calls this does so inside a transaction, and the next step is computed from what stands there: two
 * programs that try at once take it once.
 */
@Injectable()
export class CallUp {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly people: NoticePeople,
    private readonly sender: NoticeSender,
  ) {}

  /** Takes the steps that are due in a meeting. Nothing happens at night. @returns how many were asked */
  async step(tx: Tx, meeting: MeetingRow): Promise<number> {
    const now = this.clock.now();
    if (isQuiet(now) || meeting.state !== 'planned' || meeting.starts_at <= now) return 0;
    const onAgenda = new Set((await itemsOf(tx, meeting.id)).map((item) => item.id));
    let asked = 0;
    for (const absence of await absencesOf(tx, meeting.id)) {
      if (absence.item_id !== null && !onAgenda.has(absence.item_id)) continue;
      if (absence.state === 'open' && (await this.stepFor(tx, meeting, absence))) asked += 1;
    }
    return asked;
  }

  private async stepFor(tx: Tx, meeting: MeetingRow, absence: AbsenceRow): Promise<boolean> {
    const now = this.clock.now();
    const calls = await callsOf(tx, meeting.id);
    const own = calls.filter((c) => c.absence_id === absence.id && c.round === absence.round);
    const waiting = own.find(({ state }) => state === 'asked');
    if (waiting !== undefined && waiting.due_at > now) return false;
    if (waiting !== undefined) await this.expire(tx, waiting);
    const next = await this.nextFor(tx, meeting, absence, calls);
    if (next === null) {
      await tx.update('meeting_absence', absence.id, absence.version, { state: 'exhausted' });
      await tx.audit('callUp.exhausted', `meeting:${meeting.id}`);
      tx.changed(`meeting:${meeting.id}`);
      return false;
    }
    await this.ask(tx, meeting, absence, next);
    return true;
  }

  private async expire(tx: Tx, call: CallForAbsence): Promise<void> {
    const change = { state: 'expired', decided_at: this.clock.now() };
    await tx.update('alternate_call', call.id, call.version, change);
    await tx.audit('callUp.expired', `alternateCall:${call.id}`);
  }

  /** First in line who was not asked yet, sits for nobody else in the same part, is not on leave, and may hear it. */
  private async nextFor(
    tx: Tx,
    meeting: MeetingRow,
    absence: AbsenceRow,
    calls: readonly CallForAbsence[],
  ): Promise<string | null> {
    const panel = await this.people.panel(meeting, tx);
    const appointments = await this.members.appointmentsOn(panel.day, tx);
    const alternates = appointments.filter(({ kind }) => kind === 'alternate');
    const people = await this.people.people(
      meeting,
      alternates.map(({ personId }) => personId),
      'alternate',
      tx,
    );
    const paused = new Set(people.flatMap((one) => (one.paused ? [one.personId] : [])));
    const acting = new Set(panel.acting.map(({ personId }) => personId));
    const closed = await isClosed(tx, absence);
    const unavailable = (personId: string) =>
      paused.has(personId) ||
      acting.has(personId) ||
      (closed && !panel.signedIds.has(personId)) ||
      calls.some((call) => call.alternate_id === personId && binds(call, absence));
    const { fieldId = null } =
      appointments.find(({ personId }) => personId === absence.person_id) ?? {};
    const order = callingOrder(
      {
        absentFieldId: fieldId,
        alternates: alternates.map((each) => ({
          personId: each.personId,
          fieldId: each.fieldId,
          order: each.alternateOrder ?? 0,
          unavailable: unavailable(each.personId),
        })),
      },
      panel.statutes.interpretations,
    );
    return order[0]?.personId ?? null;
  }

  private async ask(tx: Tx, meeting: MeetingRow, absence: AbsenceRow, alternateId: string) {
    const now = this.clock.now();
    const due = callDueAt(now, meeting.starts_at);
    const id = newId();
    await tx.update('meeting_absence', absence.id, absence.version, { ended_at: null });
    await tx.insert('alternate_call', {
      id,
      absence_id: absence.id,
      alternate_id: alternateId,
      round: absence.round,
      state: 'asked',
      asked_at: now,
      due_at: due,
      decided_at: null,
      version: 1,
    });
    await tx.audit('callUp.asked', `alternateCall:${id}`, { alternateId, due });
    const notice = await lastNotice(tx, meeting.id);
    const people = await this.people.people(meeting, [alternateId], 'alternate', tx);
    const day = osloDate(due);
    for (const person of notice === null ? [] : people) {
      const more = {
        answerBy: day,
        due: { day: dated(person.language, day), time: osloTime(due) },
      };
      const sending = { kind: 'call', method: null, more } as const;
      await this.sender.send(tx, meeting, notice ?? { id: '' }, [person], sending);
    }
    tx.changed(`meeting:${meeting.id}`);
  }
}

/** Asked in this round, or sits for somebody else in a part that overlaps, or has said that they cannot come at all. */
function binds(call: CallForAbsence, absence: AbsenceRow): boolean {
  if (call.absence_id === absence.id) return call.round === absence.round;
  if (call.state === 'declined') return call.part === 'meeting';
  const overlaps =
    call.part === 'meeting' || absence.part === 'meeting' || call.part === absence.part;
  return standing(call) && overlaps;
}

async function isClosed(tx: Tx, { meeting_id, item_id }: AbsenceRow): Promise<boolean> {
  if (item_id === null) return false;
  return (await itemsOf(tx, meeting_id)).some(({ id, closed }) => id === item_id && closed === 1);
}
