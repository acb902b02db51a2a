import type { ForecastEventView, ForecastView } from '../app/api/schema';
import { FIELDS, TODAY } from './board-example';

export function event(
  change: Partial<ForecastEventView> & Pick<ForecastEventView, 'kind'>,
): ForecastEventView {
  return {
    clause: 'UP 3.4',
    on: '2029-06-02',
    startBy: '2028-12-25',
    decideBy: '2029-04-02',
    estimated: true,
    late: false,
    personId: null,
    name: null,
    seat: null,
    fieldId: null,
    requirement: null,
    office: null,
    because: null,
    mayGoOn: false,
    goesOn: false,
    by: null,
    askFrom: null,
    missing: [],
    count: null,
    needed: null,
    clash: false,
    ...change,
  };
}

const EVENTS: ForecastEventView[] = [
  event({
    kind: 'seatVacant',
    on: TODAY,
    seat: 6,
    fieldId: 'eldre',
    requirement: 'experience',
    startBy: TODAY,
    decideBy: '2027-02-18',
    estimated: false,
    late: true,
  }),
  event({
    kind: 'officeDue',
    clause: 'UP 3.3',
    on: '2027-11-23',
    office: 'leader',
    because: 'termEnds',
    name: 'Kari Mjelde',
    count: 1,
    needed: 3,
    mayGoOn: true,
    clash: true,
    startBy: '2026-10-01',
    decideBy: '2026-11-25',
    estimated: false,
    late: true,
  }),
  event({
    kind: 'termEnds',
    clause: 'UP 3.1',
    name: 'Amina Yusuf',
    seat: 2,
    fieldId: 'barn',
    requirement: 'experience',
    mayGoOn: true,
    askFrom: '2028-09-02',
  }),
  event({
    kind: 'fieldQuota',
    fieldId: 'barn',
    requirement: 'experience',
    count: 0,
    needed: 1,
  }),
  event({ kind: 'quorum', on: '2030-01-19', count: 4, needed: 5 }),
  event({ kind: 'blend', on: '2030-01-19', missing: ['nextOfKin', 'organisation'] }),
];

/** The years ahead from 12 November 2026, as the server would tell them. */
export function forecast(change: Partial<ForecastView> = {}): ForecastView {
  return {
    today: TODAY,
    until: '2036-11-12',
    renewing: 'nobody',
    fields: FIELDS,
    events: EVENTS,
    lanes: [
      {
        seat: 2,
        fieldId: 'barn',
        bars: [
          { from: '2025-06-02', to: '2029-06-02', name: 'Amina Yusuf', foreseen: false },
          { from: '2029-06-02', to: '2033-06-02', name: 'Amina Yusuf', foreseen: true },
        ],
      },
      { seat: 6, fieldId: 'eldre', bars: [] },
    ],
    reaches: [
      {
        personId: 'p-2',
        name: 'Amina Yusuf',
        seat: 2,
        mostYearsOn: '2037-06-02',
        until: '2037-06-02',
        by: 'terms',
      },
    ],
    recruiting: {
      openCallDays: 84,
      designationDays: 70,
      nominationDays: 28,
      noticeDays: 14,
      meetingsPlanned: 1,
    },
    maxYears: 12,
    maxTerms: 3,
    ...change,
  };
}
