import type { DocumentData } from '../../documents/pdf-writer';
import { addDays } from '../../kernel/oslo';
import { CERTIFICATE_WORDS, CertificateLanguage } from '../../texts/certificate-words';
import type { FarewellView } from './farewell.view';

/** The certificate as the template `certificate` reads it: who, when, as what, and thanks. */
export function certificateDocument(
  { name, panelName, served, died }: FarewellView,
  language: CertificateLanguage,
): DocumentData {
  const words = CERTIFICATE_WORDS[language];
  return {
    lang: language,
    region: language === 'en' ? 'gb' : 'no',
    title: words.title,
    panel: panelName,
    name,
    lead: words.lead(name, panelName),
    heading: words.served,
    head: [words.role, words.from, words.until],
    rows: served.map(({ as, from, to }) => [
      words.roles[as],
      words.date(from),
      words.date(addDays(to, -1)),
    ]),
    thanks: died ? words.memory : words.thanks(panelName),
    signature: words.signature,
  };
}
