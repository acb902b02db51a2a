import { Injectable } from '@nestjs/common';
import { AccountReader, canBeMailed } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { PauseReader } from '../../membership/pause/pause-reader';
import { MailGate } from '../../messages/mail-gate';
import type { MailKind } from '../../messages/mail-kinds';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { ReminderSources } from '../../messages/reminders/reminder-sources';
import { ReminderStopsReader } from '../../messages/reminders/reminder-stops-reader';
import { mailLanguage, MailLanguage, MailText } from '../../texts/mail';

/** What every mail that reminds is filled with. */
export interface ReminderWords {
  language: MailLanguage;
  panelName: string;
  /** A whole address in the program. */
  address: (path: string) => string;
}

/** Who is written to, about what, and by what key it goes once. */
export interface ReminderMail {
  personId: string;
  onceKey: string;
  aboutId?: string;
  write: (words: ReminderWords) => MailText;
}

/** Sends reminders of a last day to people of the panel, each once and in their own language. */
@Injectable()
export class ReminderDesk {
  constructor(
    readonly work: UnitOfWork,
    readonly readDb: ReadDb,
    readonly clock: Clock,
    readonly gate: MailGate,
    readonly log: Log,
    readonly sources: ReminderSources,
    readonly stops: ReminderStopsReader,
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceReader,
    private readonly installation: InstallationReader,
    private readonly pauses: PauseReader,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  /** Those on leave today: they are reminded of nothing. */
  away(db: Db): Promise<ReadonlySet<string>> {
    return this.pauses.awayOn(this.clock.today(), db);
  }

  /** Keys of what has been sent. */
  async sent(kind: MailKind, db: Db): Promise<ReadonlySet<string>> {
    const keys = await db.query<{ key: string }>(
      'SELECT once_key AS "key" FROM outbox_mail WHERE kind = $1',
      [kind],
    );
    return new Set(keys.map(({ key }) => key));
  }

  /** @returns false when the person has no address, wants none of these, or has been sent it before */
  async mail(tx: Tx, kind: MailKind, { write, ...mail }: ReminderMail): Promise<boolean> {
    const account = await this.accounts.byPerson(mail.personId, tx);
    if (!canBeMailed(account)) return false;
    const { language } = await this.preferences.of(mail.personId, tx);
    const { panelName } = await this.installation.current(tx);
    const text = write({
      language: mailLanguage(language),
      panelName: panelName ?? '',
      address: (path) => this.address.of(path),
    });
    return (await this.outbox.add(tx, { ...text, ...mail, to: account.email, kind })) !== null;
  }
}
