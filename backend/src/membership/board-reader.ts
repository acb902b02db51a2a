import { Injectable } from '@nestjs/common';
import { Db } from '../kernel/db';
import { Acting } from './acting/acting-reader';
import {
  ActingView,
  AlternateView,
  BoardView,
  HolderView,
  SeatView,
  TimelineRowView,
} from './board.view';
import { HeldSeat } from './composition-findings';
import { compositionProofView } from './composition-proof.view';
import { Composition, CompositionReader } from './composition-reader';
import { Appointment } from './membership-reader';
import { proofFacts } from './proof-facts';
import { basisTotals } from './rules/blend';
import { proveComposition } from './rules/composition-proof';
import { termStanding } from './rules/term-limit';
import { termsView } from './terms.view';

/** The composition board, for coordinator, leader and deputy leader. */
@Injectable()
export class BoardReader {
  constructor(private readonly compositions: CompositionReader) {}

  /** @param db inside a command its transaction, so that the answer shows what was just written */
  async board(db?: Db): Promise<BoardView> {
    const on = await this.compositions.today(db);
    return {
      today: on.today,
      fields: on.statutes.data.fields.map(({ id, name }) => ({ id, name: { ...name } })),
      seats: on.seats.map((seat) => seatView(seat, on)),
      alternates: on.alternates.map(alternateView),
      findings: on.findings,
      proof: proof(on),
      counters: counters(on),
      timeline: on.seats.map((seat) => timelineRow(seat, on)),
      limits: limits(on),
    };
  }
}

/** Whether the panel can be lawful with the alternates it has. */
function proof({ seats, alternates, statutes }: Composition): BoardView['proof'] {
  const places = [...seats.flatMap(({ holder }) => (holder ? [holder] : [])), ...alternates];
  const names = new Map(places.map(({ personId, name }) => [personId, name]));
  const proved = proveComposition(proofFacts(seats, places));
  return compositionProofView(proved, statutes.data.clauseOf.seats, names);
}

function limits({ statutes }: Composition): BoardView['limits'] {
  const { years, max, maxYears } = statutes.data.term;
  return { termYears: years, maxTerms: max, maxYears };
}

function seatView(seat: HeldSeat, on: Composition): SeatView {
  const { id, number, fieldId, requirement, vacantSince } = seat;
  const holder = seat.holder && holderView(seat.holder, on);
  const acts = on.acting.find((each) => each.seatId === id);
  const acting = acts ? actingView(acts) : null;
  return { seatId: id, number, fieldId, requirement, holder, vacantSince, acting };
}

function actingView({ id, personId, name, from, decision, version }: Acting): ActingView {
  return { id, personId, name, from, decision, version };
}

function holderView(holder: Appointment, on: Composition): HolderView {
  const { id, personId, name, basis, organisation, fieldId, otherField, from, to, version } =
    holder;
  const { data, interpretations } = on.statutes;
  const standing =
    on.standings.get(personId) ??
    termStanding({ today: on.today, service: [] }, data, interpretations);
  return {
    appointmentId: id,
    personId,
    name,
    basis,
    organisation,
    fieldId,
    otherField,
    office: on.offices.get(personId) ?? null,
    from,
    to,
    terms: termsView(standing),
    awayTo: on.beside.pauses.get(id) ?? null,
    lapsedSince: on.beside.lapses.get(id) ?? null,
    version,
  };
}

function alternateView(each: Appointment): AlternateView {
  const { id, personId, name, fieldId, alternateOrder, basis, organisation, from, to, version } =
    each;
  const order = alternateOrder ?? 0;
  return {
    appointmentId: id,
    personId,
    name,
    fieldId,
    order,
    basis,
    organisation,
    from,
    to,
    version,
  };
}

function counters(on: Composition): BoardView['counters'] {
  const holders = on.seats.flatMap(({ holder }) => (holder ? [holder] : []));
  const { data } = on.statutes;
  return {
    filled: holders.length,
    seats: data.seats,
    alternates: on.alternates.length,
    alternatesNeeded: data.alternates.min,
    ...basisTotals(holders.map(({ basis }) => basis)),
    quorumNeeded: on.quorum.needed,
    quorumBasis: on.quorum.basis,
  };
}

function timelineRow(seat: HeldSeat, on: Composition): TimelineRowView {
  const bars = on.history
    .filter(({ seatId }) => seatId === seat.id)
    .map(({ id, personId, name, from, to }) => ({
      personId,
      name,
      from,
      to,
      past: to <= on.today,
      lastPossible: id === seat.holder?.id && (on.standings.get(personId)?.lastPossible ?? false),
    }));
  return {
    seatNumber: seat.number,
    name: seat.holder?.name ?? null,
    bars,
    vacantSince: seat.vacantSince,
  };
}
