import { calendar, type CalendarDay } from '../kernel/icalendar';
import { osloDate } from '../kernel/oslo';
import { FORECAST_WORDS, type ForecastWords, longDay } from '../texts/forecast-words';
import type { ForecastEventView } from './forecast.view';

/** A place whose vacancy is told by the seat is not told once more by the rule that breaks. */
const BY_SEAT = new Set<ForecastEventView['kind']>(['fieldQuota', 'blend', 'alternates']);

/**
 * The last days to begin as a calendar file. It names seats and offices only: no person, field or ground.
 * @param now instant of the export
 */
export function forecastCalendar(
  events: readonly ForecastEventView[],
  language: 'nb' | 'nn' | 'en',
  now: string,
): string {
  const words = FORECAST_WORDS[language];
  const days = events.flatMap((each) => {
    if (each.startBy === null || BY_SEAT.has(each.kind)) return [];
    return [dayOf(each, each.startBy, words, language, osloDate(now))];
  });
  return calendar(words.name, inTurn(days), now);
}

function dayOf(
  each: ForecastEventView,
  day: string,
  words: ForecastWords,
  language: 'nb' | 'nn' | 'en',
  today: string,
): CalendarDay {
  const { kind, seat, office, on } = each;
  const text = each.late ? words.late : words;
  return {
    // What is so already has the same id however long it lasts.
    id: [kind, seat ?? office ?? 'panel', ...(on > today ? [on] : [])].join('-'),
    day: day < today ? today : day,
    summary: office ? text.nominate(words.office[office]) : text.recruit(what(each, words)),
    description: words.readyBy(longDay(on, language)),
  };
}

function what({ kind, seat }: ForecastEventView, words: ForecastWords): string {
  if (seat !== null) return words.seat(seat);
  return kind === 'alternateEnds' ? words.alternate : words.quorum;
}

/** Alternates whose terms end on one day are several entries, each with its own id. */
function inTurn(days: readonly CalendarDay[]): CalendarDay[] {
  const seen = new Map<string, number>();
  return days.map((each) => {
    const times = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, times);
    return times === 1 ? each : { ...each, id: `${each.id}-${times}` };
  });
}
