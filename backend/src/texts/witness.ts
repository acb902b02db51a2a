import { MailLanguage } from './mail';

interface WitnessFacts {
  /** 'YYYY-MM-DD' */
  day: string;
  line: string;
}

const WORDS: Record<MailLanguage, (facts: WitnessFacts) => string[]> = {
  nb: ({ day, line }) => [
    `Vitnefil fra Samklang, ${day}.`,
    'Øverst står antall innføringer i revisjonsloggen og et fingeravtrykk av dem alle, med signatur.',
    'Ta vare på filen et annet sted enn på serveren. Endrer noen siden det som da var skrevet,',
    'eller fjerner noe av det, vil kontrollen mot denne filen vise det:',
    `  npm run audit:verify -- --anchor <denne filen>   (eller linjen ${line})`,
    'Filen inneholder ingen opplysninger om mennesker. Nøkkelen signaturen er laget med:',
  ],
  nn: ({ day, line }) => [
    `Vitnefil frå Samklang, ${day}.`,
    'Øvst står talet på innføringar i revisjonsloggen og eit fingeravtrykk av alle, med signatur.',
    'Ta vare på fila ein annan stad enn på tenaren. Endrar nokon sidan det som då var skrive,',
    'eller fjernar noko av det, viser kontrollen mot denne fila det:',
    `  npm run audit:verify -- --anchor <denne fila>   (eller linja ${line})`,
    'Fila inneheld ingen opplysningar om menneske. Nøkkelen signaturen er laga med:',
  ],
  en: ({ day, line }) => [
    `Witness file from Samklang, ${day}.`,
    'At the top stand the number of entries in the audit log and a fingerprint of them all, signed.',
    'Keep the file somewhere else than on the server. If anyone later changes what was written then,',
    'or removes some of it, the check against this file shows it:',
    `  npm run audit:verify -- --anchor <this file>   (or the line ${line})`,
    'The file holds nothing about people. The key of the signature:',
  ],
};

/** What stands below the head in a witness file, one line each. */
export function witnessWords(language: MailLanguage, facts: WitnessFacts): string[] {
  return WORDS[language](facts);
}
