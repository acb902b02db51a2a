import { type ElectionAhead, officesAhead } from '../elections/rules/offices-ahead';
import { serviceOf } from '../membership/composition-reader';
import { type Breach, breachesAhead, quorumLost } from '../membership/rules/composition-ahead';
import { covers } from '../membership/rules/period';
import { type Reach, reaches, type Renewing, termsAhead } from '../membership/rules/terms-ahead';
import type { PlaceAhead, TermEnd } from '../membership/rules/terms-ahead';
import type { Appointment, Seat } from '../membership/membership-reader';
import type { Basis } from '../statutes/statutes-data';
import type { ForecastInputs } from './forecast-inputs';

export type ForeseenPlace = PlaceAhead & { name: string; fieldId: string | null; basis: Basis };

/** The years ahead under one supposition. */
export interface Foreseen {
  /** From today on, with the terms that are taken to follow. */
  places: ForeseenPlace[];
  vacant: Seat[];
  ends: TermEnd[];
  breaches: Breach[];
  quorum: { on: string; seated: number; needed: number } | null;
  elections: ElectionAhead[];
  reaches: Reach[];
}

/** Works out the years ahead (UP 3.1, 3.3, 3.4). Pure: all it knows stands in the inputs. */
export function foresee(inputs: ForecastInputs, renewing: Renewing): Foreseen {
  const { today, until, seats, statutes } = inputs;
  const { data, interpretations } = statutes;
  const period = { from: today, to: until };
  const recorded = inputs.appointments.map(placeOf);
  const ahead = termsAhead({ ...period, places: recorded, renewing }, data, interpretations);
  const places = ahead.places as ForeseenPlace[];
  const seatUntil = new Map<string, string>();
  for (const { personId, seat, to } of places) {
    if (seat !== null && to > (seatUntil.get(personId) ?? '')) seatUntil.set(personId, to);
  }
  return {
    places,
    vacant: seats.filter(({ number }) =>
      places.every((place) => place.seat !== number || !covers(place, today)),
    ),
    ends: ahead.ends,
    breaches: breachesAhead({ ...period, seats, places }, data),
    quorum: quorumLost({ ...period, places, needed: neededToDecide(inputs) }),
    elections: officesAhead(
      { ...period, terms: inputs.officeTerms, seatUntil, reelected: renewing === 'everyone' },
      data,
      interpretations,
    ),
    reaches: reaches({ today, places: recorded }, data, interpretations),
  };
}

function placeOf(each: Appointment): ForeseenPlace {
  const { personId, name, seatNumber, fieldId, basis } = each;
  return { ...serviceOf(each), personId, name, seat: seatNumber, fieldId, basis, foreseen: false };
}

/** Half of the seats (UP 3.4): with fewer representatives the panel cannot decide. */
function neededToDecide({ statutes }: ForecastInputs): number {
  const [share, of] = statutes.data.quorumShare;
  return Math.ceil((statutes.data.seats * share) / of);
}
