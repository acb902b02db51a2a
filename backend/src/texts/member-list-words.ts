export type ListLanguage = 'nb' | 'nn' | 'en';

/** Bokmål, nynorsk, English: what we write. Then what others write and we understand. */
export interface ListWord {
  own: readonly [nb: string, nn: string, en: string];
  also: readonly string[];
}

function word(nb: string, nn: string, en: string, ...also: string[]): ListWord {
  return { own: [nb, nn, en], also };
}

/** The columns of a member list, in the order they are written. */
export const COLUMN_WORDS = {
  name: word('Navn', 'Namn', 'Name', 'fullt navn', 'medlem', 'full name', 'representantens navn'),
  firstName: word('Fornavn', 'Førenamn', 'First name', 'given name'),
  lastName: word('Etternavn', 'Etternamn', 'Last name', 'surname', 'family name'),
  email: word(
    'E-post',
    'E-post',
    'E-mail',
    'epostadresse',
    'mail',
    'e-postadresse',
    'email address',
  ),
  role: word('Rolle', 'Rolle', 'Role', 'verv', 'funksjon', 'type', 'rolle i panelet', 'office'),
  seat: word('Plass', 'Plass', 'Seat', 'plassnummer', 'plass nr', 'sete', 'seat number'),
  field: word('Felt', 'Felt', 'Field', 'fagfelt', 'område', 'fagområde', 'fast felt'),
  otherField: word('Annet felt', 'Anna felt', 'Other field', 'annet fagfelt'),
  basis: word(
    'Grunnlag',
    'Grunnlag',
    'Basis',
    'bakgrunn',
    'erfaring',
    'erfaringsbakgrunn',
    'type erfaring',
  ),
  organisation: word(
    'Organisasjon',
    'Organisasjon',
    'Organisation',
    'organization',
    'brukerorganisasjon',
    'oppnevnt av',
    'representerer',
    'brukerråd',
  ),
  letter: word(
    'Oppnevningsbrev',
    'Oppnemningsbrev',
    'Designation letter',
    'brev',
    'brev mottatt',
    'letter',
  ),
  from: word(
    'Fra og med',
    'Frå og med',
    'From',
    'fra',
    'fra dato',
    'start',
    'startdato',
    'oppstart',
    'periode fra',
    'oppnevnt fra',
    'frå',
    'start date',
    'medlem fra',
  ),
  until: word(
    'Til og med',
    'Til og med',
    'Until',
    'til',
    'til dato',
    'slutt',
    'sluttdato',
    'periode til',
    'oppnevnt til',
    'end',
    'end date',
    'to',
    'siste dag',
  ),
  termUntil: word(
    'Perioden varte til',
    'Perioden varte til',
    'Term lasted until',
    'opprinnelig til',
  ),
  endReason: word(
    'Sluttgrunn',
    'Sluttgrunn',
    'End reason',
    'årsak til slutt',
    'grunn til slutt',
    'fratreden',
  ),
  track: word(
    'Rekruttert ved',
    'Rekruttert ved',
    'Recruited by',
    'rekruttering',
    'rekrutteringsvei',
    'recruitment',
  ),
  trackOn: word(
    'Rekruttert dato',
    'Rekruttert dato',
    'Recruited on',
    'dato for utlysning',
    'utlysningsdato',
    'brevdato',
  ),
  source: word(
    'Kilde',
    'Kjelde',
    'Source',
    'vedtak',
    'referanse',
    'sak',
    'saksnummer',
    'reference',
  ),
  electedOn: word('Valgt dato', 'Vald dato', 'Elected on', 'valgdato', 'valgt', 'election date'),
  electionKind: word('Valgform', 'Valform', 'Kind of election', 'type valg'),
} as const satisfies Readonly<Record<string, ListWord>>;

export type ColumnName = keyof typeof COLUMN_WORDS;

export const ROLE_WORDS = {
  representative: word(
    'Representant',
    'Representant',
    'Representative',
    'medlem',
    'fast',
    'fast medlem',
    'member',
    'repr',
    'panelmedlem',
  ),
  alternate: word(
    'Vararepresentant',
    'Vararepresentant',
    'Alternate',
    'vara',
    'varamedlem',
    'varamedlemmer',
    'deputy member',
  ),
  leader: word('Leder', 'Leiar', 'Leader', 'panelleder', 'chair', 'styreleder'),
  deputyLeader: word('Nestleder', 'Nestleiar', 'Deputy leader', 'vice chair', 'nestleiar'),
} as const satisfies Readonly<Record<string, ListWord>>;

