import type { AlternateView, BoardView, Finding, Language, SeatView } from '../api/schema';
import { wordsIn } from '../ui/plan-words';

/** One of the theme's data hues. The label beside it says the same. */
export type FieldColour = 'barn' | 'psyk' | 'eldre' | 'fri';

const HUES: readonly FieldColour[] = ['barn', 'psyk', 'eldre'];

/** One row of the board: a fixed field with its seats and alternates, or the seats free of field. */
export interface BoardRow {
  fieldId: string | null;
  /** 'Fast felt 1'; 0 for the flexible seats. */
  number: number;
  name: string;
  colour: FieldColour;
  organisation: SeatView[];
  experience: SeatView[];
  alternates: AlternateView[];
}

/** The hue of a field follows its place in the plan; seats free of field have their own. */
export function colourOf(fieldId: string | null, fieldIds: readonly string[]): FieldColour {
  const place = fieldId === null ? -1 : fieldIds.indexOf(fieldId);
  return place < 0 ? 'fri' : (HUES[place % HUES.length] ?? 'fri');
}

/** The fixed fields in the plan's order (UP 3.4). */
export function fixedRows(view: BoardView, language: Language): BoardRow[] {
  const ids = view.fields.map((field) => field.id);
  return view.fields.map((field, index) => {
    const seats = view.seats.filter((seat) => seat.fieldId === field.id);
    return {
      fieldId: field.id,
      number: index + 1,
      name: wordsIn(field.name, language),
      colour: colourOf(field.id, ids),
      organisation: seats.filter((seat) => seat.requirement === 'organisation'),
      experience: seats.filter((seat) => seat.requirement !== 'organisation'),
      alternates: alternatesOf(view, field.id),
    };
  });
}

/** Seats free of field, and those of a field the plan no longer has, which are there while somebody holds them. */
export function flexibleSeats(view: BoardView): SeatView[] {
  return view.seats.filter(({ fieldId }) => isFree(view, fieldId));
}

function isFree({ fields }: BoardView, fieldId: string | null): boolean {
  return fieldId === null || !fields.some(({ id }) => id === fieldId);
}

/** Alternates of a field in the order the panel set; null gives those without a field. */
export function alternatesOf(view: BoardView, fieldId: string | null): AlternateView[] {
  return view.alternates
    .filter((each) => (fieldId === null ? isFree(view, each.fieldId) : each.fieldId === fieldId))
    .sort((a, b) => a.order - b.order);
}

/** What must be looked at: broken duties first, then what may be set aside or planned. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => (finding.acts === 'warns' ? 1 : 0);
  return findings.filter((finding) => !finding.ok).sort((a, b) => rank(a) - rank(b));
}

/** Where a finding can be mended on this page: a seat to fill, a field that lacks an alternate, the offices. */
export interface WayForward {
  key: 'seat' | 'alternate' | 'offices' | 'renew' | 'lapse';
  number: number;
  field: string;
  link: string;
  query: Record<string, string | number>;
}

const APPOINT = '/panelet/oppnevn';

/** Ways forward for one finding. A vacant fixed seat is named by its field's finding, not twice. */
export function waysForward(finding: Finding, view: BoardView, language: Language): WayForward[] {
  const field = view.fields.find((each) => each.id === finding.facts['field']);
  const name = field ? wordsIn(field.name, language).toLowerCase() : '';
  const vacant = view.seats.filter((seat) => seat.holder === null);
  const toSeat = ({ number }: SeatView): WayForward => ({
    key: 'seat',
    number,
    field: '',
    link: APPOINT,
    query: { plass: number },
  });
  switch (finding.rule) {
    case 'field-quota':
      return vacant
        .filter((seat) => seat.fieldId === field?.id)
        .filter((seat) => seat.requirement === finding.facts['requirement'])
        .map(toSeat);
    case 'seats':
      return vacant.filter((seat) => seat.fieldId === null).map(toSeat);
    case 'alternates':
      if (!field) return [];
      return [
        { key: 'alternate', number: 0, field: name, link: APPOINT, query: { vara: field.id } },
      ];
    case 'stagger':
    case 'offices':
    case 'no-candidate':
      return [wayTo('offices', '/panelet/verv')];
    case 'renewal':
    case 'term-ending':
      return held(finding, view).map((id) => wayTo('renew', `/panelet/forny/${id}`));
    case 'basis-lapsed':
      return held(finding, view).map((id) => wayTo('lapse', `/panelet/grunnlag/${id}`));
    default:
      return [];
  }
}

function wayTo(key: WayForward['key'], link: string): WayForward {
  return { key, number: 0, field: '', link, query: {} };
}

/** The appointment a finding is about, by the person or the seat it names. */
function held({ facts }: Finding, { seats, alternates }: BoardView): string[] {
  const holders = seats.flatMap(({ number, holder }) => (holder ? [{ ...holder, number }] : []));
  const found =
    holders.find(({ personId }) => personId === facts['personId']) ??
    alternates.find(({ personId }) => personId === facts['personId']) ??
    holders.find(({ number }) => number === facts['seat']);
  return found ? [found.appointmentId] : [];
}
