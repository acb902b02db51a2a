export type BookletLanguage = 'nb' | 'nn' | 'en';

/** Every word of the booklet that the program writes, in one language. */
export interface BookletWords {
  title: (number: number, year: number) => string;
  agendaTitle: (number: number, year: number) => string;
  /** Before the page number, at the head of each page. */
  running: (number: number, year: number) => string;
  page: string;
  panel: string;
  agenda: string;
  columns: Record<'number' | 'title' | 'minutes' | 'page', string>;
  types: Record<
    'information' | 'discussion' | 'decision' | 'election' | 'advice' | 'minutes' | 'aob',
    string
  >;
  caseNumber: (number: string) => string;
  closedCase: string;
  exempt: string;
  /** On every page of a closed case. */
  exemptFor: (law: string, name: string) => string;
  notYours: string;
  noPaper: string;
  headings: Record<
    | 'question'
    | 'summary'
    | 'background'
    | 'assessment'
    | 'consequence'
    | 'proposal'
    | 'addressee'
    | 'impartiality'
    | 'files',
    string
  >;
  attachment: (n: number, caseNumber: string, title: string) => string;
  sheet: (page: number, pages: number) => string;
  alt: (title: string, page: number, pages: number) => string;
  notBound: (name: string) => string;
  mode: Record<'room' | 'remote' | 'both', string>;
  date: (day: string) => string;
  between: (from: string, to: string) => string;
}

const nb: BookletWords = {
  title: (number, year) => `Saksheftet til panelmøte ${number}/${year}`,
  agendaTitle: (number, year) => `Saksliste til panelmøte ${number}/${year}`,
  running: (number, year) => `Møte ${number}/${year}`,
  page: 'side',
  panel: 'Erfaringspanelet',
  agenda: 'Saksliste',
  columns: { number: 'Sak', title: 'Hva det gjelder', minutes: 'Minutter', page: 'Side' },
  types: {
    information: 'Orientering',
    discussion: 'Drøfting',
    decision: 'Vedtak',
    election: 'Valg',
    advice: 'Råd',
    minutes: 'Referat',
    aob: 'Eventuelt',
  },
  caseNumber: (number) => `Sak ${number}`,
  closedCase: 'Lukket sak',
  exempt: 'Unntatt offentlighet',
  exemptFor: (law, name) => `Unntatt offentlighet, ${law}. Laget for ${name}.`,
  notYours: 'Papirene i denne saken er ikke med i ditt hefte.',
  noPaper: 'Saken har ikke papirer.',
  headings: {
    question: 'Dette spørres du om',
    summary: 'Kort fortalt',
    background: 'Bakgrunn',
    assessment: 'Vurdering',
    consequence: 'Hva det betyr for brukere og pårørende',
    addressee: 'Hvem det går til',
    impartiality: 'Habilitet',
    proposal: 'Forslag til vedtak',
    files: 'Vedlegg',
  },
  attachment: (n, caseNumber, title) => `Vedlegg ${n} til sak ${caseNumber}: ${title}`,
  sheet: (page, pages) => `ark ${page} av ${pages}`,
  alt: (title, page, pages) =>
    `Bilde av vedlegget «${title}», ark ${page} av ${pages}. Vedlegget kan også lastes ned for seg.`,
  notBound: (name) => `${name} er ikke trykt her. Du finner den ved saken.`,
  mode: { room: 'I samme rom', remote: 'På nett', both: 'I rommet og på nett' },
  date: (day) => written(day, 'nb-NO'),
  between: (from, to) => `kl. ${from}–${to}`,
};

const nn: BookletWords = {
  ...nb,
  title: (number, year) => `Sakheftet til panelmøte ${number}/${year}`,
  agendaTitle: (number, year) => `Sakliste til panelmøte ${number}/${year}`,
  agenda: 'Sakliste',
  columns: { number: 'Sak', title: 'Kva det gjeld', minutes: 'Minutt', page: 'Side' },
  types: { ...nb.types, election: 'Val', discussion: 'Drøfting', aob: 'Eventuelt' },
  closedCase: 'Lukka sak',
  exempt: 'Unnateke offentlegheit',
  exemptFor: (law, name) => `Unnateke offentlegheit, ${law}. Laga for ${name}.`,
  notYours: 'Papira i denne saka er ikkje med i heftet ditt.',
  noPaper: 'Saka har ikkje papir.',
  headings: {
    question: 'Dette blir du spurd om',
    summary: 'Kort fortalt',
    background: 'Bakgrunn',
    assessment: 'Vurdering',
    consequence: 'Kva det betyr for brukarar og pårørande',
    addressee: 'Kven det går til',
    impartiality: 'Habilitet',
    proposal: 'Framlegg til vedtak',
    files: 'Vedlegg',
  },
  attachment: (n, caseNumber, title) => `Vedlegg ${n} til sak ${caseNumber}: ${title}`,
  alt: (title, page, pages) =>
    `Bilete av vedlegget «${title}», ark ${page} av ${pages}. Vedlegget kan òg lastast ned for seg.`,
  notBound: (name) => `${name} er ikkje trykt her. Du finn han ved saka.`,
  date: (day) => written(day, 'nn-NO'),
};

const en: BookletWords = {
  title: (number, year) => `Papers for panel meeting ${number}/${year}`,
  agendaTitle: (number, year) => `Agenda for panel meeting ${number}/${year}`,
  running: (number, year) => `Meeting ${number}/${year}`,
  page: 'page',
  panel: 'The experience panel',
  agenda: 'Agenda',
  columns: { number: 'Case', title: 'What it is about', minutes: 'Minutes', page: 'Page' },
  types: {
    information: 'Information',
    discussion: 'Discussion',
    decision: 'Decision',
    election: 'Election',
    advice: 'Advice',
    minutes: 'Minutes',
    aob: 'Any other business',
  },
  caseNumber: (number) => `Case ${number}`,
  closedCase: 'Closed case',
  exempt: 'Exempt from public access',
  exemptFor: (law, name) => `Exempt from public access, ${law}. Made for ${name}.`,
  notYours: 'The papers of this case are not in your booklet.',
  noPaper: 'This case has no papers.',
  headings: {
    question: 'What you are asked',
    summary: 'In short',
    background: 'Background',
    assessment: 'Assessment',
    consequence: 'What it means for users and relatives',
    addressee: 'To whom it goes',
    impartiality: 'Impartiality',
    proposal: 'Proposed decision',
    files: 'Attachments',
  },
  attachment: (n, caseNumber, title) => `Attachment ${n} to case ${caseNumber}: ${title}`,
  sheet: (page, pages) => `sheet ${page} of ${pages}`,
  alt: (title, page, pages) =>
    `Picture of the attachment “${title}”, sheet ${page} of ${pages}. It can also be downloaded by itself.`,
  notBound: (name) => `${name} is not printed here. You find it with the case.`,
  mode: { room: 'In one room', remote: 'Online', both: 'In the room and online' },
  date: (day) => written(day, 'en-GB'),
  between: (from, to) => `${from}–${to}`,
};

export const BOOKLET_WORDS: Readonly<Record<BookletLanguage, BookletWords>> = { nb, nn, en };

/** @param day YYYY-MM-DD */
function written(day: string, locale: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
