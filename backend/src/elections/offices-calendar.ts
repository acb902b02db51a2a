import { Finding } from '../kernel/finding';
import { Appointment } from '../membership/membership-reader';
import { addYears, covers } from '../membership/rules/period';
import { StatutesInForce } from '../statutes/statutes-reader';
import { MayStandView, OfficeBarView, OfficesCalendarView } from './offices-calendar.view';
import { OfficeTerm } from './offices-reader';
import { countedElections } from './rules/office-limit';
import { officeNeedsSeat } from './rules/office-needs-seat';
import { type ElectionAhead, type OfficesAheadFacts, officesAhead } from './rules/offices-ahead';
import { stagger } from './rules/stagger';
import { staggerRemedies } from './rules/stagger-remedies';

const YEARS_AHEAD = 8;
const OFFICES = ['leader', 'deputyLeader'] as const;

/** What the calendar of offices is worked out from. */
export interface CalendarInputs {
  today: string;
  statutes: StatutesInForce;
  terms: readonly OfficeTerm[];
  appointments: readonly Appointment[];
}

/** UP 3.3: the offices eight years ahead, if whoever may is elected again and no seat is renewed. Pure. */
export function officesCalendar(inputs: CalendarInputs): OfficesCalendarView {
  const { today, statutes, terms } = inputs;
  const { data, interpretations } = statutes;
  const facts: OfficesAheadFacts = {
    from: today,
    to: addYears(today, YEARS_AHEAD),
    terms,
    seatUntil: seatsUntil(inputs),
    reelected: true,
  };
  const ahead = officesAhead(facts, data, interpretations);
  const nameOf = (id: string | null) => known(inputs, id);
  return {
    today,
    to: facts.to,
    elections: ahead.map((each) => ({
      office: each.office,
      on: each.on,
      because: each.because,
      name: nameOf(each.personId),
      elected: each.elected,
      max: each.max,
      mayStand: each.mayStand,
      clash: each.clash,
      kind: each.kind,
      until: each.until,
    })),
    bars: bars(inputs, facts, ahead),
    people: people(inputs, facts, ahead),
    findings: [...staggerFindings(ahead, statutes), ...seatFindings(inputs, facts)],
    remedies: staggerRemedies(facts, data, interpretations),
    max: data.offices.max,
  };
}

/** First day each person who is or will be in a seat holds none any more, counted without a break. */
export function seatsUntil({ today, appointments }: CalendarInputs): Map<string, string> {
  const seats = appointments
    .filter(({ kind, to }) => kind === 'representative' && to > today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const until = new Map<string, string>();
  for (const { personId, from, to } of seats) {
    const known = until.get(personId);
    if (known === undefined || (from <= known && to > known)) until.set(personId, to);
  }
  return until;
}

function known({ appointments, terms }: CalendarInputs, id: string | null): string | null {
  if (id === null) return null;
  const named = (each: { personId: string }) => each.personId === id;
  return (terms.find(named) ?? appointments.find(named))?.name ?? null;
}

function bars(
  inputs: CalendarInputs,
  { seatUntil }: OfficesAheadFacts,
  ahead: readonly ElectionAhead[],
): OfficeBarView[] {
  const { today, terms } = inputs;
  const ends = (personId: string | null, to: string) => {
    const seat = personId === null ? to : (seatUntil.get(personId) ?? to);
    return seat < to ? seat : to;
  };
  const recorded = terms
    .filter(({ to, personId }) => to > today && seatUntil.has(personId))
    .map(({ office, name, from, to, personId }) => {
      return { office, name, from, to: ends(personId, to), foreseen: false };
    });
  const foreseen = ahead.map(({ office, on, until, nextId }) => {
    const name = known(inputs, nextId);
    return { office, name, from: on, to: ends(nextId, until), foreseen: true };
  });
  return [...recorded, ...foreseen].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Those in a seat today. The next term to each office tells whether the seat reaches that far. */
function people(
  { today, appointments, terms, statutes }: CalendarInputs,
  { seatUntil }: OfficesAheadFacts,
  ahead: readonly ElectionAhead[],
): MayStandView[] {
  const { data, interpretations } = statutes;
  const seated = appointments.filter(
    (each) => each.kind === 'representative' && covers(each, today),
  );
  return seated.map(({ personId, name }) => {
    const times = (office: (typeof OFFICES)[number]) =>
      countedElections({ office, personId, terms }, data, interpretations).length;
    const until = seatUntil.get(personId) ?? today;
    const endsInside = OFFICES.filter((office) => {
      const next = ahead.find((each) => each.office === office);
      return next !== undefined && until < next.until;
    });
    const counts = { leader: times('leader'), deputyLeader: times('deputyLeader') };
    return { personId, name, ...counts, seatUntil: until, endsInside };
  });
}

/** The stagger by itself when it holds; else one finding for the first year in which both are due. */
function staggerFindings(ahead: readonly ElectionAhead[], { data }: StatutesInForce): Finding[] {
  const clash = ahead.find((each) => each.clash)?.on ?? null;
  const [leaderTo, deputyLeaderTo] =
    clash === null ? OFFICES.map((office) => dueOf(ahead, office)) : [clash, clash];
  return [stagger({ leaderTo: leaderTo ?? null, deputyLeaderTo: deputyLeaderTo ?? null }, data)];
}

function dueOf(ahead: readonly ElectionAhead[], office: ElectionAhead['office']): string | null {
  return ahead.find((each) => each.office === office && each.because === 'termEnds')?.on ?? null;
}

/** Holders whose seat ends inside the term. */
function seatFindings(
  { today, terms, statutes }: CalendarInputs,
  { seatUntil }: OfficesAheadFacts,
): Finding[] {
  return terms
    .filter((term) => term.to > today && seatUntil.has(term.personId))
    .map(({ from, to, personId, name }) => {
      const membershipTo = seatUntil.get(personId) ?? to;
      const found = officeNeedsSeat({ from, officeTo: to, membershipTo }, statutes.data);
      return { ...found, facts: { ...found.facts, name } };
    })
    .filter(({ ok }) => !ok);
}
