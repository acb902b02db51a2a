import type { MinutesLanguage } from './minutes-words';

/** One who stood, with votes once they are told. */
interface CountedWords {
  name: string;
  votes: number | null;
}

type OfficeName = 'leader' | 'deputyLeader';

/** Words of the minutes for an election. Names are candidates by letter in public. */
export interface MinutesElectionWords {
  office: Record<OfficeName, string>;
  /** A candidate in public: 'Kandidat A' */
  candidate: (letter: string) => string;
  method: Record<'acclamation' | 'hands' | 'paper' | 'envelope', string>;
  /** 'Omgang 1, håndsopprekning' */
  round: (number: number, method: string) => string;
  stood: (names: string) => string;
  list: (names: readonly string[]) => string;
  /** Votes for each, then no for a sole candidate, blank, and spoiled ballots of paper. */
  votes: (
    counted: readonly CountedWords[],
    sums: { no: number | null; blank: number; spoiled: number | null },
  ) => string;
  roll: (count: number) => string;
  /** Two who counted; without names in public. */
  tellers: (names: readonly string[] | null) => string;
  outcome: {
    acclamation: (name: string) => string;
    ballotAsked: string;
    elected: (name: string) => string;
    secondRound: (names: string) => string;
    tie: (names: string) => string;
    reopened: string;
  };
  aborted: (reason: string | null) => string;
  lot: (
    drawn: string,
    seen: { witnesses: readonly string[]; words: readonly string[] } | null,
  ) => string;
  result: (office: string, name: string, from: string, until: string, clause: string) => string;
  date: (day: string) => string;
  kind: Record<'ordinary' | 'byElection' | 'staggerRepair', string | null>;
  calledOff: (reason: string | null) => string;
  nobody: (clause: string) => string;
  incumbent: string;
  deputyLeader: string;
  acts: (name: string, answer: 'yes' | 'no') => string;
  asked: (name: string) => string;
  acting: (name: string, office: string) => string;
  nobodyActs: (office: string) => string;
}

const nb: MinutesElectionWords = {
  office: { leader: 'leder', deputyLeader: 'nestleder' },
  candidate: (letter) => `Kandidat ${letter}`,
  method: {
    acclamation: 'akklamasjon',
    hands: 'håndsopprekning',
    paper: 'stemmesedler på papir',
    envelope: 'hemmelig valg med to konvolutter',
  },
  round: (number, method) => `Omgang ${number}, ${method}.`,
  stood: (names) => `Til valg: ${names}.`,
  list: (names) => listIn(names, 'og'),
  votes: (counted, { no, blank, spoiled }) =>
    votesIn(counted, [
      ['nei', no],
      ['blanke', blank],
      ['forkastede', spoiled],
    ]),
  roll: (count) => `${count} hadde stemmerett.`,
  tellers: (names) =>
    names === null
      ? 'To tellere førte tallene hver for seg.'
      : `Tellere, hver for seg: ${listIn(names, 'og')}.`,
  outcome: {
    acclamation: (name) => `Ingen ba om avstemning. ${name} ble valgt.`,
    ballotAsked: 'Noen ba om avstemning.',
    elected: (name) => `${name} ble valgt.`,
    secondRound: (names) => `Ingen fikk mer enn halvparten. Ny omgang mellom ${names}.`,
    tie: (names) => `Likt mellom ${names}.`,
    reopened: 'Kandidaten fikk ikke flere ja enn nei. Det ble åpnet for nye forslag.',
  },
  aborted: (reason) => `Omgangen ble avbrutt.${because('Grunn', reason)}`,
  lot: (drawn, seen) =>
    seen === null
      ? `Loddtrekning med to vitner. Loddet falt på ${drawn}.`
      : `Loddtrekning. Vitner: ${listIn(seen.witnesses, 'og')}. Ordene deres: ${quoted(seen.words, '«', '»')}. Loddet falt på ${drawn}.`,
  result: (office, name, from, until, clause) =>
    `Valgt til ${office}: ${name}, fra ${from} til og med ${until} (${clause}).`,
  date: (day) => dayIn('nb-NO', day),
  kind: {
    ordinary: null,
    byElection: 'Suppleringsvalg.',
    staggerRepair: 'Kort valg, så vervene kommer i utakt.',
  },
  calledOff: (reason) => `Valget ble avlyst.${because('Grunn', reason)}`,
  nobody: (clause) =>
    `Ingen stilte til valg. Valget står på sakslista i hvert møte til noen er valgt (${clause}).`,
  incumbent: 'Den som hadde vervet',
  deputyLeader: 'Nestlederen',
  acts: (name, answer) =>
    `${name} ble spurt om å fungere til neste møte og sa ${answer === 'yes' ? 'ja' : 'nei'}.`,
  asked: (name) => `${name} er spurt om å fungere til neste møte og har ikke svart ennå.`,
  acting: (name, office) =>
    `${name} fungerer som ${office} til neste møte. Det teller ikke som et valg.`,
  nobodyActs: (office) =>
    `Ingen fungerer som ${office}. Mangler møtet en leder, leder den som har sittet lengst i panelet.`,
};

