import type { Basis, StatutesField } from '../../statutes/statutes-data';
import {
  BASIS_WORDS,
  ColumnName,
  ELECTION_WORDS,
  END_WORDS,
  ROLE_WORDS,
  TRACK_WORDS,
  YES_WORDS,
} from '../../texts/member-list-words';
import { Seat } from '../membership-reader';
import { addDays } from '../rules/period';
import type { Track } from '../rules/recruitment-track';
import { Reading, readDay, readEmail, readSeat } from './cell-values';
import { bare } from './columns';
import { LineCells, LineFault } from './line-cells';

/** An appointment as a line tells of it. Period half-open: `to` is the first day after, null when the statutes set it. */
export interface ListedAppointment {
  kind: 'representative' | 'alternate';
  seat: Seat | null;
  fieldId: string | null;
  otherField: string | null;
  basis: Basis;
  organisation: string | null;
  letterOnRecord: boolean;
  from: string;
  to: string | null;
  termTo: string | null;
  endReason: string | null;
  track: Track | null;
  trackOn: string | null;
  source: string | null;
}

/** A term in an office as a line tells of it. */
export interface ListedOffice {
  office: 'leader' | 'deputyLeader';
  electedOn: string;
  from: string;
  to: string;
  kind: 'ordinary' | 'byElection' | 'staggerRepair';
  source: string | null;
}

/** One line of the list, read. With faults, what it tells of is left out. */
export interface ReadLine {
  line: number;
  name: string;
  email: string | null;
  appointment: ListedAppointment | null;
  office: ListedOffice | null;
  faults: LineFault[];
}

/** What a line is read against. */
export interface ListContext {
  fields: readonly StatutesField[];
  seats: readonly Seat[];
  today: string;
}

/** Reads one line: a person, and an appointment or an office when it tells of one. */
export function readLine(
  line: number,
  columns: readonly ColumnName[],
  given: readonly string[],
  context: ListContext,
): ReadLine {
  const cells = new LineCells(columns, given);
  const name = nameIn(cells);
  const email = cells.read('email', readEmail);
  const role = cells.word('role', ROLE_WORDS, 'roleUnknown') ?? roleBySeat(cells);
  const isOffice = role === 'leader' || role === 'deputyLeader';
  const office = isOffice ? officeIn(cells, role, context) : null;
  const appointment = role && !isOffice ? appointmentIn(cells, role, context) : null;
  const sound = cells.faults.length === 0;
  return {
    line,
    name,
    email,
    appointment: sound ? appointment : null,
    office: sound ? office : null,
    faults: cells.faults,
  };
}

function nameIn(cells: LineCells): string {
  const parts = [cells.short('firstName', 120), cells.short('lastName', 120)].filter(Boolean);
  const whole = cells.short('name', 120) ?? (parts.length > 0 ? parts.join(' ') : null);
  if (!cells.faults.some(({ column }) => isName(column))) cells.require('name', whole);
  if (whole && whole.length > 120) cells.fault('name', 'tooLong');
  const turned = /^([^,]+),\s*([^,]+)$/.exec(whole ?? '');
  return turned ? `${turned[2]} ${turned[1]}` : (whole ?? '');
}

function isName(column: ColumnName | null): boolean {
  return column === 'name' || column === 'firstName' || column === 'lastName';
}

/** Who has a seat is a representative; a line that tells of some period and does not say as what is asked about. */
function roleBySeat(cells: LineCells): 'representative' | null {
  if (cells.has('seat')) return 'representative';
  if (cells.has('from', 'until', 'basis')) cells.require('role', null);
  return null;
}

function appointmentIn(
  cells: LineCells,
  kind: 'representative' | 'alternate',
  { fields, seats, today }: ListContext,
): ListedAppointment | null {
  const seat = kind === 'representative' ? seatIn(cells, seats) : null;
  if (kind === 'alternate' && cells.has('seat')) cells.fault('seat', 'seatOfAlternate');
  const fieldId = fieldIn(cells, fields);
  if (seat?.fieldId && fieldId && fieldId !== seat.fieldId) cells.fault('field', 'seatField');
  if (seat?.fieldId && cells.has('otherField')) cells.fault('otherField', 'otherFieldOfFixed');
  const basis = cells.word('basis', BASIS_WORDS, 'basisUnknown');
  cells.require('basis', basis);
  const period = periodIn(cells);
  const termUntil = cells.read('termUntil', readDay);
  const track = cells.word('track', TRACK_WORDS, 'trackUnknown');
  const trackOn = cells.read('trackOn', readDay);
  if (trackOn && trackOn > today) cells.fault('trackOn', 'future');
  const listed = {
    kind,
    seat,
    fieldId: seat?.fieldId ? null : fieldId,
    otherField: cells.short('otherField', 120),
    organisation: cells.short('organisation', 160),
    letterOnRecord: cells.word('letter', YES_WORDS, 'yesNo') === 'yes',
    termTo: termUntil && addDays(termUntil, 1),
    endReason: cells.word('endReason', END_WORDS, 'endUnknown'),
    track,
    trackOn,
    source: cells.short('source', 200),
  };
  if (listed.termTo && period.to && listed.termTo < period.to)
    cells.fault('termUntil', 'termShort');
  return basis && period.from ? { ...listed, basis, from: period.from, to: period.to } : null;
}

function seatIn(cells: LineCells, seats: readonly Seat[]): Seat | null {
  const number = cells.read('seat', readSeat);
  cells.require('seat', number);
  if (number === null) return null;
  const seat = seats.find((each) => each.number === number) ?? null;
  if (!seat) cells.fault('seat', 'seatUnknown');
  return seat;
}

const NO_FIELD = new Set(['fleksibel', 'flexible', 'ingen', 'none', 'fleksibelplass']);

function fieldIn(cells: LineCells, fields: readonly StatutesField[]): string | null {
  return cells.read('field', (text): Reading<string | null> => {
    const said = bare(text);
    if (said === '' || NO_FIELD.has(said)) return { value: null };
    const fitting = fields.filter(({ id, name }) =>
      [id, name.nb, name.nn, name.en].map(bare).some((form) => form === said || alike(form, said)),
    );
    const [only] = fitting;
    return only && fitting.length === 1 ? { value: only.id } : { fault: 'fieldUnknown' };
  });
}

/** One begins with the other, and enough of it to know. */
function alike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) > 4 && (one.startsWith(other) || other.startsWith(one));
}

function periodIn(cells: LineCells): { from: string | null; to: string | null } {
  const from = cells.read('from', readDay);
  const until = cells.read('until', readDay);
  cells.require('from', from);
  if (from && until && until < from) cells.fault('until', 'untilBeforeFrom');
  return { from, to: until && addDays(until, 1) };
}

function officeIn(
  cells: LineCells,
  office: 'leader' | 'deputyLeader',
  { today }: ListContext,
): ListedOffice | null {
  // «Leder» on a line with a seat: two periods in one line, and nothing says which of them the dates are.
  if (cells.has('seat')) cells.fault('role', 'officeWithSeat');
  const { from, to } = periodIn(cells);
  cells.require('until', to);
  const electedOn = cells.read('electedOn', readDay) ?? from;
  if (electedOn && electedOn > today) {
    cells.fault(cells.has('electedOn') ? 'electedOn' : 'from', 'electedFuture');
  }
  if (electedOn && from && from < electedOn) cells.fault('from', 'fromBeforeElection');
  const kind = cells.word('electionKind', ELECTION_WORDS, 'electionUnknown') ?? 'ordinary';
  const source = cells.short('source', 200);
  return from && to && electedOn ? { office, electedOn, from, to, kind, source } : null;
}
