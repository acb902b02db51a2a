import type { Track } from '../src/membership/rules/recruitment-track';
import type { Basis } from '../src/statutes/statutes-data';

/** Everyone in the example panel is invented. */
export const COORDINATOR = {
  name: 'Marte Lunde',
  email: 'koordinator@example.org',
  from: '2018-06-01',
};

export const ORGANISATIONS = [
  { name: 'Ungdomsrådet i helseforetaket', kind: 'council' },
  { name: 'Brukerrådet, psykisk helse', kind: 'council' },
  { name: 'Eldrerådet i kommunen', kind: 'council' },
] as const;

export interface ExampleTerm {
  name: string;
  /** Null for an alternate. */
  seat: number | null;
  fieldId?: string;
  otherField?: string;
  basis: Basis;
  organisation?: string;
  from: string;
  to: string;
  track: Track;
  source: string;
}

const LIST = 'Medlemsliste 2018–2025';
const CALL_2025 = 'Åpen utlysning 1/2025';

/** Appointments up to 2025, as the panel's own list has them. */
export const TERMS_TO_2025: readonly ExampleTerm[] = [
  term('Ingrid Haugland', 1, '2024-06-13', '2028-06-13', {
    basis: 'organisation',
    organisation: 'Ungdomsrådet i helseforetaket',
  }),
  term('Amina Yusuf', 2, '2025-06-13', '2029-06-13', { track: 'openCall', source: CALL_2025 }),
  term('Rolf Sæbø', 3, '2022-01-19', '2026-01-19', {
    basis: 'organisation',
    organisation: 'Brukerrådet, psykisk helse',
  }),
  term('Kari Mjelde', 4, '2020-08-25', '2024-08-25'),
  term('Kari Mjelde', 4, '2024-08-25', '2028-08-25'),
  term('Torvald Nesse', 5, '2023-08-25', '2027-08-25', {
    basis: 'organisation',
    organisation: 'Eldrerådet i kommunen',
  }),
  term('Bjørg Solheim', 6, '2018-10-01', '2022-10-01', { basis: 'nextOfKin' }),
  term('Bjørg Solheim', 6, '2022-10-01', '2026-10-01', { basis: 'nextOfKin' }),
  term('Jonas Eide', 7, '2022-06-13', '2026-06-13', { basis: 'nextOfKin', fieldId: 'psyk' }),
  term('Solveig Tveit', 8, '2018-06-13', '2022-06-13', { otherField: 'palliasjon' }),
  term('Solveig Tveit', 8, '2022-06-13', '2026-06-13', { otherField: 'palliasjon' }),
  term('Hanne Dahl Berge', 9, '2025-06-13', '2029-06-13', {
    basis: 'nextOfKin',
    otherField: 'nedsatt funksjonsevne',
    track: 'openCall',
    source: CALL_2025,
  }),
  term('Per-Arne Vik', 10, '2024-01-19', '2028-01-19', { basis: 'nextOfKin', fieldId: 'barn' }),
  term('Emil Strand', null, '2023-03-01', '2027-03-01', {
    fieldId: 'barn',
    track: 'openCall',
    source: 'Åpen utlysning 1/2023',
  }),
  term('Nora Fjeld', null, '2025-09-01', '2029-09-01', {
    basis: 'nextOfKin',
    fieldId: 'psyk',
    track: 'openCall',
    source: CALL_2025,
  }),
];

/** Renewals of 2026, played through the command. */
export const RENEWALS_2026 = [
  {
    name: 'Rolf Sæbø',
    seat: 3,
    from: '2026-01-19',
    trackOn: '2025-11-19',
    source: 'Sak 27/25; brev fra Brukerrådet 3. november 2025',
  },
  { name: 'Jonas Eide', seat: 7, from: '2026-06-13', trackOn: '2026-05-06', source: 'Sak 15/26' },
  {
    name: 'Solveig Tveit',
    seat: 8,
    from: '2026-06-13',
    trackOn: '2026-05-06',
    source: 'Sak 16/26',
  },
] as const;

/** Elections up to 2025. Whoever is elected takes over when the meeting has ended: the day after. */
export const OFFICES_TO_2025 = [
  {
    office: 'deputyLeader',
    name: 'Solveig Tveit',
    electedOn: '2022-11-23',
    from: '2022-11-24',
    to: '2024-11-24',
    source: 'Referat fra panelmøte 23. november 2022',
  },
  {
    office: 'leader',
    name: 'Kari Mjelde',
    electedOn: '2023-11-22',
    from: '2023-11-23',
    to: '2025-11-23',
    source: 'Referat fra panelmøte 22. november 2023',
  },
  {
    office: 'deputyLeader',
    name: 'Jonas Eide',
    electedOn: '2024-11-25',
    from: '2024-11-26',
    to: '2026-11-26',
    source: 'Referat fra panelmøte 25. november 2024',
  },
  {
    office: 'leader',
    name: 'Kari Mjelde',
    electedOn: '2025-11-19',
    from: '2025-11-23',
    to: '2027-11-23',
    source: 'Sak 28/25',
  },
] as const;

/** The one who has not signed the declaration yet. */
export const UNSIGNED = 'Hanne Dahl Berge';

function term(
  name: string,
  seat: number | null,
  from: string,
  to: string,
  more: Partial<ExampleTerm> = {},
): ExampleTerm {
  return { name, seat, basis: 'own', from, to, track: 'imported', source: LIST, ...more };
}

/** An invented address. */
export function emailOf(name: string): string {
  const plain = name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/å/g, 'a');
  return `${plain.replace(/[^a-z-]+/g, '.')}@example.org`;
}
