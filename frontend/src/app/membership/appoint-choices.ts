import type { AppointDto, BoardView, SeatView, Track } from '../api/schema';

/** What the appointment form holds; empty text means not chosen. */
export interface AppointValues {
  kind: 'representative' | 'alternate';
  seatId: string;
  fieldId: string;
  personId: string;
  basis: AppointDto['basis'] | '';
  organisationId: string;
  otherField: string;
  track: Track | '';
  trackOn: string;
  source: string;
  letterOnRecord: boolean;
  from: string;
  reason: string;
}

/** Names of controls that must be filled before the rules can be asked. */
export type Missing =
  | 'seatId'
  | 'fieldId'
  | 'personId'
  | 'basis'
  | 'organisationId'
  | 'track'
  | 'trackOn'
  | 'source'
  | 'from';

/** Recruitment tracks in the order they are offered (UP 3.2). */
export const TRACKS: readonly Track[] = [
  'openCall',
  'designation',
  'renewal',
  'promotion',
  'imported',
];

/** What is still missing, in the order of the form. */
export function missingIn(values: AppointValues): Missing[] {
  const seated = values.kind === 'representative';
  const needed: [Missing, boolean][] = [
    ['seatId', seated && values.seatId === ''],
    ['fieldId', !seated && values.fieldId === ''],
    ['personId', values.personId === ''],
    ['basis', values.basis === ''],
    ['organisationId', values.basis === 'organisation' && values.organisationId === ''],
    ['track', values.track === ''],
    ['trackOn', values.trackOn === ''],
    ['source', values.source.trim() === ''],
    ['from', values.from === ''],
  ];
  return needed.filter(([, missing]) => missing).map(([name]) => name);
}

/** The command, or null while something is missing. */
export function appointmentOf(values: AppointValues): AppointDto | null {
  const { kind, basis, track } = values;
  if (missingIn(values).length > 0 || basis === '' || track === '') return null;
  const seated = kind === 'representative';
  return {
    kind,
    personId: values.personId,
    seatId: seated ? values.seatId : null,
    fieldId: seated || values.fieldId === NO_FIELD ? null : values.fieldId,
    otherField: seated && values.otherField.trim() !== '' ? values.otherField.trim() : null,
    basis,
    organisationId: basis === 'organisation' ? values.organisationId : null,
    from: values.from,
    track,
    trackOn: values.trackOn,
    source: values.source.trim(),
    letterOnRecord: values.letterOnRecord,
    reason: values.reason.trim() === '' ? null : values.reason.trim(),
  };
}

/** The choice «ikke knyttet til et felt» for an alternate. */
export const NO_FIELD = 'none';

/** Vacant seats first, each group in number order. */
export function seatChoices(view: BoardView): SeatView[] {
  const rank = (seat: SeatView) => (seat.holder === null ? 0 : 1);
  return [...view.seats].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}
