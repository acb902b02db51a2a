import type { Basis } from '../../statutes/statutes-data';
import type { AppointDto } from '../appoint.dto';
import type { Appointment } from '../membership-reader';
import { covers } from '../rules/period';
import type { Track } from '../rules/recruitment-track';

/** Somebody who is tried on the board, with what they may be appointed on. */
export interface Candidate {
  personId: string;
  bases: readonly Basis[];
  fieldIds: readonly string[];
  organisationId: string | null;
  organisation: string | null;
  /** An alternate of today is promoted, or recruited anew. */
  alternate: boolean;
  own: Appointment[];
}

/** A place on the board: a seat, or an alternate's place in a field. */
export interface PlaceOnBoard {
  seatId: string | null;
  fieldId: string | null;
}

const ANY: readonly Basis[] = ['own', 'nextOfKin', 'organisation'];

/** What is known of a person from what they have been appointed to; whoever is new may rest on anything. */
export function candidateOf(
  personId: string,
  own: Appointment[],
  asked: { bases?: readonly Basis[]; fields?: readonly string[] },
  today: string,
): Candidate {
  const last = own.at(-1);
  const known = last ? [last.basis] : ANY;
  const field = last?.fieldId ? [last.fieldId] : [];
  return {
    personId,
    bases: asked.bases ?? known,
    fieldIds: asked.fields ?? field,
    organisationId: last?.organisationId ?? null,
    organisation: last?.organisation ?? null,
    alternate: own.some((each) => each.kind === 'alternate' && covers(each, today)),
    own,
  };
}

/**
 * The appointments by which the person could come to a place today, the likeliest first. Letter, call and
 * decision are taken as given: the form asks for them.
 */
export function waysTo(place: PlaceOnBoard, who: Candidate, today: string): AppointDto[] {
  return who.bases.flatMap((basis) =>
    tracks(who, basis, place).map((track) => ({
      kind: place.seatId === null ? ('alternate' as const) : ('representative' as const),
      personId: who.personId,
      seatId: place.seatId,
      fieldId: place.seatId === null ? place.fieldId : null,
      basis,
      organisationId: basis === 'organisation' ? who.organisationId : null,
      from: today,
      track,
      trackOn: today,
      source: '–',
      letterOnRecord: basis === 'organisation',
    })),
  );
}

function tracks({ alternate }: Candidate, basis: Basis, { seatId }: PlaceOnBoard): Track[] {
  const anew: Track = basis === 'organisation' ? 'designation' : 'openCall';
  return alternate && seatId !== null ? ['promotion', anew] : [anew];
}
