import { Injectable } from '@nestjs/common';
import { PdfWriter } from '../../documents/pdf-writer';
import { Clock } from '../../kernel/clock';
import { ZONE } from '../../kernel/oslo';
import { PublicAddress } from '../../messages/public-address';
import { letterWords } from '../../texts/letter-words';
import { mailLanguage } from '../../texts/mail';
import { AccountReader } from '../account-reader';
import { InstallationReader } from '../installation-reader';
import { PersonFacts } from '../person-facts';
import { PreferenceReader } from '../preference-reader';
import { MadeCode } from '../setup-codes';

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** The letter on which a one-time code is printed. The PDF is handed over once and kept nowhere. */
@Injectable()
export class LetterDocument {
  constructor(
    private readonly clock: Clock,
    private readonly pdf: PdfWriter,
    private readonly address: PublicAddress,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly people: PersonFacts,
    private readonly preferences: PreferenceReader,
  ) {}

  /**
   * @param wanted language to write in; null = the one the person has chosen
   * @returns the PDF in base64
   */
  async write(personId: string, made: MadeCode, wanted: string | null): Promise<string> {
    const language = mailLanguage(wanted ?? (await this.preferences.of(personId)).language);
    const { panelName } = await this.installation.current();
    const account = await this.accounts.byPerson(personId);
    const coordinator = await this.people.coordinatorOn(this.clock.today());
    const name = (await this.people.card(personId))?.name ?? '';
    const words = letterWords(language, {
      name,
      panelName: panelName ?? '',
      // Without the protocol it is shorter to type, and browsers add it.
      address: this.address.of('/brev').replace(/^https:\/\//, ''),
      code: made.code,
      until: dayIn(LOCALES[language], made.expiresAt),
      signInName: account?.email ? null : (account?.signInName ?? null),
      coordinator: coordinator?.name ?? '',
    });
    const place = { lang: language, region: language === 'en' ? 'GB' : 'NO' };
    const data = { ...words, ...place, sender: panelName ?? '', recipient: name };
    return this.pdf.write('letter', data, this.clock.now()).toString('base64');
  }
}

function dayIn(locale: string, instant: string): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat(locale, form).format(new Date(instant));
}
