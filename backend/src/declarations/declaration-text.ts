/** The confidentiality declaration's words (UP 6.1). A new wording is a new version; a signed one never changes. */
export interface DeclarationWords {
  title: string;
  paragraphs: string[];
  /** What the signer ticks, each by itself. */
  confirmations: string[];
}

export type DeclarationLanguage = 'nb' | 'nn' | 'en' | 'nb-lett';
export type DeclarationTexts = Record<DeclarationLanguage, DeclarationWords>;

const NB: DeclarationWords = {
  title: 'Taushetserklæring for erfaringspanelet',
  paragraphs: [
    'Erklæringen gjelder deg som er representant, vararepresentant eller gjest i erfaringspanelet. Du signerer den før du leser sakspapirer eller er med i en lukket sak (Utviklingsplanen punkt 6.1).',
    'Du skal ikke fortelle andre det du får vite i panelet om noens helse, familie eller andre personlige forhold. Det gjelder andre i panelet, og det gjelder mennesker utenfor.',
    'Du skal heller ikke fortelle videre det som blir sagt i en lukket sak, det som står i papirer som er unntatt offentlighet, det du får vite om en varsling, eller virksomheters forretningshemmeligheter.',
    'Taushetsplikten gjelder ikke din egen historie. Den gjelder heller ikke allmenn kunnskap eller det som står i åpne referater. Det kan du snakke fritt om.',
    'Du passer på at andre ikke får tak i opplysningene. Oppbevar papirene slik at ingen andre kan lese dem, og send dem ikke videre. Når du slutter i panelet, leverer du papirene tilbake eller sletter dem.',
    'Du tar ikke bilder, gjør ikke opptak og bruker ikke automatisk tekst av møtene uten at panelet har bestemt det.',
    'Taushetsplikten varer livet ut, også etter at du har sluttet i panelet.',
    'Et brudd kan få følger for vervet ditt og kan også ha følger etter loven. Er du i tvil om du kan fortelle noe, spør du koordinatoren først.',
  ],
  confirmations: [
    'Jeg har lest erklæringen og forstår hva den betyr.',
    'Jeg vet at taushetsplikten varer livet ut, også etter at jeg har sluttet i panelet.',
  ],
};

const NN: DeclarationWords = {
  title: 'Teieerklæring for erfaringspanelet',
  paragraphs: [
    'Erklæringa gjeld deg som er representant, vararepresentant eller gjest i erfaringspanelet. Du signerer ho før du les sakspapir eller er med i ei lukka sak (Utviklingsplanen punkt 6.1).',
    'Du skal ikkje fortelje andre det du får vite i panelet om helsa, familien eller andre personlege forhold hos nokon. Det gjeld andre i panelet, og det gjeld menneske utanfor.',
    'Du skal heller ikkje fortelje vidare det som blir sagt i ei lukka sak, det som står i papir som er unnatekne offentlegheit, det du får vite om ei varsling, eller forretningsløyndommane til verksemder.',
    'Teieplikta gjeld ikkje di eiga historie. Ho gjeld heller ikkje allmenn kunnskap eller det som står i opne referat. Det kan du snakke fritt om.',
    'Du passar på at andre ikkje får tak i opplysningane. Ta vare på papira slik at ingen andre kan lese dei, og send dei ikkje vidare. Når du sluttar i panelet, leverer du papira tilbake eller slettar dei.',
    'Du tek ikkje bilete, gjer ikkje opptak og bruker ikkje automatisk tekst av møta utan at panelet har bestemt det.',
    'Teieplikta varer livet ut, også etter at du har slutta i panelet.',
    'Eit brot kan få følgjer for vervet ditt og kan også ha følgjer etter lova. Er du i tvil om du kan fortelje noko, spør du koordinatoren først.',
  ],
  confirmations: [
    'Eg har lese erklæringa og forstår kva ho betyr.',
    'Eg veit at teieplikta varer livet ut, også etter at eg har slutta i panelet.',
  ],
};

const EN: DeclarationWords = {
  title: 'Confidentiality declaration for the experience panel',
  paragraphs: [
    'This declaration is for you who are a representative, an alternate or a guest of the experience panel. You sign it before you read case papers or take part in a closed case (the development plan, section 6.1).',
    'You do not tell others what you learn in the panel about anyone’s health, family or other personal matters. This holds for others in the panel, and for people outside it.',
    'Nor do you pass on what is said in a closed case, what stands in papers exempt from public access, what you learn about a whistleblowing report, or the trade secrets of any organisation.',
    'The duty does not cover your own story. Nor does it cover general knowledge or what stands in open minutes. You may speak freely about those.',
    'You see to it that others do not get hold of the information. Keep the papers where nobody else can read them, and do not pass them on. When you leave the panel, you hand the papers back or delete them.',
    'You take no pictures, make no recordings and use no automatic transcription of the meetings unless the panel has decided it.',
    'The duty of confidentiality lasts for life, also after you have left the panel.',
    'A breach may affect your place in the panel and may also have consequences under the law. If you doubt whether you may tell something, ask the coordinator first.',
  ],
  confirmations: [
    'I have read the declaration and understand what it means.',
    'I know that the duty of confidentiality lasts for life, also after I have left the panel.',
  ],
};

const NB_LETT: DeclarationWords = {
  title: 'Du lover å holde på hemmeligheter',
  paragraphs: [
    'Dette gjelder deg som er med i erfaringspanelet, eller er vara eller gjest. Du må signere før du kan lese papirene til møtene. Det står i Utviklingsplanen, punkt 6.1.',
    'I panelet får du vite ting om andre. Det kan være om helse, familie eller noe annet privat. Det skal du ikke fortelle til noen.',
    'Noen saker er lukket. Det som blir sagt der, skal du ikke fortelle videre. Du skal heller ikke fortelle om papirer som ikke er åpne, om varslinger eller om hemmeligheter som en bedrift har.',
    'Du kan fortelle din egen historie. Du kan fortelle det alle vet, og det som står i åpne referater.',
    'Pass på papirene. Ingen andre skal lese dem. Ikke send dem til noen. Når du slutter, leverer du dem tilbake eller sletter dem.',
    'Ikke ta bilder i møtene. Ikke ta opp lyd eller film. Det er lov bare hvis panelet har bestemt det.',
    'Løftet varer hele livet. Det varer også etter at du har sluttet i panelet.',
    'Hvis du bryter løftet, kan det få følger for plassen din i panelet. Det kan også få følger etter loven. Spør koordinatoren hvis du er usikker.',
  ],
  confirmations: [
    'Jeg har lest dette og forstår det.',
    'Jeg vet at løftet varer hele livet, også når jeg har sluttet.',
  ],
};

/** The first version, entered when the panel is set up. */
export const FIRST_DECLARATION = {
  id: '01980000-0000-7000-8000-00000000d001',
  versionLabel: '1',
  texts: { nb: NB, nn: NN, en: EN, 'nb-lett': NB_LETT } satisfies DeclarationTexts,
};
