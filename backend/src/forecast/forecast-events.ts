import type { ElectionAhead } from '../elections/rules/offices-ahead';
import type { Breach } from '../membership/rules/composition-ahead';
import { leadDays, recruitingStart } from '../membership/rules/recruiting-start';
import type { TermEnd } from '../membership/rules/terms-ahead';
import type { Seat } from '../membership/membership-reader';
import type { Basis, Requirement } from '../statutes/statutes-data';
import type { ForecastInputs } from './forecast-inputs';
import type { ForecastEventView, ForecastKind } from './forecast.view';
import type { Foreseen } from './foresee';

const KIND_OF_RULE: Readonly<Record<string, ForecastKind>> = {
  'field-quota': 'fieldQuota',
  blend: 'blend',
  alternates: 'alternates',
};

/** All that is to come in the order of the last day to begin; what needs nothing begun stands by its own day. */
export function forecastEvents(inputs: ForecastInputs, foreseen: Foreseen): ForecastEventView[] {
  const { quorum } = foreseen;
  const lost = quorum ? [quorumEvent(quorum, inputs)] : [];
  return [
    ...foreseen.vacant.map((seat) => vacancy(seat, inputs)),
    ...foreseen.ends.map((end) => ending(end, inputs)),
    ...foreseen.breaches.map((breach) => breached(breach, inputs)),
    ...lost,
    ...foreseen.elections.map((election) => due(election, inputs)),
  ].sort((a, b) => compare(a.startBy ?? a.on, b.startBy ?? b.on) || compare(a.on, b.on));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An event with what its kind does not speak of left out. */
function event(
  kind: ForecastKind,
  clause: string,
  said: Partial<ForecastEventView> & { on: string },
): ForecastEventView {
  const nothing = { startBy: null, decideBy: null, estimated: false, late: false };
  const nobody = { personId: null, name: null, seat: null, fieldId: null, requirement: null };
  const noOffice = { office: null, because: null, clash: false };
  const noEnd = { mayGoOn: false, goesOn: false, by: null, askFrom: null };
  const noSum = { missing: [], count: null, needed: null };
  return { kind, clause, ...nothing, ...nobody, ...noOffice, ...noEnd, ...noSum, ...said };
}

function start(inputs: ForecastInputs, on: string, kind: Requirement | 'office') {
  const { today, meetings, statutes } = inputs;
  const facts = { today, on, meetings, leadDays: leadDays(kind, statutes.data) };
  return recruitingStart(facts, statutes.data);
}

function vacancy({ number, fieldId, requirement }: Seat, inputs: ForecastInputs) {
  const { today, statutes } = inputs;
  return event('seatVacant', statutes.data.clauseOf.seats, {
    ...start(inputs, today, requirement),
    on: today,
    seat: number,
    fieldId,
    requirement,
  });
}

function ending(end: TermEnd, inputs: ForecastInputs): ForecastEventView {
  const { kind, on, personId, mayRenew, renewed, by, askFrom } = end;
  const seat = inputs.seats.find(({ number }) => number === end.seat);
  const requirement = seat?.requirement ?? 'any';
  const { clauseOf } = inputs.statutes.data;
  const begun = renewed ? {} : start(inputs, on, requirement);
  return event(kind === 'alternate' ? 'alternateEnds' : 'termEnds', clauseOf['term-length'], {
    ...begun,
    on,
    personId,
    name: nameOf(personId, inputs),
    seat: end.seat,
    fieldId: seat?.fieldId ?? null,
    requirement: seat?.requirement ?? null,
    mayGoOn: mayRenew,
    goesOn: renewed,
    by,
    askFrom,
  });
}

function breached({ on, finding }: Breach, inputs: ForecastInputs): ForecastEventView {
  const { facts, rule, clause } = finding;
  const requirement = (facts['requirement'] ?? null) as Requirement | null;
  const of = (key: string) => (facts[key] === undefined ? null : Number(facts[key]));
  return event(KIND_OF_RULE[rule] ?? 'fieldQuota', clause, {
    ...start(inputs, on, requirement ?? 'any'),
    on,
    fieldId: (facts['field'] ?? null) as string | null,
    requirement,
    missing: (facts['missing'] ?? []) as Basis[],
    count: of('held') ?? of('count'),
    needed: of('needed'),
  });
}

function quorumEvent(lost: NonNullable<Foreseen['quorum']>, inputs: ForecastInputs) {
  const { on, seated, needed } = lost;
  const { clauseOf } = inputs.statutes.data;
  const begun = start(inputs, on, 'any');
  return event('quorum', clauseOf.quorum, { ...begun, on, count: seated, needed });
}

function due(election: ElectionAhead, inputs: ForecastInputs): ForecastEventView {
  const { office, on, because, personId, elected, max, mayStand, clash } = election;
  return event('officeDue', inputs.statutes.data.clauseOf.offices, {
    ...start(inputs, on, 'office'),
    on,
    office,
    because,
    personId,
    name: personId && nameOf(personId, inputs),
    mayGoOn: mayStand,
    count: elected,
    needed: max,
    clash,
  });
}

function nameOf(personId: string, { appointments }: ForecastInputs): string | null {
  return appointments.find((each) => each.personId === personId)?.name ?? null;
}
