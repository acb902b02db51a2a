import { Injectable } from '@nestjs/common';
import { AccountReader } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Tx } from '../../kernel/tx';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { mailLanguage } from '../../texts/mail';
import { reviewMail } from '../../texts/minutes-review-mail';
import type { MeetingRow } from '../meeting-rows';

/** Asks those who were there to read the draft. Who has no address is asked on the home page. */
@Injectable()
export class ReviewMail {
  constructor(
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceReader,
    private readonly installation: InstallationReader,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  /** @param dueOn 'YYYY-MM-DD', the last day to object */
  async ask(tx: Tx, personId: string, meeting: MeetingRow, dueOn: string): Promise<void> {
    const account = await this.accounts.byPerson(personId, tx);
    if (!account?.email) return;
    const { language } = await this.preferences.of(personId, tx);
    const { panelName } = await this.installation.current(tx);
    const text = reviewMail(mailLanguage(language), {
      panelName: panelName ?? '',
      meeting: `${meeting.number}/${meeting.year}`,
      dueOn,
      address: this.address.of(`/moter/${meeting.id}/referat`),
    });
    const mail = { ...text, to: account.email, personId, aboutId: meeting.id };
    await this.outbox.add(tx, { ...mail, kind: 'minutes-review' });
  }
}