const nn: MinutesElectionWords = {
  ...nb,
  office: { leader: 'leiar', deputyLeader: 'nestleiar' },
  method: {
    acclamation: 'akklamasjon',
    hands: 'handsopprekking',
    paper: 'røystesetlar på papir',
    envelope: 'hemmeleg val med to konvoluttar',
  },
  stood: (names) => `På val: ${names}.`,
  votes: (counted, { no, blank, spoiled }) =>
    votesIn(counted, [
      ['nei', no],
      ['blanke', blank],
      ['forkasta', spoiled],
    ]),
  roll: (count) => `${count} hadde røysterett.`,
  tellers: (names) =>
    names === null
      ? 'To teljarar førte tala kvar for seg.'
      : `Teljarar, kvar for seg: ${listIn(names, 'og')}.`,
  outcome: {
    acclamation: (name) => `Ingen bad om avrøysting. ${name} blei vald.`,
    ballotAsked: 'Nokon bad om avrøysting.',
    elected: (name) => `${name} blei vald.`,
    secondRound: (names) => `Ingen fekk meir enn halvparten. Ny omgang mellom ${names}.`,
    tie: (names) => `Likt mellom ${names}.`,
    reopened: 'Kandidaten fekk ikkje fleire ja enn nei. Det blei opna for nye framlegg.',
  },
  aborted: (reason) => `Omgangen blei avbroten.${because('Grunn', reason)}`,
  lot: (drawn, seen) =>
    seen === null
      ? `Loddtrekking med to vitne. Loddet fall på ${drawn}.`
      : `Loddtrekking. Vitne: ${listIn(seen.witnesses, 'og')}. Orda deira: ${quoted(seen.words, '«', '»')}. Loddet fall på ${drawn}.`,
  result: (office, name, from, until, clause) =>
    `Vald til ${office}: ${name}, frå ${from} til og med ${until} (${clause}).`,
  date: (day) => dayIn('nn-NO', day),
  kind: {
    ordinary: null,
    byElection: 'Suppleringsval.',
    staggerRepair: 'Kort val, så verva kjem i utakt.',
  },
  calledOff: (reason) => `Valet blei avlyst.${because('Grunn', reason)}`,
  nobody: (clause) =>
    `Ingen stilte til val. Valet står på saklista i kvart møte til nokon er vald (${clause}).`,
  incumbent: 'Den som hadde vervet',
  deputyLeader: 'Nestleiaren',
  acts: (name, answer) =>
    `${name} blei spurd om å fungere til neste møte og sa ${answer === 'yes' ? 'ja' : 'nei'}.`,
  asked: (name) => `${name} er spurd om å fungere til neste møte og har ikkje svart enno.`,
  acting: (name, office) =>
    `${name} fungerer som ${office} til neste møte. Det tel ikkje som eit val.`,
  nobodyActs: (office) =>
    `Ingen fungerer som ${office}. Manglar møtet ein leiar, leier den som har sete lengst i panelet.`,
};

