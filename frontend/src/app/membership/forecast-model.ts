import type { ForecastView } from '../api/schema';
import { FieldColour, colourOf } from './board-model';

/** A bar in per cent of the width from the first day of the first year. */
export interface ForecastBar {
  left: number;
  width: number;
  foreseen: boolean;
}

export interface ForecastLane {
  seat: number;
  name: string | null;
  colour: FieldColour;
  bars: ForecastBar[];
}

export interface ForecastLine {
  years: number[];
  /** Today as a share of the width, 0 to 1. */
  today: number;
  lanes: ForecastLane[];
  /** Where the elections stand, in per cent, by office. */
  offices: { office: 'leader' | 'deputyLeader'; dues: { left: number; year: string }[] }[];
}

const DAY_MS = 86_400_000;
const OFFICES = ['leader', 'deputyLeader'] as const;

/** The years from this one on: each seat's terms and each office's elections on one axis. */
export function forecastLine(view: ForecastView): ForecastLine {
  const [first, last] = [yearOf(view.today), yearOf(view.until)];
  const place = axis(first, last);
  const fieldIds = view.fields.map(({ id }) => id);
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    today: place(view.today) / 100,
    lanes: view.lanes.map(({ seat, fieldId, bars }) => ({
      seat,
      name: bars.find(({ from, to }) => from <= view.today && view.today < to)?.name ?? null,
      colour: colourOf(fieldId, fieldIds),
      bars: bars.map(({ from, to, foreseen }) => {
        const left = place(from);
        return { left, width: Math.round((place(to) - left) * 100) / 100, foreseen };
      }),
    })),
    offices: OFFICES.map((office) => ({
      office,
      dues: view.events
        .filter((event) => event.office === office)
        .map(({ on }) => ({ left: place(on), year: on.slice(0, 4) })),
    })),
  };
}

/** Years in which something is to come or to be begun, earliest first. */
export function eventYears({ events }: ForecastView): number[] {
  const years = events.flatMap(({ on, startBy }) => [yearOf(on), yearOf(startBy ?? on)]);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The events of a year: they come in it, or are to be begun in it. */
export function eventsOf(view: ForecastView, year: number | null): ForecastView['events'] {
  return view.events.filter(
    ({ on, startBy }) => year === null || yearOf(on) === year || yearOf(startBy ?? on) === year,
  );
}

/** Under the year in which each is to be begun, or comes when nothing need be begun. */
export function byYear(
  events: ForecastView['events'],
): { year: string; events: ForecastView['events'] }[] {
  const years = new Map<string, ForecastView['events']>();
  for (const event of events) {
    const year = (event.startBy ?? event.on).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, of]) => ({ year, events: of }));
}

function axis(first: number, last: number): (date: string) => number {
  const start = Date.UTC(first, 0, 1);
  const days = (Date.UTC(last + 1, 0, 1) - start) / DAY_MS;
  return (date) => {
    const share = (Date.parse(date) - start) / DAY_MS / days;
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
