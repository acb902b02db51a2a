import type { Basis } from '../app/api/schema';

/** Who sits where in the example board, and who sat there before. */
export interface Held {
  name: string;
  basis: Basis;
  from: string;
  to: string;
  years: number;
  counted?: number;
  organisation?: string;
  otherField?: string;
  office?: 'leader' | 'deputyLeader';
  last?: boolean;
}

export const HELD: Record<number, Held | null> = {
  1: {
    name: 'Ingrid Haugland',
    basis: 'organisation',
    organisation: 'Ungdomsrådet i helseforetaket',
    from: '2024-06-10',
    to: '2028-06-10',
    years: 2.4,
  },
  2: {
    name: 'Amina Yusuf',
    basis: 'own',
    from: '2025-06-10',
    to: '2029-06-10',
    years: 1.4,
    counted: 1,
  },
  3: {
    name: 'Rolf Sæbø',
    basis: 'organisation',
    organisation: 'Brukerrådet, psykisk helse',
    from: '2026-01-15',
    to: '2030-01-15',
    years: 4.8,
    counted: 1,
  },
  4: {
    name: 'Kari Mjelde',
    basis: 'own',
    office: 'leader',
    from: '2024-08-20',
    to: '2028-08-20',
    years: 6.2,
  },
  5: {
    name: 'Torvald Nesse',
    basis: 'organisation',
    organisation: 'Eldrerådet i kommunen',
    from: '2023-08-20',
    to: '2027-08-20',
    years: 3.2,
  },
  6: null,
  7: {
    name: 'Jonas Eide',
    basis: 'nextOfKin',
    otherField: 'psyk',
    office: 'deputyLeader',
    from: '2026-06-12',
    to: '2030-06-12',
    years: 4.4,
    counted: 1,
  },
  8: {
    name: 'Solveig Tveit',
    basis: 'own',
    otherField: 'palliasjon',
    from: '2026-06-12',
    to: '2030-06-12',
    years: 8.4,
    counted: 1,
    last: true,
  },
  9: {
    name: 'Hanne Dahl Berge',
    basis: 'nextOfKin',
    otherField: 'nedsatt funksjonsevne',
    from: '2025-06-10',
    to: '2029-06-10',
    years: 1.4,
    counted: 1,
  },
  10: {
    name: 'Per-Arne Vik',
    basis: 'nextOfKin',
    otherField: 'barn',
    from: '2024-01-24',
    to: '2028-01-24',
    years: 2.8,
  },
};

export const PAST: Record<number, [string, string][]> = {
  3: [['2022-01-15', '2026-01-15']],
  4: [['2020-08-20', '2024-08-20']],
  6: [
    ['2018-06-12', '2022-06-12'],
    ['2022-06-12', '2026-10-01'],
  ],
  7: [['2022-06-12', '2026-06-12']],
  8: [
    ['2018-06-12', '2022-06-12'],
    ['2022-06-12', '2026-06-12'],
  ],
};
