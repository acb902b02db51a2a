export type MinutesLanguage = 'nb' | 'nn' | 'en';

/** Every word of the minutes that the program writes, in one language. */
export interface MinutesWords {
  title: (number: number, year: number) => string;
  someone: string;
  exempt: string;
  exemptText: string;
  roles: Record<
    'leader' | 'deputyLeader' | 'representative' | 'alternate' | 'coordinator' | 'guest',
    string
  >;
  substitutesFor: (name: string | null) => string;
  remote: string;
  phone: string;
  from: (time: string) => string;
  until: (time: string) => string;
  /** Gone from one time to another. */
  away: (from: string, to: string) => string;
  /** '8 av 10, én vara' */
  presentSummary: (present: number, of: number, alternates: number) => string;
  headings: Record<
    | 'present'
    | 'absent'
    | 'facts'
    | 'name'
    | 'role'
    | 'note'
    | 'decision'
    | 'proposal'
    | 'input'
    | 'split'
    | 'amendment'
    | 'amendmentFell',
    string
  >;
  labels: Record<
    | 'when'
    | 'where'
    | 'chair'
    | 'minuteTaker'
    | 'statutes'
    | 'attendance'
    | 'recused'
    | 'page'
    | 'case'
    | 'preview'
    | 'pause',
    string
  >;
  fallen: string;
  adopted: string;
  consensus: string;
  count: (yes: number, against: number, blank: number) => string;
  byChairsVote: string;
  /** The way of voting, when each person answered by name. */
  ways: Record<'rollCall' | 'openVote' | 'secret', string>;
  split: string;
  /** A statement from somebody who did not vote for it; without a name in public. */
  dissent: (name: string | null, text: string) => string;
  noDecision: string;
  quorum: (present: number, needed: number, basis: number, clause: string) => string;
  notQuorate: (present: number, needed: number, basis: number, clause: string) => string;
  counted: (names: string) => string;
  date: (day: string) => string;
  time: (clock: string) => string;
  between: (from: string, to: string) => string;
}

const nb: MinutesWords = {
  title: (number, year) => `Referat fra panelmøte ${number}/${year}`,
  someone: 'et medlem',
  exempt: 'Unntatt offentlighet',
  exemptText: 'Saken ble behandlet for lukkede dører.',
  roles: {
    leader: 'Leder',
    deputyLeader: 'Nestleder',
    representative: 'Representant',
    alternate: 'Vara',
    coordinator: 'Koordinator',
    guest: 'Gjest',
  },
  substitutesFor: (name) => (name === null ? 'møtte i ledig plass' : `vara for ${name}`),
  remote: 'på nett',
  phone: 'på telefon',
  from: (time) => `fra kl. ${time}`,
  until: (time) => `til kl. ${time}`,
  away: (from, to) => `borte kl. ${from.replace(':', '.')}–${to.replace(':', '.')}`,
  presentSummary: (present, of, alternates) =>
    `${present} av ${of}${alternates === 0 ? '' : alternates === 1 ? ', én vara' : `, ${alternates} varaer`}`,
  headings: {
    present: 'Til stede',
    absent: 'Forfall',
    facts: 'Om møtet',
    name: 'Navn',
    role: 'Rolle',
    note: 'Merknad',
    decision: 'Vedtak',
    proposal: 'Forslaget falt',
    input: 'Innspill uten vedtak',
    split: 'Delt råd',
    amendment: 'Endringsforslag vedtatt',
    amendmentFell: 'Endringsforslaget falt',
  },
  labels: {
    when: 'Tid',
    where: 'Sted',
    chair: 'Møteleder',
    minuteTaker: 'Referent',
    statutes: 'Regler',
    attendance: 'Oppmøte',
    pause: 'Pause',
    recused: 'Inhabil i saken',
    page: 'side',
    case: 'Sak',
    preview:
      'Forhåndsvisning av den offentlige utgaven. Ingenting er offentlig før referatet er godkjent.',
  },
  fallen: 'Forslaget falt',
  adopted: 'Vedtatt',
  consensus: 'Enstemmig.',
  count: (yes, against, blank) => `${yes} for, ${against} mot, ${blank} blanke.`,
  byChairsVote: 'Stemmelikhet. Møtelederens stemme avgjorde.',
  ways: { rollCall: 'Navneopprop.', openVote: 'Åpen avstemning.', secret: 'Hemmelig avstemning.' },
  split: 'Stemmelikhet. Begge synene sendes.',
  dissent: (name, text) => `Stemmeforklaring fra ${name ?? 'ett medlem'}: ${text}`,
  noDecision: 'Panelet var ikke vedtaksdyktig. Dette er ikke et vedtak.',
  notQuorate: (present, needed, basis, clause) =>
    `Ikke vedtaksdyktig: ${present} til stede, krav ${needed} av ${basis} (${clause}).`,
  quorum: (present, needed, basis, clause) =>
    `Vedtaksdyktig: ${present} til stede, krav ${needed} av ${basis} (${clause}).`,
  counted: (names) => `Regnet som til stede: ${names}.`,
  date: (day) => dateIn('nb-NO', day),
  time: (clock) => clock.replace(':', '.'),
  between: (from, to) => `kl. ${from.replace(':', '.')}–${to.replace(':', '.')}`,
};

