import { MailLanguage, MailText } from './mail';

interface AnchorFacts {
  /** Number of entries and root, as the check asks for it. */
  line: string;
  /** The signed note. */
  note: string;
  /** 'YYYY-MM-DD' */
  day: string;
}

const ANCHOR: Record<MailLanguage, (facts: AnchorFacts) => MailText> = {
  nb: ({ line, note, day }) => ({
    subject: `Ta vare på denne: kontrollpunkt for revisjonsloggen ${day}`,
    body: [
      'Du trenger ikke gjøre noe nå. La denne e-posten ligge.',
      'Samklang skriver ned hva som er gjort i panelet: møter, vedtak, signaturer. Linjen under er et fingeravtrykk av alt som står der i dag. Endrer eller fjerner noen noe siden, også den som drifter serveren, vil fingeravtrykket ikke lenger stemme.',
      line,
      'Er du en dag i tvil om noe er endret: be den som drifter serveren om å kontrollere loggen mot denne linjen. Linjen inneholder ingen opplysninger om mennesker og kan vises til hvem som helst.',
      `Den samme linjen med signatur:\n\n${note.trimEnd()}`,
    ].join('\n\n'),
  }),
  nn: ({ line, note, day }) => ({
    subject: `Ta vare på denne: kontrollpunkt for revisjonsloggen ${day}`,
    body: [
      'Du treng ikkje gjere noko no. La denne e-posten liggje.',
      'Samklang skriv ned kva som er gjort i panelet: møte, vedtak, signaturar. Linja under er eit fingeravtrykk av alt som står der i dag. Endrar eller fjernar nokon noko sidan, også den som driftar tenaren, stemmer ikkje fingeravtrykket lenger.',
      line,
      'Er du ein dag i tvil om noko er endra: be den som driftar tenaren om å kontrollere loggen mot denne linja. Linja inneheld ingen opplysningar om menneske og kan visast til kven som helst.',
      `Den same linja med signatur:\n\n${note.trimEnd()}`,
    ].join('\n\n'),
  }),
  en: ({ line, note, day }) => ({
    subject: `Keep this: checkpoint of the audit log, ${day}`,
    body: [
      'You need not do anything now. Just keep this mail.',
      'Samklang writes down what is done in the panel: meetings, decisions, signatures. The line below is a fingerprint of all that stands there today. If anyone changes or removes something later, even whoever runs the server, the fingerprint no longer fits.',
      line,
      'If you ever doubt whether something was changed: ask whoever runs the server to check the log against this line. It holds nothing about people and may be shown to anyone.',
      `The same line with its signature:\n\n${note.trimEnd()}`,
    ].join('\n\n'),
  }),
};

/** The newest head, with what to keep it for. Carries nothing about people. */
export function anchorMail(language: MailLanguage, facts: AnchorFacts): MailText {
  return ANCHOR[language](facts);
}
