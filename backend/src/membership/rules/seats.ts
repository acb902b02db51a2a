import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import type { SeatFacts } from './field-quota';

/**
 * UP 3.4: how many representatives the panel has. Too few is a finding until someone is appointed; too
 * many (after a revision) stops appointments but takes nobody's seat.
 */
export function seats(facts: { seated: number }, data: StatutesData): Finding {
  const { seated } = facts;
  const vacant = Math.max(0, data.seats - seated);
  const over = Math.max(0, seated - data.seats);
  return finding(
    'seats',
    data.clauseOf.seats,
    'must',
    over > 0 ? 'refuses' : 'finding',
    vacant + over === 0,
    { at: 'panel', seated, seats: data.seats, vacant, over },
    over > 0 ? 'over' : 'appoint',
  );
}

/** UP 3.4: each vacant flexible seat by number; a vacant seat of a fixed field is told by its quota. */
export function vacantFlexibleSeats(
  facts: { seats: readonly SeatFacts[] },
  data: StatutesData,
): Finding[] {
  return facts.seats
    .filter(({ fieldId, basis }) => fieldId === null && basis === null)
    .map(({ number }) => {
      const sum = { at: 'seat', seat: number, seats: data.seats };
      return finding('seats', data.clauseOf.seats, 'must', 'finding', false, sum, 'appoint');
    });
}

export interface SeatTaking {
  /** Representatives in a seat on the day the appointment begins. */
  seated: number;
  /** Somebody else holds the seat in the period. */
  seatTaken: boolean;
  /** The person already holds a seat in the period. */
  personSeated: boolean;
}

/** UP 3.4: one person per seat, one seat per person, never more representatives than seats. */
export function seatTaking(facts: SeatTaking, data: StatutesData): Finding {
  const { seated, seatTaken, personSeated } = facts;
  const full = seated + 1 > data.seats;
  const remedy = seatTaken ? 'seatTaken' : personSeated ? 'alreadySeated' : 'full';
  return finding(
    'seats',
    data.clauseOf.seats,
    'must',
    'refuses',
    !full && !seatTaken && !personSeated,
    {
      at: 'appointment',
      seated,
      seats: data.seats,
      vacant: Math.max(0, data.seats - seated),
      over: Math.max(0, seated - data.seats),
      room: data.seats - 1,
    },
    remedy,
  );
}