const nn: MinutesWords = {
  ...nb,
  title: (number, year) => `Referat frå panelmøte ${number}/${year}`,
  someone: 'ein medlem',
  exempt: 'Unnateke offentlegheit',
  exemptText: 'Saka blei handsama for lukka dører.',
  roles: {
    leader: 'Leiar',
    deputyLeader: 'Nestleiar',
    representative: 'Representant',
    alternate: 'Vara',
    coordinator: 'Koordinator',
    guest: 'Gjest',
  },
  substitutesFor: (name) => (name === null ? 'møtte i ledig plass' : `vara for ${name}`),
  from: (time) => `frå kl. ${time}`,
  presentSummary: (present, of, alternates) =>
    `${present} av ${of}${alternates === 0 ? '' : alternates === 1 ? ', éin vara' : `, ${alternates} varaer`}`,
  headings: {
    present: 'Til stades',
    absent: 'Forfall',
    facts: 'Om møtet',
    name: 'Namn',
    role: 'Rolle',
    note: 'Merknad',
    decision: 'Vedtak',
    proposal: 'Framlegget fall',
    input: 'Innspel utan vedtak',
    split: 'Delt råd',
    amendment: 'Endringsframlegg vedteke',
    amendmentFell: 'Endringsframlegget fall',
  },
  labels: {
    when: 'Tid',
    where: 'Stad',
    chair: 'Møteleiar',
    minuteTaker: 'Referent',
    statutes: 'Reglar',
    attendance: 'Oppmøte',
    pause: 'Pause',
    recused: 'Inhabil i saka',
    page: 'side',
    case: 'Sak',
    preview:
      'Førehandsvising av den offentlege utgåva. Ingenting er offentleg før referatet er godkjent.',
  },
  fallen: 'Framlegget fall',
  adopted: 'Vedteke',
  consensus: 'Samrøystes.',
  count: (yes, against, blank) => `${yes} for, ${against} mot, ${blank} blanke.`,
  byChairsVote: 'Likt røystetal. Røysta til møteleiaren avgjorde.',
  ways: { rollCall: 'Namneopprop.', openVote: 'Open avrøysting.', secret: 'Hemmeleg avrøysting.' },
  split: 'Likt røystetal. Begge syna blir sende.',
  dissent: (name, text) => `Røysteforklaring frå ${name ?? 'éin medlem'}: ${text}`,
  noDecision: 'Panelet var ikkje vedtaksfør. Dette er ikkje eit vedtak.',
  notQuorate: (present, needed, basis, clause) =>
    `Ikkje vedtaksfør: ${present} til stades, krav ${needed} av ${basis} (${clause}).`,
  quorum: (present, needed, basis, clause) =>
    `Vedtaksfør: ${present} til stades, krav ${needed} av ${basis} (${clause}).`,
  counted: (names) => `Rekna som til stades: ${names}.`,
  date: (day) => dateIn('nn-NO', day),
};

const en: MinutesWords = {
  title: (number, year) => `Minutes of panel meeting ${number}/${year}`,
  someone: 'a member',
  exempt: 'Exempt from public access',
  exemptText: 'The case was dealt with behind closed doors.',
  roles: {
    leader: 'Leader',
    deputyLeader: 'Deputy leader',
    representative: 'Representative',
    alternate: 'Alternate',
    coordinator: 'Coordinator',
    guest: 'Guest',
  },
  substitutesFor: (name) => (name === null ? 'acting in a vacant seat' : `alternate for ${name}`),
  remote: 'online',
  phone: 'by phone',
  from: (time) => `from ${time}`,
  until: (time) => `until ${time}`,
  away: (from, to) => `away ${from}–${to}`,
  presentSummary: (present, of, alternates) =>
    `${present} of ${of}${alternates === 0 ? '' : alternates === 1 ? ', one alternate' : `, ${alternates} alternates`}`,
  headings: {
    present: 'Present',
    absent: 'Absent',
    facts: 'About the meeting',
    name: 'Name',
    role: 'Role',
    note: 'Note',
    decision: 'Decision',
    proposal: 'The proposal fell',
    input: 'Input without a decision',
    split: 'Divided advice',
    amendment: 'Amendment adopted',
    amendmentFell: 'The amendment fell',
  },
  labels: {
    when: 'Time',
    where: 'Place',
    chair: 'Chair',
    minuteTaker: 'Minutes by',
    statutes: 'Rules',
    attendance: 'Attendance',
    pause: 'Pause',
    recused: 'Recused in the case',
    page: 'page',
    case: 'Case',
    preview: 'Preview of the public version. Nothing is public before the minutes are approved.',
  },
  fallen: 'The proposal fell',
  adopted: 'Adopted',
  consensus: 'Unanimous.',
  count: (yes, against, blank) => `${yes} for, ${against} against, ${blank} blank.`,
  byChairsVote: 'Tied vote. The chair’s vote decided.',
  ways: { rollCall: 'Roll call.', openVote: 'Open vote.', secret: 'Secret vote.' },
  split: 'A tie. Both views go out.',
  dissent: (name, text) => `Statement by ${name ?? 'one member'}: ${text}`,
  noDecision: 'The panel was not quorate. This is not a decision.',
  notQuorate: (present, needed, basis, clause) =>
    `Not quorate: ${present} present, ${needed} of ${basis} needed (${clause}).`,
  quorum: (present, needed, basis, clause) =>
    `Quorate: ${present} present, ${needed} of ${basis} needed (${clause}).`,
  counted: (names) => `Counted as present: ${names}.`,
  date: (day) => dateIn('en-GB', day),
  time: (clock) => clock,
  between: (from, to) => `${from}–${to}`,
};

export const MINUTES_WORDS: Record<MinutesLanguage, MinutesWords> = { nb, nn, en };

/** 'onsdag 25. november 2026'; noon keeps the day in every zone of the machine. */
function dateIn(locale: string, day: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00.000Z`));
}
