import { Finding, recorded } from '../kernel/finding';
import { AppointmentInputs } from './appointment-inputs';
import { serviceOf } from './composition-reader';
import { Appointment } from './membership-reader';
import { alternateAfterLimit } from './rules/alternate-after-limit';
import { alternateTerm } from './rules/alternate-term';
import { fieldQuota, freeSeatsThatFit, SeatFacts } from './rules/field-quota';
import { ageOn, minimumAge } from './rules/minimum-age';
import { organisationBasis } from './rules/organisation-basis';
import { addYears, Period } from './rules/period';
import { recruitmentTrack } from './rules/recruitment-track';
import { seatTaking } from './rules/seats';
import { ProposedTerm, termFor, termLength } from './rules/term-length';
import { termLimit } from './rules/term-limit';

/** What the statutes say of an appointment, and the period it would get. */
export interface Judgement {
  findings: Finding[];
  from: string;
  to: string;
  cut: boolean;
  freeSeats: number[];
  /** The alternate's places the person leaves by taking the seat: the one of today and one already renewed. */
  leaves: Appointment[];
}

/** Judges an appointment by UP 3.1, 3.2 and 3.4. Pure: all it knows stands in the inputs. */
export function judgeAppointment(inputs: AppointmentInputs): Judgement {
  const placed = inputs.seat ? representative(inputs) : alternate(inputs);
  const judged = { ...placed, findings: [...placed.findings, ...ofAge(inputs)] };
  // History is recorded as it was, with red findings; only what cannot both be true is still refused.
  if (inputs.wish.track !== 'imported' || !inputs.history) return judged;
  return { ...judged, findings: asHistory(judged.findings) };
}

/** Nothing is refused of what has been, but two people in one seat and one person in two. */
export function asHistory(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((each) => (each.rule === 'seats' ? [each] : recorded([each])));
}

function representative(inputs: AppointmentInputs): Judgement {
  const { wish, statutes, own } = inputs;
  const { data, interpretations } = statutes;
  const service = own.map(serviceOf);
  const proposed = {
    from: wish.from,
    to: wish.to ?? null,
    service,
    vacatedTermEnds: vacated(inputs),
  };
  const term = termFor(proposed, data, interpretations);
  const period = { from: wish.from, to: wish.to ?? term.to };
  const limit = termLimit({ from: wish.from, service }, data, interpretations);
  return {
    findings: [
      taking(inputs, period),
      ...seatFindings(inputs),
      limit,
      ...(limit.ok ? [length(proposed, inputs)] : []),
      track(inputs),
    ],
    ...period,
    cut: term.cut && limit.ok,
    freeSeats: freeSeatsThatFit(seatsThen(inputs), wish.basis),
    leaves: overlapping(own, period).filter(({ kind }) => kind === 'alternate'),
  };
}

function alternate(inputs: AppointmentInputs): Judgement {
  const { wish, statutes, own } = inputs;
  const { data, interpretations } = statutes;
  const to = wish.to ?? addYears(wish.from, data.alternates.years);
  const period = { from: wish.from, to };
  const mayBeRepresentative = termLimit(
    { from: wish.from, service: own.map(serviceOf) },
    data,
    interpretations,
  ).ok;
  return {
    findings: [
      taking(inputs, period),
      organisation(inputs),
      alternateTerm(period, data, interpretations),
      alternateAfterLimit({ atLimit: !mayBeRepresentative }, data, interpretations),
      track(inputs),
    ],
    ...period,
    cut: false,
    freeSeats: [],
    leaves: [],
  };
}

/** Of whoever is on record as under age; nothing is kept about the age of others (reading `minimum-age`). */
function ofAge({ wish, guardian, statutes: { data } }: AppointmentInputs): Finding[] {
  if (!guardian) return [];
  const { fullAgeOn, consentedOn } = guardian;
  const age = ageOn(wish.from, fullAgeOn, data.age.guardianUnder);
  return [minimumAge({ age, guardianConsent: consentedOn !== null }, data)];
}

/** One person per seat and one place per person; an alternate leaves the alternate's place for a seat. */
function taking(inputs: AppointmentInputs, period: Period): Finding {
  const { wish, own, toSeat, onFirstDay, statutes } = inputs;
  const inTheWay = overlapping(own, period).filter(
    ({ kind }) => kind === 'representative' || wish.kind === 'alternate',
  );
  const seated = onFirstDay.filter(({ kind }) => kind === 'representative').length;
  const counted =
    wish.kind === 'representative' ? seated : Math.min(seated, statutes.data.seats - 1);
  return seatTaking(
    {
      seated: counted,
      seatTaken: overlapping(toSeat, period).length > 0,
      personSeated: inTheWay.length > 0,
    },
    statutes.data,
  );
}

function seatFindings(inputs: AppointmentInputs): Finding[] {
  const { wish, seat, statutes } = inputs;
  if (!seat) return [];
  const facts = { seat: { ...seat, basis: null }, basis: wish.basis, seats: seatsThen(inputs) };
  return [fieldQuota(facts, statutes.data), organisation(inputs)];
}

function organisation({ wish, seat, organisation: name, statutes }: AppointmentInputs): Finding {
  const requirement = seat?.requirement ?? 'any';
  const letterOnRecord = wish.letterOnRecord ?? false;
  return organisationBasis(
    { requirement, basis: wish.basis, organisation: name, letterOnRecord },
    statutes.data,
  );
}

function length(proposed: ProposedTerm, { statutes }: AppointmentInputs): Finding {
  return termLength(proposed, statutes.data, statutes.interpretations);
}

function track({ wish, seat, own, history, statutes }: AppointmentInputs): Finding {
  const before = own.filter(({ from }) => from < wish.from);
  const places = before.filter(({ kind }) => kind === 'alternate');
  const renewed =
    wish.kind === 'alternate' ? places : before.filter((each) => each.seatId !== null);
  return recruitmentTrack(
    {
      requirement: seat?.requirement ?? 'any',
      track: wish.track,
      letterOnRecord: wish.letterOnRecord ?? false,
      servedBefore: renewed.length > 0,
      alternateTrack: places.at(-1)?.track ?? null,
      history,
    },
    statutes.data,
    statutes.interpretations,
  );
}

/** The seats with what their holders are appointed on, on the first day. */
function seatsThen({ seats, onFirstDay }: AppointmentInputs): SeatFacts[] {
  return seats.map((seat) => {
    const holder = onFirstDay.find(({ seatId }) => seatId === seat.id);
    return { ...seat, basis: holder?.basis ?? null };
  });
}

/** End of the term that the seat's last holder left early, when nobody has begun a term of their own since. */
function vacated({ toSeat, wish }: AppointmentInputs): string | null {
  const last = toSeat.filter(({ from }) => from < wish.from).at(-1);
  return last && last.to <= wish.from && last.to < last.termTo ? last.termTo : null;
}

function overlapping(appointments: readonly Appointment[], { from, to }: Period): Appointment[] {
  return appointments.filter((each) => each.from < to && from < each.to);
}
