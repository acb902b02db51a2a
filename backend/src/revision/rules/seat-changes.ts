import type { Requirement, StatutesData } from '../../statutes/statutes-data';

/** A seat the panel has, and whether somebody holds it. */
export interface StandingSeat {
  id: string;
  number: number;
  fieldId: string | null;
  requirement: Requirement;
  held: boolean;
}

export interface SeatChanges {
  /** Seats the plan has no more. Who holds one keeps it for the term (interpretation `revision-transition`). */
  closed: StandingSeat[];
  opened: { number: number; fieldId: string | null; requirement: Requirement }[];
}

/**
 * UP 3.4: what becomes of the seats when a plan asks for others. A seat that the new plan also asks for stays what it
 * is, with whoever holds it; of seats alike the vacant ones go first, then those with the highest number. A new seat
 * gets a number nobody has had, so that a number never means two seats.
 * @param used the highest number any seat has had
 */
export function seatChanges(
  seats: readonly StandingSeat[],
  used: number,
  data: Pick<StatutesData, 'fields' | 'flexibleSeats'>,
): SeatChanges {
  const wanted = wantedSeats(data);
  const byWorth = [...seats].sort((a, b) => Number(b.held) - Number(a.held) || a.number - b.number);
  const closed: StandingSeat[] = [];
  for (const seat of byWorth) {
    const at = wanted.findIndex(
      ({ fieldId, requirement }) => fieldId === seat.fieldId && requirement === seat.requirement,
    );
    if (at < 0) closed.push(seat);
    else wanted.splice(at, 1);
  }
  return { closed, opened: wanted.map((seat, i) => ({ number: used + i + 1, ...seat })) };
}

function wantedSeats({ fields, flexibleSeats }: Pick<StatutesData, 'fields' | 'flexibleSeats'>) {
  const any: Requirement = 'any';
  return [
    ...fields.flatMap(({ id, seats }) =>
      seats.map((requirement) => ({ fieldId: id as string | null, requirement })),
    ),
    ...Array.from({ length: flexibleSeats }, () => ({
      fieldId: null as string | null,
      requirement: any,
    })),
  ];
}
