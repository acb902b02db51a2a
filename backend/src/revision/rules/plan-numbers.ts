import type { StatutesData } from '../../statutes/statutes-data';

/** A number of the plan that a revision may change. */
interface PlanNumber {
  min: number;
  max: number;
  /** The rule that counts with it, and so the clause it stands in. */
  rule: keyof StatutesData['clauseOf'];
  read(data: StatutesData): number;
  write(data: StatutesData, value: number): StatutesData;
}

/** Average days of a year: four years are 1,461 days, twelve 4,383. */
const YEAR_IN_DAYS = 365.25;

function inYears(years: number): number {
  return Math.floor(years * YEAR_IN_DAYS);
}

type Shares = 'quorumShare' | 'revisionShare' | 'extraMeetingShare';

function shareOf(name: Shares, at: 0 | 1, rule: PlanNumber['rule']): PlanNumber {
  const changed = (data: StatutesData, value: number) =>
    at === 0 ? ([value, data[name][1]] as const) : ([data[name][0], value] as const);
  return {
    min: 1,
    max: 100,
    rule,
    read: (data) => data[name][at],
    write: (data, value) => ({ ...data, [name]: changed(data, value) }),
  };
}

type Counted =
  'flexibleSeats' | 'meetingsPerYear' | 'steeringGroupMeetings' | 'groupRepresentatives';

function countOf(name: Counted, max: number, rule: PlanNumber['rule'], min = 0): PlanNumber {
  return {
    min,
    max,
    rule,
    read: (data) => data[name],
    write: (data, value) => ({ ...data, [name]: value }),
  };
}

/** Every number of the plan a rule counts with; shares as numerator and denominator, so that sums stay whole. */
export const PLAN_NUMBERS = {
  flexibleSeats: countOf('flexibleSeats', 60, 'seats'),
  alternatesMin: {
    min: 0,
    max: 60,
    rule: 'alternates',
    read: ({ alternates }) => alternates.min,
    write: (data, min) => ({ ...data, alternates: { ...data.alternates, min } }),
  },
  alternatesPerField: {
    min: 0,
    max: 10,
    rule: 'alternates',
    read: ({ alternates }) => alternates.perField,
    write: (data, perField) => ({ ...data, alternates: { ...data.alternates, perField } }),
  },
  alternatesYears: {
    min: 1,
    max: 20,
    rule: 'alternate-term',
    read: ({ alternates }) => alternates.years,
    write: (data, years) => ({ ...data, alternates: { ...data.alternates, years } }),
  },
  termYears: {
    min: 1,
    max: 20,
    rule: 'term-length',
    read: ({ term }) => term.years,
    write: (data, years) => ({ ...data, term: { ...data.term, years, days: inYears(years) } }),
  },
  termMax: {
    min: 1,
    max: 20,
    rule: 'term-limit',
    read: ({ term }) => term.max,
    write: (data, max) => ({ ...data, term: { ...data.term, max } }),
  },
  termMaxYears: {
    min: 1,
    max: 60,
    rule: 'term-limit',
    read: ({ term }) => term.maxYears,
    write: (data, maxYears) => ({
      ...data,
      term: { ...data.term, maxYears, maxDays: inYears(maxYears) },
    }),
  },
  officeYears: {
    min: 1,
    max: 20,
    rule: 'office-length',
    read: ({ offices }) => offices.years,
    write: (data, years) => ({ ...data, offices: { ...data.offices, years } }),
  },
  officeMax: {
    min: 1,
    max: 20,
    rule: 'office-limit',
    read: ({ offices }) => offices.max,
    write: (data, max) => ({ ...data, offices: { ...data.offices, max } }),
  },
  quorumPart: shareOf('quorumShare', 0, 'quorum'),
  quorumWhole: shareOf('quorumShare', 1, 'quorum'),
  meetingsPerYear: countOf('meetingsPerYear', 60, 'meetings-per-year', 1),
  steeringGroupMeetings: countOf('steeringGroupMeetings', 60, 'meetings-per-year'),
  extraMeetingPart: shareOf('extraMeetingShare', 0, 'extra-meeting'),
  extraMeetingWhole: shareOf('extraMeetingShare', 1, 'extra-meeting'),
  groupRepresentatives: countOf('groupRepresentatives', 20, 'representation'),
  revisionPart: shareOf('revisionShare', 0, 'revision'),
  revisionWhole: shareOf('revisionShare', 1, 'revision'),
} as const satisfies Record<string, PlanNumber>;

export type PlanNumberId = keyof typeof PLAN_NUMBERS;

export const PLAN_NUMBER_IDS = Object.keys(PLAN_NUMBERS) as PlanNumberId[];

/** Numerators with their denominators: a share is never more than the whole. */
export const SHARES: readonly (readonly [PlanNumberId, PlanNumberId])[] = [
  ['quorumPart', 'quorumWhole'],
  ['extraMeetingPart', 'extraMeetingWhole'],
  ['revisionPart', 'revisionWhole'],
];
