/** Geometry of the annual wheel: a year as a circle of 360 units, January at the top, clockwise. */
export const CENTRE = 180;
export const RADIUS = 132;

export interface Point {
  x: number;
  y: number;
}

/** How far into its year a date is, from 0 to 1. */
export function partOfYear(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return (Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - start) / length;
}

/** The point on a circle about the centre at a part of the year. */
export function pointAt(part: number, radius: number = RADIUS): Point {
  const angle = part * 2 * Math.PI;
  return {
    x: round(CENTRE + radius * Math.sin(angle)),
    y: round(CENTRE - radius * Math.cos(angle)),
  };
}

/** Path along the circle from the start of the year to a part of it. */
export function arcTo(part: number): string {
  if (part <= 0) return '';
  const end = pointAt(Math.min(part, 0.999));
  const large = part > 0.5 ? 1 : 0;
  return `M${CENTRE} ${CENTRE - RADIUS}A${RADIUS} ${RADIUS} 0 ${large} 1 ${end.x} ${end.y}`;
}

/** A short line across the circle where a month begins. */
export function tickAt(part: number): string {
  const inner = pointAt(part, RADIUS - 4);
  const outer = pointAt(part, RADIUS + 4);
  return `M${inner.x} ${inner.y}L${outer.x} ${outer.y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
