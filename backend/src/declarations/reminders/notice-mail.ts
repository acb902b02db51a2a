import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import { Clock } from '../../kernel/clock';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { mailLanguage } from '../../texts/mail';

export interface Notice {
  kind: 'asked' | 'reminder';
  personId: string;
  to: string;
  textId: string;
  /** The coordinator; null when it goes out by itself. */
  sentBy: string | null;
}

/** Asks or reminds somebody to sign: a link in their language, never a word of the content. */
@Injectable()
export class NoticeMail {
  constructor(
    private readonly clock: Clock,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
  ) {}

  async queue(tx: Tx, { kind, personId, to, textId, sentBy }: Notice): Promise<void> {
    const { language } = await this.preferences.of(personId, tx);
    const { panelName } = await this.installation.current(tx);
    const values = { panel: panelName ?? '', link: this.address.of('/taushet/signer') };
    const which = kind === 'asked' ? 'declaration-asked' : 'declaration-reminder';
    const text = await this.texts.write(which, mailLanguage(language), values, tx);
    await this.outbox.add(tx, { ...text, to, personId, kind: 'declaration-notice' });
    await tx.insert('declaration_notice', {
      id: newId(),
      text_id: textId,
      person_id: personId,
      kind,
      sent_at: this.clock.now(),
      sent_by: sentBy,
    });
    await tx.audit(`declaration.${kind === 'asked' ? 'asked' : 'reminded'}`, `person:${personId}`);
    tx.changed('declarations');
  }
}
