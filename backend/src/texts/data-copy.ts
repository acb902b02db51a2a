import { COLUMN_WORDS } from './data-copy-column-words';
import { TABLE_WORDS } from './data-copy-words';
import { MailLanguage } from './mail';

const AT: Record<MailLanguage, 0 | 1 | 2> = { nb: 0, nn: 1, en: 2 };

export interface CopyFrame {
  title: string;
  lead: string;
  none: string;
  /** Stands where somebody else's name stood. */
  someone: string;
}

const FRAME: Record<MailLanguage, CopyFrame> = {
  nb: {
    title: 'Mine opplysninger i Samklang',
    lead: 'Dette er det Samklang har lagret om deg. Det du har skrevet om tilrettelegging, er låst opp for deg her. Navn på andre er tatt ut, unntatt i dokumentene som ligger ved: de er gitt som de er. Er noe feil, kan du be om å få det rettet på siden din.',
    none: 'Ingenting.',
    someone: '[en annen]',
  },
  nn: {
    title: 'Opplysningane mine i Samklang',
    lead: 'Dette er det Samklang har lagra om deg. Det du har skrive om tilrettelegging, er låst opp for deg her. Namn på andre er tekne ut, bortsett frå i dokumenta som ligg ved: dei er gitt som dei er. Er noko feil, kan du be om å få det retta på sida di.',
    none: 'Ingenting.',
    someone: '[ein annan]',
  },
  en: {
    title: 'My data in Samklang',
    lead: 'This is what Samklang keeps about you. What you have written about access needs is unlocked for you here. Names of others are left out, except in the documents beside this page, which are given as they are. If something is wrong, you can ask on your page to have it corrected.',
    none: 'Nothing.',
    someone: '[someone else]',
  },
};

/** The fixed words of the readable page. */
export function copyFrame(language: MailLanguage): CopyFrame {
  return FRAME[language];
}

/** Heading of a table; the table's own name when it has none. */
export function tableWord(table: string, language: MailLanguage): string {
  return TABLE_WORDS[table]?.[AT[language]] ?? table;
}

/** Heading of a column; the column's own name when it has none. */
export function columnWord(column: string, language: MailLanguage): string {
  return COLUMN_WORDS[column]?.[AT[language]] ?? column;
}
