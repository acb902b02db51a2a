import type {
  AlternateView,
  Basis,
  BoardView,
  Finding,
  HolderView,
  SeatView,
  SessionView,
} from '../app/api/schema';
import { HELD, Held, PAST } from './seated-example';

/** Invented people and a plan like the example panel's, as the server would answer on 12 November 2026. */
export const TODAY = '2026-11-12';

export function session(change: Partial<SessionView> = {}): SessionView {
  return {
    installation: 'example',
    panelName: 'Erfaringspanelet',
    clusterName: 'Polyfon',
    signedIn: true,
    personId: 'p-marte',
    name: 'Marte Lunde',
    roles: ['coordinator'],
    assurance: 2,
    now: '2026-11-12T09:00:00.000Z',
    today: TODAY,
    language: 'nb',
    textSize: 100,
    colorScheme: 'auto',
    onPaper: false,
    mailWorks: false,
    declarationSigned: true,
    coordinator: { name: 'Marte Lunde', email: 'marte.lunde@example.org' },
    ...change,
  };
}

export function finding(change: Partial<Finding> & Pick<Finding, 'rule'>): Finding {
  return {
    clause: 'UP 3.4',
    force: 'must',
    acts: 'finding',
    ok: false,
    facts: {},
    remedy: null,
    ...change,
  };
}

function holder(number: number, fieldId: string | null, held: Held): HolderView {
  return {
    appointmentId: `a-${number}`,
    personId: `p-${number}`,
    name: held.name,
    fieldId,
    basis: held.basis,
    organisation: held.organisation ?? null,
    otherField: held.otherField ?? null,
    office: held.office ?? null,
    from: held.from,
    to: held.to,
    terms: {
      counted: held.counted ?? 0,
      maxTerms: 3,
      daysUsed: Math.round(held.years * 365.25),
      maxDays: 4383,
      maxYears: 12,
      yearsUsed: held.years,
      lastPossible: held.last ?? false,
      beforePlan: held.counted === undefined,
    },
    awayTo: null,
    lapsedSince: null,
    version: 1,
  };
}

function seat(
  number: number,
  fieldId: string | null,
  requirement: SeatView['requirement'],
  held: Held | null,
): SeatView {
  return {
    seatId: `s-${number}`,
    number,
    fieldId,
    requirement,
    holder: held ? holder(number, fieldId, held) : null,
    vacantSince: held ? null : '2026-10-01',
    acting: null,
  };
}

function alternate(id: string, name: string, fieldId: string, basis: Basis): AlternateView {
  return {
    appointmentId: `a-${id}`,
    personId: `p-${id}`,
    name,
    fieldId,
    order: 1,
    basis,
    organisation: null,
    from: '2025-06-02',
    to: '2029-06-02',
    version: 1,
  };
}

export const FIELDS: BoardView['fields'] = [
  { id: 'barn', name: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' } },
  {
    id: 'psyk',
    name: {
      nb: 'Psykisk helse og rus',
      nn: 'Psykisk helse og rus',
      en: 'Mental health and substance use',
    },
  },
  { id: 'eldre', name: { nb: 'Eldrehelse', nn: 'Eldrehelse', en: 'Health in old age' } },
];

const FINDINGS: Finding[] = [
  finding({
    rule: 'field-quota',
    facts: {
      at: 'composition',
      requirement: 'experience',
      held: 0,
      needed: 1,
      field: 'eldre',
      fieldNb: 'Eldrehelse',
      fieldNn: 'Eldrehelse',
      fieldEn: 'Health in old age',
    },
    remedy: 'openCall',
  }),
  finding({
    rule: 'alternates',
    facts: {
      of: 'field',
      count: 0,
      needed: 1,
      field: 'eldre',
      fieldNb: 'Eldrehelse',
      fieldNn: 'Eldrehelse',
      fieldEn: 'Health in old age',
    },
    remedy: 'appointInField',
  }),
  finding({
    rule: 'blend',
    ok: true,
    facts: { own: 3, nextOfKin: 3, organisation: 3, missing: [], first: null, missingCount: 0 },
  }),
];

/** Nobody at hand fits seat 6, but somebody in a flexible seat may move there. */
const PROOF: BoardView['proof'] = {
  possible: false,
  clause: 'UP 3.4',
  vacant: 1,
  gaps: [
    {
      seats: [6],
      people: 0,
      profiles: [{ fieldId: 'eldre', requirement: 'experience', tracks: ['openCall'] }],
    },
  ],
  missing: [],
  placements: [],
  moves: [{ personId: 'p-8', name: 'Solveig Tveit', from: 8, to: 6, stillToFind: 1 }],
};

export function board(change: Partial<BoardView> = {}): BoardView {
  const fieldOf = (number: number) => FIELDS[Math.ceil(number / 2) - 1]?.id ?? null;
  const seats = Object.entries(HELD).map(([key, held]) => {
    const number = Number(key);
    const fixed = number <= 6;
    const requirement = !fixed ? 'any' : number % 2 === 1 ? 'organisation' : 'experience';
    return seat(number, fixed ? fieldOf(number) : null, requirement, held);
  });
  return {
    today: TODAY,
    fields: FIELDS,
    seats,
    alternates: [
      alternate('emil', 'Emil Strand', 'barn', 'own'),
      alternate('nora', 'Nora Fjeld', 'psyk', 'nextOfKin'),
    ],
    findings: FINDINGS,
    proof: PROOF,
    counters: {
      filled: 9,
      seats: 10,
      alternates: 2,
      alternatesNeeded: 3,
      organisation: 3,
      own: 3,
      nextOfKin: 3,
      quorumNeeded: 5,
      quorumBasis: 10,
    },
    limits: { termYears: 4, maxTerms: 3, maxYears: 12 },
    timeline: seats.map(({ number, holder: held, vacantSince }) => ({
      seatNumber: number,
      name: held?.name ?? null,
      bars: [
        ...(PAST[number] ?? []).map(([from, to]) => ({
          personId: held?.personId ?? 'p-before',
          name: held?.name ?? 'Gudrun Lie',
          from,
          to,
          past: true,
          lastPossible: false,
        })),
        ...(held
          ? [
              {
                personId: held.personId,
                name: held.name,
                from: held.from,
                to: held.to,
                past: false,
                lastPossible: held.terms.lastPossible,
              },
            ]
          : []),
      ],
      vacantSince,
    })),
    ...change,
  };
}
