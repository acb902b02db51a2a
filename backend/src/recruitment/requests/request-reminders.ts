import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { addDays, osloDate } from '../../kernel/oslo';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { DaytimeRound } from '../../messages/daytime-round';
import { MailGate } from '../../messages/mail-gate';
import {
  ComingReminder,
  ReminderSource,
  ReminderSources,
} from '../../messages/reminders/reminder-sources';
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
export class RequestReminders extends DaytimeRound implements ReminderSource {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    gate: MailGate,
    private readonly requests: OrganisationRequestReader,
    private readonly reminder: RemindOrganisation,
    sources: ReminderSources,
    log: Log,
  ) {
    super('request-reminders', { clock, gate, log });
    sources.add(this);
  }

  protected async sendAll(): Promise<number> {
    let sent = 0;
    for (const id of await this.waiting()) sent += (await this.sendOne(id)) ? 1 : 0;
    return sent;
  }

  private async waiting(): Promise<string[]> {
    const rows = await this.readDb.query<{ id: string }>(
      `SELECT id FROM organisation_request
        WHERE state = 'asked' AND closed_at IS NULL AND email IS NOT NULL AND due_on >= $1 ORDER BY id`,
      [this.clock.today()],
    );
    return rows.map(({ id }) => id);
  }

  /** The next letter to each organisation that has not answered. */
  async coming(): Promise<ComingReminder[]> {
    const next = this.nextDay();
    const found: ComingReminder[] = [];
    for (const id of await this.waiting()) {
      const request = await this.requests.one(id);
      const on = nextDay(request, next);
      if (on === null) continue;
      found.push({ kind: 'organisation', personId: null, name: request.organisation, on });
    }
    return found;
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
    const { state, closedAt, email } = request;
    if (state !== 'asked' || closedAt !== null || email === null) return false;
    return nextDay(request, this.clock.today()) === this.clock.today();
  }
}

/** The next day a letter goes: as soon as one of the days before the last one has come, with a pause after the last. */
function nextDay(request: OrganisationRequestView, today: string): string | null {
  const { dueOn, askedAt, remindedAt } = request;
  const last = osloDate(remindedAt ?? askedAt);
  const earliest = later(addDays(last, WAIT_DAYS), today);
  const days = DAYS_BEFORE.map((days) => addDays(dueOn, -days)).filter((day) => day > last);
  const on = days.map((day) => later(day, earliest)).at(0);
  return on === undefined || on > dueOn ? null : on;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