export const BASIS_WORDS = {
  own: word(
    'Egenerfaring',
    'Eigenerfaring',
    'Own experience',
    'egen erfaring',
    'bruker',
    'brukererfaring',
    'pasient',
    'egen',
    'eiga erfaring',
    'own',
  ),
  nextOfKin: word(
    'Pårørendeerfaring',
    'Pårørandeerfaring',
    'Next-of-kin experience',
    'pårørende',
    'pårørande',
    'next of kin',
  ),
  organisation: word(
    'Organisasjonstilknytning',
    'Organisasjonstilknyting',
    'Organisation',
    'organisasjon',
    'organization',
    'brukerorganisasjon',
    'brukerråd',
    'org',
  ),
} as const satisfies Readonly<Record<string, ListWord>>;

export const TRACK_WORDS = {
  openCall: word('Åpen utlysning', 'Open utlysing', 'Open call', 'utlysning', 'utlyst', 'søknad'),
  designation: word(
    'Oppnevnt av organisasjon eller råd',
    'Oppnemnd av organisasjon eller råd',
    'Designated by an organisation or council',
    'oppnevning',
    'oppnevnt',
    'oppnemnd',
    'designation',
    'organisasjon',
  ),
  renewal: word(
    'Ny periode for samme person',
    'Ny periode for same person',
    'Renewal',
    'gjenoppnevnt',
    'gjenoppnevning',
    'ny periode',
    'fornyet',
    'attoppnemnd',
  ),
  promotion: word(
    'Vararepresentant som rykket opp',
    'Vararepresentant som rykte opp',
    'Promotion of an alternate',
    'opprykk',
    'rykket opp',
    'promotion',
  ),
  imported: word(
    'Fra tidligere liste',
    'Frå tidlegare liste',
    'From an earlier list',
    'importert',
    'imported',
    'ukjent',
  ),
} as const satisfies Readonly<Record<string, ListWord>>;

export const END_WORDS = {
  resigned: word(
    'Trakk seg',
    'Trekte seg',
    'Resigned',
    'fratrådt',
    'sluttet',
    'sluttet selv',
    'slutta',
  ),
  died: word('Døde', 'Døydde', 'Died', 'død', 'dødsfall'),
  basisLapsed: word(
    'Grunnlaget falt bort',
    'Grunnlaget fall bort',
    'Basis lapsed',
    'ute av organisasjonen',
  ),
  termEnded: word(
    'Perioden var over',
    'Perioden var over',
    'Term ended',
    'periode ute',
    'perioden slutt',
  ),
  promoted: word('Fikk plass i panelet', 'Fekk plass i panelet', 'Got a seat', 'rykket opp'),
  other: word('Annet', 'Anna', 'Other', 'andre grunner'),
} as const satisfies Readonly<Record<string, ListWord>>;

export const ELECTION_WORDS = {
  ordinary: word(
    'Ordinært valg',
    'Ordinært val',
    'Ordinary election',
    'ordinær',
    'valg',
    'ordinary',
  ),
  byElection: word('Suppleringsvalg', 'Suppleringsval', 'By-election', 'supplering', 'by election'),
  staggerRepair: word(
    'Kort valg for å få vervene i utakt',
    'Kort val for å få verva i utakt',
    'Short term to stagger the offices',
    'ett år',
  ),
} as const satisfies Readonly<Record<string, ListWord>>;

export const YES_WORDS = {
  yes: word('Ja', 'Ja', 'Yes', 'x', 'j', 'true', 'sann', '1', 'mottatt', 'y'),
  no: word('Nei', 'Nei', 'No', 'n', 'false', 'usann', '0', 'mangler', '-'),
} as const satisfies Readonly<Record<string, ListWord>>;

/** What a list says of where it came from when its lines do not. */
export const IMPORTED_FROM = 'Importert medlemsliste';

/** The words of a language stand in this place. */
export function placeOf(language: ListLanguage): 0 | 1 | 2 {
  return language === 'nb' ? 0 : language === 'nn' ? 1 : 2;
}
