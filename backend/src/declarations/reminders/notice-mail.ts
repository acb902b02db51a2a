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
  /** For what goes out by itself: it goes once, whichever program gets there first. */
  onceKey?: string;
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

  /** @returns false when it has gone out already */
  async queue(tx: Tx, notice: Notice): Promise<boolean> {
    const { kind, personId, to, textId, sentBy, onceKey } = notice;
    const { language } = await this.preferences.of(personId, tx);
    const { panelName } = await this.installation.current(tx);
    const values = { panel: panelName ?? '', link: this.address.of('/taushet/signer') };
    const which = kind === 'asked' ? 'declaration-asked' : 'declaration-reminder';
    const text = await this.texts.write(which, mailLanguage(language), values, tx);
    const mail = { ...text, to, personId, kind: 'declaration-notice' as const };
    const id = await this.outbox.add(tx, onceKey === undefined ? mail : { ...mail, onceKey });
    if (id === null) return false;
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
    return true;
  }
}
