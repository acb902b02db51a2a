import { Injectable } from '@nestjs/common';
import { Tx } from '../kernel/tx';
import { Outbox } from '../messages/outbox';
import { PublicAddress } from '../messages/public-address';
import { invitationMail, mailLanguage } from '../texts/mail';
import { InstallationReader } from './installation-reader';
import { PreferenceReader } from './preference-reader';

/** Writes the invitation into the outbox, in the language of the invited. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
  ) {}

  async queue(tx: Tx, invited: { personId: string; name: string; to: string }): Promise<void> {
    const { language } = await this.preferences.of(invited.personId, tx);
    const text = invitationMail(mailLanguage(language), {
      name: invited.name,
      panelName: (await this.installation.current(tx)).panelName ?? '',
      address: this.address.of('/logg-inn'),
    });
    await this.outbox.add(tx, { ...text, to: invited.to, kind: 'invitation' });
  }
}
