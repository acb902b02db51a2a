import { dated } from './dated';
import { MailLanguage, MailText } from './mail';

/** What a letter to an organisation says, part by part, so that mail, PDF and DOCX say the same. */
export interface RequestLetter {
  title: string;
  /** Paragraphs before the link. */
  lead: string[];
  /** The sentence that leads to the link. */
  answer: string;
  after: string[];
  from: string;
}

export interface RequestFacts {
  panelName: string;
  organisation: string;
  /** Whom the letter greets; null = the organisation. */
  contact: string | null;
  /** What is asked for, in the coordinator's words; paragraphs are parted by an empty line. */
  text: string;
  /** Last day to answer, 'YYYY-MM-DD'. */
  due: string;
  coordinator: string;
  /** Where one may ask; null when the coordinator has no address. */
  answerTo: string | null;
}

type Words = (facts: RequestFacts) => RequestLetter;

const NB: Words = ({ panelName, organisation, contact, text, due, coordinator, answerTo }) => ({
  title: `Vil dere oppnevne noen til ${panelName}?`,
  lead: [
    contact ? `Hei, ${contact}.` : `Til ${organisation}.`,
    `${panelName} ber ${organisation} om å oppnevne en person.`,
    ...paragraphs(text),
  ],
  answer: `Svar innen ${dated('nb', due)} på denne siden. Dere trenger ikke konto:`,
  after: [
    'Der kan dere nevne en person, takke nei eller si at dere trenger mer tid. Svaret kan endres til panelet tar det opp.',
    'Den dere nevner, må ha sagt ja på forhånd. Ikke skriv om helsa til noen.',
    'Den som har lenken, kan svare for dere. Gi den bare til den som skal svare.',
    ...(answerTo ? [`Spør gjerne: ${answerTo}`] : []),
  ],
  from: `Hilsen ${coordinator}, koordinator for ${panelName}`,
});

const NN: Words = ({ panelName, organisation, contact, text, due, coordinator, answerTo }) => ({
  title: `Vil de oppnemne nokon til ${panelName}?`,
  lead: [
    contact ? `Hei, ${contact}.` : `Til ${organisation}.`,
    `${panelName} bed ${organisation} om å oppnemne ein person.`,
    ...paragraphs(text),
  ],
  answer: `Svar innan ${dated('nn', due)} på denne sida. De treng ikkje konto:`,
  after: [
    'Der kan de nemne ein person, takke nei eller seie at de treng meir tid. Svaret kan endrast til panelet tek det opp.',
    'Den de nemner, må ha sagt ja på førehand. Ikkje skriv om helsa til nokon.',
    'Den som har lenkja, kan svare for dykk. Gi henne berre til den som skal svare.',
    ...(answerTo ? [`Spør gjerne: ${answerTo}`] : []),
  ],
  from: `Helsing ${coordinator}, koordinator for ${panelName}`,
});

const EN: Words = ({ panelName, organisation, contact, text, due, coordinator, answerTo }) => ({
  title: `Will you designate somebody to ${panelName}?`,
  lead: [
    contact ? `Hello, ${contact}.` : `To ${organisation}.`,
    `${panelName} asks ${organisation} to designate a person.`,
    ...paragraphs(text),
  ],
  answer: `Please answer by ${dated('en', due)} on this page. You need no account:`,
  after: [
    'There you can name a person, decline, or say that you need more time. You can change the answer until the panel takes it up.',
    'Whoever you name must have agreed beforehand. Do not write about anybody’s health.',
    'Whoever has the link can answer for you. Give it only to the one who is to answer.',
    ...(answerTo ? [`You are welcome to ask: ${answerTo}`] : []),
  ],
  from: `Regards, ${coordinator}, coordinator of ${panelName}`,
});

const WORDS: Record<MailLanguage, Words> = { nb: NB, nn: NN, en: EN };

/** The letter that asks an organisation to designate somebody (UP 3.2). */
export function requestLetter(language: MailLanguage, facts: RequestFacts): RequestLetter {
  return WORDS[language](facts);
}

/** The letter as a mail. @param address the link, or what stands for it in a preview */
export function letterAsMail(letter: RequestLetter, address: string): MailText {
  const { title, lead, answer, after, from } = letter;
  return { subject: title, body: [...lead, `${answer} ${address}`, ...after, from].join('\n\n') };
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter(Boolean);
}
