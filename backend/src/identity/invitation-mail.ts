import { Injectable } from '@nestjs/common';
import { Tx } from '../kernel/tx';
import { Outbox } from '../messages/outbox';
import { MailTexts } from '../messages/mail-texts/mail-texts';
import { PublicAddress } from '../messages/public-address';
import { mailLanguage } from '../texts/mail';
import { InstallationReader } from './installation-reader';
import { PreferenceReader } from './preference-reader';

/** Writes the invitation into the outbox, in the language of the invited. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
  ) {}

  async queue(tx: Tx, invited: { personId: string; name: string; to: string }): Promise<void> {
    const { language } = await this.preferences.of(invited.personId, tx);
    const { panelName } = await this.installation.current(tx);
    const link = this.address.of('/logg-inn');
    const values = { name: invited.name, panel: panelName ?? '', link };
    const text = await this.texts.write('invitation', mailLanguage(language), values, tx);
    await this.outbox.add(tx, {
      ...text,
      to: invited.to,
      personId: invited.personId,
      kind: 'invitation',
    });
  }
}
