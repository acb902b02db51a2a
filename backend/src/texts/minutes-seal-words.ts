import type { MinutesLanguage } from './minutes-words';

/** What stands in sealed minutes and their addenda beside the text of the meeting. */
export interface MinutesSealWords {
  approval: string;
  /** Where the panel approved: meeting '5/2026', case '31/26', a day in words. */
  approved: (meeting: string, caseNumber: string, day: string) => string;
  changed: string;
  before: (text: string) => string;
  after: (text: string) => string;
  /** Title of a closed case's own document. */
  closedTitle: (title: string, caseNumber: string) => string;
  closedApart: string;
  head: (line: string) => string;
  verify: (address: string) => string;
  addendum: {
    title: (number: number, title: string) => string;
    about: string;
    corrects: string;
    kind: string;
    kinds: Record<'decided' | 'editorial', string>;
    decidedIn: string;
    written: string;
    caseLabel: string;
    reason: string;
    text: string;
  };
}

const nb: MinutesSealWords = {
  approval: 'Godkjenning',
  approved: (meeting, caseNumber, day) =>
    `Panelet godkjente referatet i møte ${meeting}, sak ${caseNumber}, ${day}.`,
  changed: 'Endret da referatet ble godkjent',
  before: (text) => `Før: ${text}`,
  after: (text) => `Nå: ${text}`,
  closedTitle: (title, caseNumber) => `${title}, lukket sak ${caseNumber}`,
  closedApart: 'Lukkede saker er forseglet for seg, for dem som kan lese dem.',
  head: (line) => `Hendelsesloggen da dette ble forseglet: ${line}`,
  verify: (address) => `Forseglet av panelet. Kontroller fila på ${address}`,
  addendum: {
    title: (number, title) => `Tillegg ${number} til ${title.toLowerCase()}`,
    about: 'Om tillegget',
    corrects: 'Gjelder forseglet fil (SHA-256)',
    kind: 'Type',
    kinds: { decided: 'Vedtatt av panelet', editorial: 'Redaksjonell retting' },
    decidedIn: 'Vedtak',
    written: 'Dato',
    caseLabel: 'Sak',
    reason: 'Grunn',
    text: 'Rettingen',
  },
};

const nn: MinutesSealWords = {
  approval: 'Godkjenning',
  approved: (meeting, caseNumber, day) =>
    `Panelet godkjende referatet i møte ${meeting}, sak ${caseNumber}, ${day}.`,
  changed: 'Endra då referatet blei godkjent',
  before: (text) => `Før: ${text}`,
  after: (text) => `No: ${text}`,
  closedTitle: (title, caseNumber) => `${title}, lukka sak ${caseNumber}`,
  closedApart: 'Lukka saker er forsegla for seg, for dei som kan lese dei.',
  head: (line) => `Hendingsloggen då dette blei forsegla: ${line}`,
  verify: (address) => `Forsegla av panelet. Kontroller fila på ${address}`,
  addendum: {
    title: (number, title) => `Tillegg ${number} til ${title.toLowerCase()}`,
    about: 'Om tillegget',
    corrects: 'Gjeld forsegla fil (SHA-256)',
    kind: 'Type',
    kinds: { decided: 'Vedteke av panelet', editorial: 'Redaksjonell retting' },
    decidedIn: 'Vedtak',
    written: 'Dato',
    caseLabel: 'Sak',
    reason: 'Grunn',
    text: 'Rettinga',
  },
};

const en: MinutesSealWords = {
  approval: 'Approval',
  approved: (meeting, caseNumber, day) =>
    `The panel approved the minutes in meeting ${meeting}, case ${caseNumber}, ${day}.`,
  changed: 'Changed when the minutes were approved',
  before: (text) => `Before: ${text}`,
  after: (text) => `Now: ${text}`,
  closedTitle: (title, caseNumber) => `${title}, closed case ${caseNumber}`,
  closedApart: 'Closed cases are sealed apart, for those who may read them.',
  head: (line) => `The audit log when this was sealed: ${line}`,
  verify: (address) => `Sealed by the panel. Check the file at ${address}`,
  addendum: {
    title: (number, title) => `Addendum ${number} to ${title.toLowerCase()}`,
    about: 'About this addendum',
    corrects: 'Concerns the sealed file (SHA-256)',
    kind: 'Kind',
    kinds: { decided: 'Decided by the panel', editorial: 'Editorial correction' },
    decidedIn: 'Decision',
    written: 'Date',
    caseLabel: 'Case',
    reason: 'Reason',
    text: 'The correction',
  },
};

export const MINUTES_SEAL_WORDS: Record<MinutesLanguage, MinutesSealWords> = { nb, nn, en };
