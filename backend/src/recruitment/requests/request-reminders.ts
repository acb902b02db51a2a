import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { addDays, osloDate } from '../../kernel/oslo';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { DaytimeRound } from '../../messages/daytime-round';
import { MailGate } from '../../messages/mail-gate';
import { OrganisationRequestReader } from './organisation-request-reader';
import { RemindOrganisation } from './remind-organisation';
import { OrganisationRequestView } from './request-campaign.view';

/** Days before the last day on which an organisation that has not answered hears from us. */
const DAYS_BEFORE = [7, 1];
/** Days from one letter to the next at least. */
const WAIT_DAYS = 3;

/**
 * Reminds organisations that have not answered: a week before the last day and the day before it. Only in a real
 * panel, in the daytime. A reminder is noted before it is sent, so two programs on one database send one.
 */
@Injectable()
export class RequestReminders extends DaytimeRound {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    gate: MailGate,
    private readonly requests: OrganisationRequestReader,
    private readonly reminder: RemindOrganisation,
    log: Log,
  ) {
    super('request-reminders', { clock, gate, log });
  }

  protected async sendAll(): Promise<number> {
    const waiting = await this.readDb.query<{ id: string }>(
      `SELECT id FROM organisation_request
        WHERE state = 'asked' AND closed_at IS NULL AND email IS NOT NULL AND due_on >= $1 ORDER BY id`,
      [this.clock.today()],
    );
    let sent = 0;
    for (const { id } of waiting) sent += (await this.sendOne(id)) ? 1 : 0;
    return sent;
  }

  /** One organisation at a time: what fails for one keeps nobody else waiting. */
  private async sendOne(id: string): Promise<boolean> {
    const mail = await this.work.write(async (tx) => {
      const request = await this.requests.one(id, tx);
      return this.isDue(request) ? this.reminder.note(tx, request) : null;
    });
    mail?.();
    return mail !== null;
  }

  private isDue(request: OrganisationRequestView): boolean {
    const { state, closedAt, dueOn, askedAt, remindedAt, email } = request;
    if (state !== 'asked' || closedAt !== null || email === null) return false;
    const today = this.clock.today();
    const passed = DAYS_BEFORE.map((days) => addDays(dueOn, -days)).filter((day) => day <= today);
    const day = passed.at(-1);
    if (day === undefined || dueOn < today) return false;
    const last = osloDate(remindedAt ?? askedAt);
    return last < day && addDays(last, WAIT_DAYS) <= today;
  }
}