const en: MinutesElectionWords = {
  office: { leader: 'leader', deputyLeader: 'deputy leader' },
  candidate: (letter) => `Candidate ${letter}`,
  method: {
    acclamation: 'acclamation',
    hands: 'show of hands',
    paper: 'paper ballots',
    envelope: 'secret ballot in two envelopes',
  },
  round: (number, method) => `Round ${number}, ${method}.`,
  stood: (names) => `Standing: ${names}.`,
  list: (names) => listIn(names, 'and'),
  votes: (counted, { no, blank, spoiled }) =>
    votesIn(counted, [
      ['no', no],
      ['blank', blank],
      ['spoiled', spoiled],
    ]),
  roll: (count) => `${count} could vote.`,
  tellers: (names) =>
    names === null
      ? 'Two tellers entered their numbers apart.'
      : `Tellers, apart from each other: ${listIn(names, 'and')}.`,
  outcome: {
    acclamation: (name) => `Nobody asked for a ballot. ${name} was elected.`,
    ballotAsked: 'Somebody asked for a ballot.',
    elected: (name) => `${name} was elected.`,
    secondRound: (names) => `Nobody got more than half. Another round between ${names}.`,
    tie: (names) => `A tie between ${names}.`,
    reopened: 'The candidate did not get more yes than no. Nominations were opened again.',
  },
  aborted: (reason) => `The round was aborted.${because('Reason', reason)}`,
  lot: (drawn, seen) =>
    seen === null
      ? `Lots were drawn before two witnesses. The lot fell on ${drawn}.`
      : `Lots were drawn. Witnesses: ${listIn(seen.witnesses, 'and')}. Their words: ${quoted(seen.words, '“', '”')}. The lot fell on ${drawn}.`,
  result: (office, name, from, until, clause) =>
    `Elected ${office}: ${name}, from ${from} to ${until} (${clause}).`,
  date: (day) => dayIn('en-GB', day),
  kind: {
    ordinary: null,
    byElection: 'By-election.',
    staggerRepair: 'A short term, so that the offices fall due in different years.',
  },
  calledOff: (reason) => `The election was called off.${because('Reason', reason)}`,
  nobody: (clause) =>
    `Nobody stood. The election is on the agenda of every meeting until somebody is elected (${clause}).`,
  incumbent: 'Whoever held the office',
  deputyLeader: 'The deputy leader',
  acts: (name, answer) =>
    `${name} was asked to act until the next meeting and said ${answer === 'yes' ? 'yes' : 'no'}.`,
  asked: (name) => `${name} has been asked to act until the next meeting and has not answered yet.`,
  acting: (name, office) =>
    `${name} acts as ${office} until the next meeting. It does not count as an election.`,
  nobodyActs: (office) =>
    `Nobody acts as ${office}. Where a meeting lacks a leader, the longest-serving representative chairs.`,
};

/** '25. november 2026' */
function dayIn(locale: string, day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T12:00:00.000Z`));
}

/** 'A, B og C' */
function listIn(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

function votesIn(
  counted: readonly CountedWords[],
  rest: readonly (readonly [string, number | null])[],
): string {
  const votes = counted.map(({ name, votes: n }) => `${name} ${n ?? 0}`);
  const others = rest.flatMap(([word, n]) => (n === null ? [] : [`${word} ${n}`]));
  return `${[...votes, ...others].join(', ')}.`;
}

/** ' Grunn: noen kom inn.' */
function because(word: string, reason: string | null): string {
  if (reason === null) return '';
  return ` ${word}: ${reason}${/[.!?]$/u.test(reason) ? '' : '.'}`;
}

function quoted(words: readonly string[], open: string, close: string): string {
  return words.map((word) => `${open}${word}${close}`).join(', ');
}

export const MINUTES_ELECTION_WORDS: Record<MinutesLanguage, MinutesElectionWords> = {
  nb,
  nn,
  en,
};
