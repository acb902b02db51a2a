import { Injectable } from '@nestjs/common';
import { AccountReader } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { Tx } from '../../kernel/tx';
import { MembershipReader } from '../../membership/membership-reader';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { SecretMail } from '../../messages/secret-mail';
import { chosenDays } from '../../texts/date-mail';
import { dated } from '../../texts/dated';
import { MailLanguage, mailLanguage } from '../../texts/mail';
import { YearPlanRow } from './year-plan-rows';

interface Question {
  personId: string;
  token: string;
  year: number;
  closesOn: string;
}

interface Receiver {
  email: string | null;
  language: MailLanguage;
}

/** Mails about the year's dates. The link to answer by is stored nowhere. */
@Injectable()
export class DateMail {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
    private readonly members: MembershipReader,
    private readonly preferences: PreferenceReader,
    private readonly installation: InstallationReader,
    private readonly secret: SecretMail,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  /** Who has no address is asked when they sign in, or by telephone. */
  async ask({ personId, token, year, closesOn }: Question): Promise<void> {
    const { email, language } = await this.receiver(personId);
    if (email === null) return;
    const { panelName } = await this.installation.current();
    this.secret.queue(async () => {
      // After the hash: no server and no log ever sees it.
      const link = this.address.of(`/datoer#${token}`);
      const until = dated(language, closesOn);
      const values = { panel: panelName ?? '', year: String(year), link, until };
      const text = await this.texts.write('date-poll', language, values);
      return { ...text, to: email, personId, kind: 'date-poll', code: link };
    });
  }

  /** Tells everyone in the panel, who wants to be told, which days were chosen. */
  async tell(tx: Tx, plan: YearPlanRow, days: readonly string[]): Promise<void> {
    const { panelName } = await this.installation.current(tx);
    const people = await this.members.appointmentsOn(this.clock.today(), tx);
    const { year, place } = plan;
    const link = this.address.of(`/moter?ar=${year}`);
    const values = { panel: panelName ?? '', year: String(year), place, link };
    for (const personId of new Set(people.map((each) => each.personId))) {
      const { email, language } = await this.receiver(personId, tx);
      if (email === null) continue;
      const lines = { ...values, days: chosenDays(language, days, plan) };
      const text = await this.texts.write('dates-chosen', language, lines, tx);
      await this.outbox.add(tx, { ...text, to: email, personId, kind: 'dates-chosen' });
    }
  }

  /** No account is needed: the link answers without one. */
  private async receiver(personId: string, db?: Db): Promise<Receiver> {
    const account = await this.accounts.byPerson(personId, db);
    const person = await this.members.person(personId, db);
    const { language } = await this.preferences.of(personId, db);
    const email = account?.email ?? person?.email ?? null;
    return { email, language: mailLanguage(language) };
  }
}
