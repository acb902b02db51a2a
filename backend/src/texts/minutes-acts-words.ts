import type { MinutesLanguage } from './minutes-words';

/** One answer of the panel about who is recused. */
export interface AnswerWords {
  name: string;
  yes: boolean;
  /** Null when all agreed. */
  votes: { for: number; against: number } | null;
  voters: number;
  allTakePart: boolean;
}

/** Words of the minutes for what the meeting did beside deciding: the chair, recusal and tasks. */
export interface MinutesActsWords {
  /** Label of who was given the chair, and when. */
  handedOver: string;
  handover: (to: string, time: string, picked: boolean) => string;
  /** 'kl. 18.40' */
  since: (clock: string) => string;
  recusedCount: (count: number) => string;
  answer: (said: AnswerWords) => string;
  ground: Record<'role' | 'tie' | 'interest', string>;
  tasks: string;
  task: (text: string, owner: string, day: string) => string;
}

const nb: MinutesActsWords = {
  handedOver: 'Overlatt møteledelse',
  handover: (to, time, picked) => `${to} ${time}${picked ? ', valgt av panelet' : ''}`,
  since: (clock) => `fra kl. ${clock.replace(':', '.')}`,
  recusedCount: (count) =>
    count === 1 ? 'Ett medlem var inhabil i saken.' : `${count} medlemmer var inhabile i saken.`,
  answer: ({ name, yes, votes, voters, allTakePart }) =>
    `Panelet avgjorde at ${name} ${yes ? 'er' : 'ikke er'} inhabil. ${
      votes === null ? 'Enstemmig' : `${votes.for} mente inhabil, ${votes.against} ikke`
    }. ${allTakePart ? `Alle ${voters} deltok.` : `${voters} deltok, uten den det gjaldt.`}`,
  ground: {
    role: 'Grunn: har en rolle hos den saken gjelder.',
    tie: 'Grunn: står nær noen saken gjelder.',
    interest: 'Grunn: har egen interesse i saken.',
  },
  tasks: 'Oppgaver',
  task: (text, owner, day) => `${text} Ansvarlig: ${owner}. Frist: ${day}.`,
};

const nn: MinutesActsWords = {
  handedOver: 'Overlaten møteleiing',
  handover: (to, time, picked) => `${to} ${time}${picked ? ', vald av panelet' : ''}`,
  since: (clock) => `frå kl. ${clock.replace(':', '.')}`,
  recusedCount: (count) =>
    count === 1 ? 'Éin medlem var inhabil i saka.' : `${count} medlemmer var inhabile i saka.`,
  answer: ({ name, yes, votes, voters, allTakePart }) =>
    `Panelet avgjorde at ${name} ${yes ? 'er' : 'ikkje er'} inhabil. ${
      votes === null ? 'Samrøystes' : `${votes.for} meinte inhabil, ${votes.against} ikkje`
    }. ${allTakePart ? `Alle ${voters} tok del.` : `${voters} tok del, utan den det galdt.`}`,
  ground: {
    role: 'Grunn: har ei rolle hos den saka gjeld.',
    tie: 'Grunn: står nær nokon saka gjeld.',
    interest: 'Grunn: har eiga interesse i saka.',
  },
  tasks: 'Oppgåver',
  task: (text, owner, day) => `${text} Ansvarleg: ${owner}. Frist: ${day}.`,
};

const en: MinutesActsWords = {
  handedOver: 'Chair handed over',
  handover: (to, time, picked) => `${to} ${time}${picked ? ', picked by the panel' : ''}`,
  since: (clock) => `from ${clock}`,
  recusedCount: (count) =>
    count === 1
      ? 'One member was recused in the case.'
      : `${count} members were recused in the case.`,
  answer: ({ name, yes, votes, voters, allTakePart }) =>
    `The panel found that ${name} is ${yes ? '' : 'not '}recused. ${
      votes === null ? 'Unanimous' : `${votes.for} for recused, ${votes.against} against`
    }. ${allTakePart ? `All ${voters} took part.` : `${voters} took part, without the person concerned.`}`,
  ground: {
    role: 'Reason: has a role with whom the case concerns.',
    tie: 'Reason: is close to somebody the case concerns.',
    interest: 'Reason: has an interest in the case.',
  },
  tasks: 'Tasks',
  task: (text, owner, day) => `${text} Responsible: ${owner}. Due: ${day}.`,
};

export const MINUTES_ACTS_WORDS: Record<MinutesLanguage, MinutesActsWords> = { nb, nn, en };
