import { MailLanguage, MailText } from './mail';

type Facts = { panelName: string; address: string };
type Notices = Record<'asked' | 'reminder', (facts: Facts) => MailText>;

/** What the declaration's mails say: where to sign, and that one may ask. Nothing of the text itself. */
const NOTICES: Record<MailLanguage, Notices> = {
  nb: {
    asked: ({ panelName, address }) => ({
      subject: `Les og signer taushetserklæringen for ${panelName}`,
      body: [
        `Vi ber deg lese og signere taushetserklæringen for ${panelName}. Det tar to minutter.`,
        `Gå til ${address}. Du kan få teksten lest opp, og du kan lese den på lettlest.`,
        'Er du usikker, spør koordinatoren før du signerer. Du kan også si nei samme sted.',
      ].join('\n\n'),
    }),
    reminder: ({ panelName, address }) => ({
      subject: `Påminnelse: signer taushetserklæringen for ${panelName}`,
      body: [
        `Du har ikke signert taushetserklæringen for ${panelName} ennå. Det tar to minutter.`,
        `Gå til ${address}.`,
        'Er noe vanskelig, hjelper koordinatoren deg. Du kan også signere på papir, eller si nei.',
      ].join('\n\n'),
    }),
  },
  nn: {
    asked: ({ panelName, address }) => ({
      subject: `Les og signer teieerklæringa for ${panelName}`,
      body: [
        `Vi bed deg lese og signere teieerklæringa for ${panelName}. Det tek to minutt.`,
        `Gå til ${address}. Du kan få teksten lesen opp, og du kan lese han på lettlest.`,
        'Er du usikker, spør koordinatoren før du signerer. Du kan også seie nei same stad.',
      ].join('\n\n'),
    }),
    reminder: ({ panelName, address }) => ({
      subject: `Påminning: signer teieerklæringa for ${panelName}`,
      body: [
        `Du har ikkje signert teieerklæringa for ${panelName} enno. Det tek to minutt.`,
        `Gå til ${address}.`,
        'Er noko vanskeleg, hjelper koordinatoren deg. Du kan også signere på papir, eller seie nei.',
      ].join('\n\n'),
    }),
  },
  en: {
    asked: ({ panelName, address }) => ({
      subject: `Read and sign the confidentiality declaration for ${panelName}`,
      body: [
        `Please read and sign the confidentiality declaration for ${panelName}. It takes two minutes.`,
        `Go to ${address}. You can have the text read aloud.`,
        'If you are unsure, ask the coordinator before you sign. You may also say no in the same place.',
      ].join('\n\n'),
    }),
    reminder: ({ panelName, address }) => ({
      subject: `Reminder: sign the confidentiality declaration for ${panelName}`,
      body: [
        `You have not signed the confidentiality declaration for ${panelName} yet. It takes two minutes.`,
        `Go to ${address}.`,
        'If anything is difficult, the coordinator helps you. You may also sign on paper, or say no.',
      ].join('\n\n'),
    }),
  },
};

/** Asks somebody to sign, or reminds them. Carries a link and no content. */
export function declarationNoticeMail(
  language: MailLanguage,
  kind: 'asked' | 'reminder',
  facts: Facts,
): MailText {
  return NOTICES[language][kind](facts);
}
