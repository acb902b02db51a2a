import { Injectable } from '@nestjs/common';
import { calendarEvent } from '../../kernel/calendar-event';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { hashOf, newToken } from '../../kernel/secret-words';
import { Settings } from '../../kernel/settings';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { PersonalMail, PersonalParts } from '../../messages/personal-mail';
import { PublicAddress } from '../../messages/public-address';
import { LINK_MARK } from './notice-facts';
import { receiptById, ReceiptRow } from './notice-rows';

/** Nothing of what the panel is about stands in a calendar others may see. */
const SUMMARY = 'Panelmøte';
const ANSWER = { nb: 'Svar her', nn: 'Svar her', en: 'Answer here' };

/**
 * The link and the calendar part of a mail about a meeting, made as it leaves. Each sending gets a link of its own, of
 * which only the hash is kept: an attempt that seemed to fail may have arrived.
 */
@Injectable()
export class NoticeMailParts extends PersonalMail {
  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  override async parts(receiptId: string, body: string): Promise<PersonalParts> {
    const receipt = await receiptById(this.readDb, receiptId);
    if (receipt === null) return { body, calendar: null };
    const link = body.includes(LINK_MARK) ? `/svar#${await this.newLink(receipt)}` : null;
    return {
      body: link === null ? body : body.replaceAll(LINK_MARK, link),
      calendar: receipt.method === null ? null : this.calendar(receipt, link),
    };
  }

  private async newLink({ meeting_id, person_id }: ReceiptRow): Promise<string> {
    const token = newToken();
    const made_at = this.clock.now();
    await this.work.housekeeping((tx) =>
      tx.insert('answer_link', {
        id: newId(),
        meeting_id,
        person_id,
        token_hash: hashOf(token),
        made_at,
      }),
    );
    return token;
  }

  private calendar(receipt: ReceiptRow, link: string | null): PersonalParts['calendar'] {
    const { method, meeting_id, sequence, starts_at, ends_at, place, language } = receipt;
    if (method === null) return null;
    const event = {
      id: `meeting-${meeting_id}`,
      sequence,
      method,
      startsAt: starts_at,
      endsAt: ends_at,
      summary: SUMMARY,
      location: place,
      description: link === null ? SUMMARY : `${ANSWER[language]}: ${this.address.of(link)}`,
      organizer: this.organizer(),
    };
    return { method, content: calendarEvent(event, this.clock.now()) };
  }

  private organizer(): string {
    const address = /[^\s<>]+@[^\s<>]+/.exec(this.settings.mailFrom ?? '')?.[0];
    return address === undefined ? this.address.of('/') : `mailto:${address}`;
  }
}
