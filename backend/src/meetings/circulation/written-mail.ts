import { Injectable } from '@nestjs/common';
import { AccountReader, canBeMailed } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Tx } from '../../kernel/tx';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { dated } from '../../texts/dated';
import { mailLanguage } from '../../texts/mail';
import { writtenMail } from '../../texts/written-mail';
import { KnownCase } from '../cases/case-rows';
import { caseNumber } from '../meeting-rows';

interface Asking {
  id: string;
  number: KnownCase;
  closesOn: string;
}

/** Asks those who are to answer. What it is about is read after signing in. */
@Injectable()
export class WrittenMail {
  constructor(
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceReader,
    private readonly installation: InstallationReader,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  async ask(tx: Tx, { id, number: { row }, closesOn }: Asking, people: string[]): Promise<void> {
    const { panelName } = await this.installation.current(tx);
    for (const personId of people) {
      const account = await this.accounts.byPerson(personId, tx);
      if (!canBeMailed(account)) continue;
      const { language } = await this.preferences.of(personId, tx);
      const words = mailLanguage(language);
      const text = writtenMail(words, {
        panelName: panelName ?? '',
        number: caseNumber({ case_number: row.number, case_year: row.year }),
        until: dated(words, closesOn),
        address: this.address.of(`/skriftlig/${id}`),
      });
      const onceKey = `written ${id} ${personId}`;
      const mail = { ...text, to: account.email, personId, onceKey };
      await this.outbox.add(tx, { ...mail, kind: 'written-procedure' });
    }
  }
}
