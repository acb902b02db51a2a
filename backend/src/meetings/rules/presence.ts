import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

/** `present` is in the room, `remote` sees, hears and speaks, `phone` hears and speaks. */
export type AttendanceMode = 'present' | 'remote' | 'phone';

/** Somebody who is at the meeting at the moment in question. */
export interface Attendee {
  personId: string;
  mode: AttendanceMode;
  /** Latest arrival, an instant. */
  arrivedAt: string;
}

export interface HeldSeat {
  number: number;
  /** The representative; null when the seat is vacant. */
  holderId: string | null;
}

/** An alternate called for a named representative, or acting in a vacant seat by decision. */
export interface SubstitutionFacts {
  alternateId: string;
  forPersonId: string | null;
  seatNumber: number | null;
  byDecision: string | null;
}

/** Everything that decides who sits in which seat while one case is dealt with. */
export interface CaseFacts {
  seats: readonly HeldSeat[];
  attendees: readonly Attendee[];
  alternateIds: readonly string[];
  substitutions: readonly SubstitutionFacts[];
  recusedIds: readonly string[];
  /** When the case was taken up; null before that. */
  caseStartedAt: string | null;
  /** A closed case asks for a signed declaration. */
  closed: boolean;
  signedIds: readonly string[];
}

export type SeatState = 'present' | 'alternate' | 'absent' | 'vacant' | 'recused';

export interface SeatInCase {
  number: number;
  holderId: string | null;
  /** Who sits and votes in the seat in this case; null when nobody does. */
  sitterId: string | null;
  state: SeatState;
  byPhone: boolean;
}

export interface Presence {
  seats: SeatInCase[];
  /** Heads in seats, never more than the larger of seats and seated. */
  present: number;
  /** Seats with a representative appointed. */
  seated: number;
  /** Representatives recused in this case. */
  recused: number;
  alternates: number;
  byPhone: number;
}

/**
 * UP 3.4: who sits in which seat in one case. An alternate sits only for a named representative who is
 * absent, recused or (closed case) has not signed, or in a vacant seat by decision; one vote per seat.
 */
export function presence(
  facts: CaseFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Presence {
  const taken = new Set<string>();
  const seats = facts.seats.map((seat) => {
    const sitting = seatInCase(seat, facts, taken, interpretations);
    if (sitting.sitterId !== null) taken.add(sitting.sitterId);
    return sitting;
  });
  const seated = seats.filter(({ holderId }) => holderId !== null).length;
  const heads = seats.filter(({ sitterId }) => sitterId !== null).length;
  return {
    seats,
    present: Math.min(heads, Math.max(data.seats, seated)),
    seated,
    recused: seats.filter(({ holderId }) => holderId !== null && isRecused(holderId, facts)).length,
    alternates: seats.filter(({ state }) => state === 'alternate').length,
    byPhone: seats.filter(({ byPhone }) => byPhone).length,
  };
}

function seatInCase(
  seat: HeldSeat,
  facts: CaseFacts,
  taken: ReadonlySet<string>,
  interpretations: Interpretations,
): SeatInCase {
  const { number, holderId } = seat;
  const holder = holderId === null ? undefined : counted(holderId, facts, interpretations);
  const alternate = alternateIn(seat, facts, taken, interpretations);
  const waits = interpretations.arrival === 'next-case' && arrivedLast(holder, alternate, facts);
  if (holder && !waits) return sat(seat, holder, 'present');
  if (alternate) return sat(seat, alternate, 'alternate');
  const sitterId = null;
  if (holderId === null) return { number, holderId, sitterId, state: 'vacant', byPhone: false };
  const state = isRecused(holderId, facts) ? 'recused' : 'absent';
  return { number, holderId, sitterId, state, byPhone: false };
}

function sat({ number, holderId }: HeldSeat, sitter: Attendee, state: SeatState): SeatInCase {
  return { number, holderId, sitterId: sitter.personId, state, byPhone: sitter.mode === 'phone' };
}

/** The person as one who counts in this case: there, able to speak, not recused, signed if it is closed. */
function counted(
  personId: string,
  facts: CaseFacts,
  interpretations: Interpretations,
): Attendee | undefined {
  const attendee = facts.attendees.find((each) => each.personId === personId);
  if (!attendee || isRecused(personId, facts)) return undefined;
  if (facts.closed && !facts.signedIds.includes(personId)) return undefined;
  const phoneCounts = interpretations['quorum-remote'] === 'with-phone';
  return attendee.mode === 'phone' && !phoneCounts ? undefined : attendee;
}

function alternateIn(
  { number, holderId }: HeldSeat,
  facts: CaseFacts,
  taken: ReadonlySet<string>,
  interpretations: Interpretations,
): Attendee | undefined {
  if (interpretations['quorum-alternates'] === 'never') return undefined;
  const mayAct = interpretations['alternate-promotion'] === 'acts';
  const calls = facts.substitutions.filter((each) =>
    holderId === null
      ? mayAct && each.seatNumber === number && each.byDecision !== null
      : each.forPersonId === holderId,
  );
  return calls
    .filter(
      ({ alternateId }) => facts.alternateIds.includes(alternateId) && !taken.has(alternateId),
    )
    .map(({ alternateId }) => counted(alternateId, facts, interpretations))
    .find((attendee) => attendee !== undefined);
}

function isRecused(personId: string, facts: CaseFacts): boolean {
  return facts.recusedIds.includes(personId);
}

/** The representative came in the middle of the case, when the alternate already sat. */
function arrivedLast(
  holder: Attendee | undefined,
  alternate: Attendee | undefined,
  { caseStartedAt }: CaseFacts,
): boolean {
  if (!holder || !alternate || caseStartedAt === null) return false;
  return holder.arrivedAt > caseStartedAt && alternate.arrivedAt < holder.arrivedAt;
}
