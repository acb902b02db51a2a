import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { addDays, addMonths, addYears, covers, type Period } from './period';
import { daysServed, possibleTerm, type Service, termLimit } from './term-limit';

/** What is taken of those whose term ends: nobody goes on, or everyone who may. */
export type Renewing = 'nobody' | 'everyone';

/** One appointment, recorded or foreseen. */
export interface PlaceAhead extends Service {
  personId: string;
  /** Null for an alternate. */
  seat: number | null;
  /** Foreseen, not recorded. */
  foreseen: boolean;
}

/** A term that ends without a recorded successor. */
export interface TermEnd {
  personId: string;
  kind: Service['kind'];
  seat: number | null;
  /** First day after the term. */
  on: string;
  /** A further term is possible. */
  mayRenew: boolean;
  /** It is taken that the person goes on. */
  renewed: boolean;
  /** What makes a further term impossible. */
  by: 'terms' | 'years' | null;
  /** Day from which the person is asked (interpretation `renewal`). */
  askFrom: string | null;
}

/** How long a representative may stay if every further term is given. */
export interface Reach {
  personId: string;
  seat: number;
  /** First day on which the most years in all are served, without a break from now on. */
  mostYearsOn: string;
  /** First day on which no term is possible any more. */
  until: string;
  by: 'terms' | 'years';
}

export interface TermsAhead {
  places: PlaceAhead[];
  ends: TermEnd[];
}

/**
 * UP 3.1: every place from today on, with the terms that would follow it, and the days on which one ends
 * without a successor. `places` holds all appointments there have been, since limits count them all.
 */
export function termsAhead(
  facts: Period & { places: readonly PlaceAhead[]; renewing: Renewing },
  data: StatutesData,
  interpretations: Interpretations,
): TermsAhead {
  const { from: today, to: horizon, renewing } = facts;
  const places = [...facts.places];
  const ends: TermEnd[] = [];
  // The list grows while it is read: a foreseen term is judged like a recorded one.
  for (const place of places) {
    if (place.to <= today || place.to > horizon || followed(place, places)) continue;
    const end = endOf(place, places, data, interpretations);
    const renewed = renewing === 'everyone' && end.mayRenew;
    ends.push({ ...end, renewed });
    if (renewed) places.push(nextTerm(place, places, data));
  }
  return { places: places.filter(({ to }) => to > today), ends: ends.sort(byDay) };
}

/** UP 3.1: how far each of today's representatives may go, by the terms and by the years. */
export function reaches(
  facts: { today: string; places: readonly PlaceAhead[] },
  data: StatutesData,
  interpretations: Interpretations,
): Reach[] {
  const { today, places } = facts;
  return places
    .filter((place) => place.kind === 'representative' && covers(place, today))
    .map((place) => {
      const own = places.filter(({ personId }) => personId === place.personId);
      const served = daysServed(own);
      const to = own.reduce((latest, each) => (each.to > latest ? each.to : latest), place.to);
      const alone = { from: today, to: addYears(today, data.term.maxYears * 2), places: own };
      const ahead = termsAhead({ ...alone, renewing: 'everyone' }, data, interpretations);
      const last = ahead.ends.filter(({ kind }) => kind === 'representative').at(-1);
      return {
        personId: place.personId,
        seat: place.seat ?? 0,
        mostYearsOn: addDays(to, data.term.maxDays - served),
        until: last?.on ?? to,
        by: last?.by ?? 'years',
      };
    });
}

/** Somebody has the seat, or the person another place, from the day the term ends. */
function followed(place: PlaceAhead, places: readonly PlaceAhead[]): boolean {
  return places.some(
    (each) =>
      each !== place &&
      covers(each, place.to) &&
      (each.personId === place.personId || (place.seat !== null && each.seat === place.seat)),
  );
}

function endOf(
  place: PlaceAhead,
  places: readonly PlaceAhead[],
  data: StatutesData,
  interpretations: Interpretations,
): Omit<TermEnd, 'renewed'> {
  const { personId, kind, seat, to: on } = place;
  const service = places.filter((each) => each.personId === personId);
  const limit = termLimit({ from: on, service }, data, interpretations);
  const mayRenew = kind === 'alternate' || limit.ok;
  const by = mayRenew ? null : limit.facts['by'] === 'terms' ? 'terms' : 'years';
  const askFrom = mayRenew ? addMonths(on, -data.renewalAskedMonths) : null;
  return { personId, kind, seat, on, mayRenew, by, askFrom };
}

/** Another full term; of a representative's cut where the years are reached. */
function nextTerm(
  place: PlaceAhead,
  places: readonly PlaceAhead[],
  data: StatutesData,
): PlaceAhead {
  const { personId, kind, to: from } = place;
  const service = places.filter((each) => each.personId === personId);
  const to =
    kind === 'alternate'
      ? addYears(from, data.alternates.years)
      : possibleTerm({ from, service }, data).to;
  return { ...place, from, to, endedEarly: false, foreseen: true };
}

function byDay(a: TermEnd, b: TermEnd): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
