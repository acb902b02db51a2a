import { MailLanguage, MailText } from './mail';

interface LinkFacts {
  panelName: string;
  /** Last day to answer, in words. */
  due: string;
  address: string;
}

type Words<Facts> = Record<MailLanguage, (facts: Facts) => MailText>;

const REMINDER: Words<LinkFacts> = {
  nb: ({ panelName, due, address }) => ({
    subject: `Har dere noen å oppnevne til ${panelName}?`,
    body: [
      `Vi har spurt dere om å oppnevne en person til ${panelName}, og har ikke fått svar ennå.`,
      `Svar innen ${due} på denne siden: ${address}`,
      'Dere kan også takke nei der, eller si at dere trenger mer tid.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, due, address }) => ({
    subject: `Har de nokon å oppnemne til ${panelName}?`,
    body: [
      `Vi har spurt dykk om å oppnemne ein person til ${panelName}, og har ikkje fått svar enno.`,
      `Svar innan ${due} på denne sida: ${address}`,
      'De kan også takke nei der, eller seie at de treng meir tid.',
    ].join('\n\n'),
  }),
  en: ({ panelName, due, address }) => ({
    subject: `Do you have somebody to designate to ${panelName}?`,
    body: [
      `We have asked you to designate a person to ${panelName}, and have no answer yet.`,
      `Please answer by ${due} on this page: ${address}`,
      'There you can also decline, or say that you need more time.',
    ].join('\n\n'),
  }),
};

const REPLACEMENT: Words<LinkFacts> = {
  nb: ({ panelName, due, address }) => ({
    subject: `Vil dere oppnevne en annen til ${panelName}?`,
    body: [
      `Den dere oppnevnte til ${panelName}, kan ikke likevel.`,
      `Vil dere nevne en annen, gjør dere det innen ${due} på denne siden: ${address}`,
      'Dere kan også takke nei der, eller si at dere trenger mer tid.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, due, address }) => ({
    subject: `Vil de oppnemne ein annan til ${panelName}?`,
    body: [
      `Den de oppnemnde til ${panelName}, kan ikkje likevel.`,
      `Vil de nemne ein annan, gjer de det innan ${due} på denne sida: ${address}`,
      'De kan også takke nei der, eller seie at de treng meir tid.',
    ].join('\n\n'),
  }),
  en: ({ panelName, due, address }) => ({
    subject: `Will you designate somebody else to ${panelName}?`,
    body: [
      `The person you designated to ${panelName} cannot after all.`,
      `If you want to name somebody else, please do it by ${due} on this page: ${address}`,
      'There you can also decline, or say that you need more time.',
    ].join('\n\n'),
  }),
};

/** Asks an organisation again. It says nothing of anybody, and carries a link. */
export function requestAgainMail(
  kind: 'reminder' | 'replacement',
  language: MailLanguage,
  facts: LinkFacts,
): MailText {
  return (kind === 'reminder' ? REMINDER : REPLACEMENT)[language](facts);
}

export type AnswerGiven = 'nominated' | 'declined' | 'moreTime';

const GIVEN: Record<MailLanguage, Record<AnswerGiven, string>> = {
  nb: {
    nominated: 'Dere har nevnt en person.',
    declined: 'Dere har takket nei.',
    moreTime: 'Dere trenger mer tid.',
  },
  nn: {
    nominated: 'De har nemnt ein person.',
    declined: 'De har takka nei.',
    moreTime: 'De treng meir tid.',
  },
  en: {
    nominated: 'You have named a person.',
    declined: 'You have declined.',
    moreTime: 'You need more time.',
  },
};

const RECEIPT: Words<{ panelName: string; given: string }> = {
  nb: ({ panelName, given }) => ({
    subject: `Vi har fått svaret deres til ${panelName}`,
    body: [
      `Takk for svaret. ${given}`,
      'Dere kan endre svaret med lenken i brevet til panelet tar det opp. Har ikke dere svart, sier dere fra til koordinatoren.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, given }) => ({
    subject: `Vi har fått svaret dykkar til ${panelName}`,
    body: [
      `Takk for svaret. ${given}`,
      'De kan endre svaret med lenkja i brevet til panelet tek det opp. Har ikkje de svart, seier de frå til koordinatoren.',
    ].join('\n\n'),
  }),
  en: ({ panelName, given }) => ({
    subject: `We have your answer to ${panelName}`,
    body: [
      `Thank you for answering. ${given}`,
      'You can change the answer by the link in the letter until the panel takes it up. If it was not you who answered, please tell the coordinator.',
    ].join('\n\n'),
  }),
};

/** What an organisation has answered, as a sentence. */
export function givenWords(language: MailLanguage, answer: AnswerGiven): string {
  return GIVEN[language][answer];
}

/** Tells an organisation that its answer has come. No name. */
export function receiptMail(
  language: MailLanguage,
  facts: { panelName: string; given: string },
): MailText {
  return RECEIPT[language](facts);
}

const NOMINEE: Words<{ panelName: string; answerTo: string }> = {
  nb: ({ panelName, answerTo }) => ({
    subject: `Du er foreslått til ${panelName}`,
    body: [
      `Noen som sier at du har sagt ja, har foreslått deg til ${panelName}.`,
      'Vi har navnet ditt, hvordan vi når deg, og hva slags erfaring du har. Bare koordinatoren og lederne ser det. Det slettes et halvt år etter at du har fått svar.',
      `Stemmer det ikke, eller vil du ikke likevel, skriver du til ${answerTo}. Da slettes alt.`,
    ].join('\n\n'),
  }),
  nn: ({ panelName, answerTo }) => ({
    subject: `Du er foreslått til ${panelName}`,
    body: [
      `Nokon som seier at du har sagt ja, har foreslått deg til ${panelName}.`,
      'Vi har namnet ditt, korleis vi når deg, og kva slags erfaring du har. Berre koordinatoren og leiarane ser det. Det blir sletta eit halvt år etter at du har fått svar.',
      `Stemmer det ikkje, eller vil du ikkje likevel, skriv du til ${answerTo}. Då blir alt sletta.`,
    ].join('\n\n'),
  }),
  en: ({ panelName, answerTo }) => ({
    subject: `You are proposed for ${panelName}`,
    body: [
      `Somebody who says that you have agreed has proposed you for ${panelName}.`,
      'We have your name, how to reach you, and what kind of experience you have. Only the coordinator and the leaders see it. It is deleted half a year after you have had an answer.',
      `If this is wrong, or you no longer want to, write to ${answerTo}. Then everything is deleted.`,
    ].join('\n\n'),
  }),
};

/** Tells a person that they are proposed, and not by whom: that would tell where they belong. */
export function nomineeMail(
  language: MailLanguage,
  facts: { panelName: string; answerTo: string },
): MailText {
  return NOMINEE[language](facts);
}

const TO_ORGANISATION: Words<{ panelName: string; admitted: boolean }> = {
  nb: ({ panelName, admitted }) => ({
    subject: `Svar på oppnevningen til ${panelName}`,
    body: [
      `Takk for at dere oppnevnte noen til ${panelName}.`,
      admitted
        ? 'Panelet har tatt imot den dere nevnte. Oppnevningen deres er tatt vare på.'
        : 'Denne gangen ble andre valgt. Valget handler om hvilke plasser som var ledige. Vi spør dere gjerne igjen.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, admitted }) => ({
    subject: `Svar på oppnemninga til ${panelName}`,
    body: [
      `Takk for at de oppnemnde nokon til ${panelName}.`,
      admitted
        ? 'Panelet har teke imot den de nemnde. Oppnemninga dykkar er teken vare på.'
        : 'Denne gongen vart andre valde. Valet handlar om kva plassar som var ledige. Vi spør dykk gjerne igjen.',
    ].join('\n\n'),
  }),
  en: ({ panelName, admitted }) => ({
    subject: `Answer to your designation to ${panelName}`,
    body: [
      `Thank you for designating somebody to ${panelName}.`,
      admitted
        ? 'The panel has received the one you named. Your designation is kept on record.'
        : 'This time others were chosen. The choice is about which seats were vacant. We shall gladly ask you again.',
    ].join('\n\n'),
  }),
};

/** Tells an organisation what became of the one it named. No name, and no reason about the person. */
export function organisationAnswerMail(
  language: MailLanguage,
  facts: { panelName: string; admitted: boolean },
): MailText {
  return TO_ORGANISATION[language](facts);
}

const NOT_CHOSEN: Words<{ panelName: string; until: string }> = {
  nb: ({ panelName, until }) => ({
    subject: `Svar om ${panelName}`,
    body: [
      `Takk for at du ville bli med i ${panelName}.`,
      'Denne gangen ble andre valgt. Valget handler om hvilke plasser som var ledige, ikke om hvor mye erfaringen din er verdt.',
      `Det vi har om deg, slettes ${until}.`,
    ].join('\n\n'),
  }),
  nn: ({ panelName, until }) => ({
    subject: `Svar om ${panelName}`,
    body: [
      `Takk for at du ville bli med i ${panelName}.`,
      'Denne gongen vart andre valde. Valet handlar om kva plassar som var ledige, ikkje om kor mykje erfaringa di er verd.',
      `Det vi har om deg, blir sletta ${until}.`,
    ].join('\n\n'),
  }),
  en: ({ panelName, until }) => ({
    subject: `Answer about ${panelName}`,
    body: [
      `Thank you for wanting to join ${panelName}.`,
      'This time others were chosen. The choice is about which seats were vacant, not about what your experience is worth.',
      `What we have about you is deleted on ${until}.`,
    ].join('\n\n'),
  }),
};

/** The answer to whoever was named and not chosen. @param facts.until day it is all erased, in words */
export function notChosenMail(
  language: MailLanguage,
  facts: { panelName: string; until: string },
): MailText {
  return NOT_CHOSEN[language](facts);
}
