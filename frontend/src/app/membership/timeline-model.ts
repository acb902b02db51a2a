import type { BoardView, TimelineRowView } from '../api/schema';
import { FieldColour, colourOf } from './board-model';

/** A bar placed on the axis: per cent of the width from the first day of the first year. */
export interface PlacedBar {
  left: number;
  width: number;
  past: boolean;
  lastPossible: boolean;
}

export interface TimelineLane {
  seatNumber: number;
  name: string | null;
  colour: FieldColour;
  bars: PlacedBar[];
  vacantSince: string | null;
  /** Where the word about the vacancy stands, in per cent. */
  vacantLeft: number;
}

export interface Timeline {
  firstYear: number;
  lastYear: number;
  years: number[];
  /** Today as a share of the width, 0 to 1. */
  today: number;
  lanes: TimelineLane[];
}

const DAY_MS = 86_400_000;
/** The axis reaches at least one term ahead. */
const YEARS_AHEAD = 4;
/** The word about a vacancy stands clear of the line for today. */
const CLEAR_OF_TODAY = 2;

/** Places every term on one axis that covers all of them and one term ahead of today. */
export function timelineOf(view: BoardView): Timeline {
  const bars = view.timeline.flatMap((row) => row.bars);
  const thisYear = yearOf(view.today);
  const firstYear = Math.min(thisYear, ...bars.map((bar) => yearOf(bar.from)));
  const lastYear = Math.max(thisYear + YEARS_AHEAD, ...bars.map((bar) => yearOf(bar.to)));
  const place = axis(firstYear, lastYear);
  const fieldIds = view.fields.map((field) => field.id);
  const fieldOf = new Map(view.seats.map((seat) => [seat.number, seat.fieldId]));
  const today = place(view.today);
  return {
    firstYear,
    lastYear,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
    today: today / 100,
    lanes: view.timeline.map((row) => ({
      seatNumber: row.seatNumber,
      name: row.name,
      colour: colourOf(fieldOf.get(row.seatNumber) ?? null, fieldIds),
      bars: placed(row, place),
      vacantSince: row.vacantSince,
      vacantLeft: today + CLEAR_OF_TODAY,
    })),
  };
}

function placed(row: TimelineRowView, place: (date: string) => number): PlacedBar[] {
  return row.bars.map(({ from, to, past, lastPossible }) => {
    const left = place(from);
    return { left, width: place(to) - left, past, lastPossible };
  });
}

function axis(firstYear: number, lastYear: number): (date: string) => number {
  const start = Date.UTC(firstYear, 0, 1);
  const days = (Date.UTC(lastYear + 1, 0, 1) - start) / DAY_MS;
  return (date) => round(((Date.parse(date) - start) / DAY_MS / days) * 100);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
