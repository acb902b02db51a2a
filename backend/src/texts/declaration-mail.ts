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

interface CopyFacts extends Facts {
  attached: boolean;
  /** Signed on paper, and registered by the coordinator. */
  onPaper: boolean;
}

const COPY: Record<MailLanguage, (facts: CopyFacts) => MailText> = {
  nb: ({ panelName, address, attached, onPaper }) => ({
    subject: `Du har signert taushetserklæringen for ${panelName}`,
    body: [
      onPaper
        ? `Koordinatoren har registrert at du har signert taushetserklæringen for ${panelName} på papir.`
        : `Du har signert taushetserklæringen for ${panelName}.`,
      `Den forseglede erklæringen ligger på ${address}.`,
      ...(attached ? ['Du ba om å få den som vedlegg også.'] : []),
      'Er det ikke du som har signert, sier du fra til koordinatoren med en gang.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, address, attached, onPaper }) => ({
    subject: `Du har signert teieerklæringa for ${panelName}`,
    body: [
      onPaper
        ? `Koordinatoren har registrert at du har signert teieerklæringa for ${panelName} på papir.`
        : `Du har signert teieerklæringa for ${panelName}.`,
      `Den forsegla erklæringa ligg på ${address}.`,
      ...(attached ? ['Du bad om å få ho som vedlegg òg.'] : []),
      'Er det ikkje du som har signert, seier du frå til koordinatoren med ein gong.',
    ].join('\n\n'),
  }),
  en: ({ panelName, address, attached, onPaper }) => ({
    subject: `You have signed the confidentiality declaration for ${panelName}`,
    body: [
      onPaper
        ? `The coordinator has registered that you signed the confidentiality declaration for ${panelName} on paper.`
        : `You have signed the confidentiality declaration for ${panelName}.`,
      `The sealed declaration is at ${address}.`,
      ...(attached ? ['You asked to have it attached as well.'] : []),
      'If it was not you who signed, please tell the coordinator at once.',
    ].join('\n\n'),
  }),
};

/** Tells the signer where the signed document is. */
export function declarationCopyMail(language: MailLanguage, facts: CopyFacts): MailText {
  return COPY[language](facts);
}
