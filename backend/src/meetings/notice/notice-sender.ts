import { Injectable } from '@nestjs/common';
import type { CalendarMethod } from '../../kernel/calendar-event';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import type { MailKind } from '../../messages/mail-kinds';
import { Outbox } from '../../messages/outbox';
import { noticeMail } from '../../texts/notice-mail';
import type { NoticeFacts, NoticeMailKind } from '../../texts/notice-words';
import type { MeetingRow } from '../meeting-rows';
import { NoticeFactsReader } from './notice-facts';
import { NoticePerson } from './notice-people';
import { NoticeRow } from './notice-rows';

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
    const letter = email === null || (onPaper?.has(personId) ?? false);
    const own = {
      // The coordinator reads that the notice went out and has nothing to answer.
      answerBy: role === 'coordinator' ? null : facts.answerBy,
      address: letter ? null : facts.address,
    };
    const text = noticeMail(language, kind, { ...facts, ...own });
    const id = newId();
    const mail = { ...text, to: email ?? '', personId, kind: MAIL_KIND[kind], aboutId: id };
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
}

async function nextSequence(tx: Tx, meetingId: string, personId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `SELECT CAST(COALESCE(max(sequence), -1) AS integer) + 1 AS n FROM notice_receipt
      WHERE meeting_id = $1 AND person_id = $2`,
    [meetingId, personId],
  );
  return row?.n ?? 0;
}
