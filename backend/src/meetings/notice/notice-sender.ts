import { Injectable } from '@nestjs/common';
import type { CalendarMethod } from '../../kernel/calendar-event';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloDate } from '../../kernel/oslo';
import { Tx } from '../../kernel/tx';
import type { MailKind } from '../../messages/mail-kinds';
import { Outbox } from '../../messages/outbox';
import { leavesAt } from '../../messages/quiet-hours';
import type { NoticeFacts, NoticeMailKind } from '../../texts/notice-words';
import type { MeetingRow } from '../meeting-rows';
import { NoticeFactsReader } from './notice-facts';
import { NoticePerson } from './notice-people';
import { NoticeRow } from './notice-rows';
import { NoticeTexts } from './notice-texts';

/** What is sent, and to whom it goes on paper. */
export interface Sending {
  kind: NoticeMailKind;
  /** Null for a mail without a calendar part. */
  method: CalendarMethod | null;
  more?: Partial<NoticeFacts>;
  onPaper?: ReadonlySet<string>;
}

const MAIL_KIND: Record<NoticeMailKind, MailKind> = {
  notice: 'meeting-notice',
  correction: 'meeting-change',
  moved: 'meeting-change',
  cancelled: 'meeting-change',
  reminder: 'meeting-reminder',
  call: 'alternate-call',
  callEnded: 'alternate-call',
  warning: 'quorum-warning',
};

/** Goes to those who are invited to the meeting, so it may say how one takes part from elsewhere. */
const FOR_INVITED: ReadonlySet<NoticeMailKind> = new Set([
  'notice',
  'correction',
  'moved',
  'reminder',
]);

const LETTERS: ReadonlySet<NoticeMailKind> = new Set([
  'notice',
  'correction',
  'moved',
  'cancelled',
]);

/**
 * Writes what goes out about a meeting, one copy for each person, and keeps it as it left: the proof of who was told
 * what, and when. What goes to one person about one meeting is numbered, so that calendars know the newest.
 */
@Injectable()
export class NoticeSender {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly facts: NoticeFactsReader,
    private readonly texts: NoticeTexts,
  ) {}

  /** @returns how many were written to; a mail its receiver has refused is not counted */
  async send(
    tx: Tx,
    meeting: MeetingRow,
    notice: Pick<NoticeRow, 'id'>,
    people: readonly NoticePerson[],
    sending: Sending,
  ): Promise<number> {
    const facts = { ...(await this.facts.of(meeting, tx)), ...sending.more };
    let sent = 0;
    for (const person of people) {
      if (await this.sendOne(tx, meeting, notice, person, { ...sending, facts })) sent += 1;
    }
    return sent;
  }

  private async sendOne(
    tx: Tx,
    meeting: MeetingRow,
    notice: Pick<NoticeRow, 'id'>,
    person: NoticePerson,
    { kind, method, facts, onPaper }: Sending & { facts: NoticeFacts },
  ): Promise<boolean> {
    const { personId, email, language, role } = person;
    const letter = goesOnPaper(person, kind, onPaper);
    const own = {
      // The coordinator reads that the notice went out and has nothing to answer.
      answerBy: role === 'coordinator' ? null : facts.answerBy,
      address: letter ? null : facts.address,
      // Who is only asked is not invited yet.
      ways: FOR_INVITED.has(kind) ? facts.ways : null,
    };
    const text = await this.texts.write(kind, language, { ...facts, ...own }, tx);
    const id = newId();
    const urgent = kind === 'cancelled' && this.isNear(meeting);
    const mail = { ...text, to: email ?? '', personId, kind: MAIL_KIND[kind], aboutId: id, urgent };
    if (!letter && (await this.outbox.add(tx, mail)) === null) return false;
    await tx.insert('notice_receipt', {
      id,
      meeting_id: meeting.id,
      notice_id: notice.id,
      person_id: personId,
      role,
      kind,
      channel: letter ? 'letter' : 'mail',
      to_address: letter ? null : email,
      language,
      ...text,
      sequence: await nextSequence(tx, meeting.id, personId),
      method,
      starts_at: meeting.starts_at,
      ends_at: meeting.ends_at,
      place: meeting.place,
      mode: meeting.mode,
      sent_at: this.clock.now(),
      posted_at: null,
      version: 1,
    });
    return true;
  }

  /** In the morning it would come on the day of the meeting, when people are on their way. */
  private isNear({ starts_at }: MeetingRow): boolean {
    return osloDate(starts_at) <= osloDate(leavesAt(this.clock.now()));
  }
}

/** Whoever wants letters gets what calls to a meeting or changes it on paper; a question that hurries goes by mail. */
function goesOnPaper(
  { email, personId, wantsPaper }: NoticePerson,
  kind: NoticeMailKind,
  onPaper: ReadonlySet<string> | undefined,
): boolean {
  if (email === null) return true;
  return LETTERS.has(kind) && (wantsPaper || (onPaper?.has(personId) ?? false));
}

async function nextSequence(tx: Tx, meetingId: string, personId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `SELECT CAST(COALESCE(max(sequence), -1) AS integer) + 1 AS n FROM notice_receipt
      WHERE meeting_id = $1 AND person_id = $2`,
    [meetingId, personId],
  );
  return row?.n ?? 0;
}
