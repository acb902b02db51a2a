/** A place where the plan is silent or ambiguous. The first option is the default. */
export interface InterpretationEntry {
  /** Clause of the plan, '3.4'. */
  clause: string;
  options: readonly [string, ...string[]];
  /** Changed only by the majority that 7.2 asks for under the reading in force. */
  entrenched: boolean;
}

/** The register. Questions, reasons and the words of each option live in the client: `interpretations.<id>`. */
export const INTERPRETATIONS = {
  'quorum-basis': { clause: '3.4', options: ['seats', 'seated'], entrenched: true },
  'quorum-alternates': { clause: '3.4', options: ['called', 'never'], entrenched: true },
  'quorum-remote': { clause: '3.4', options: ['with-phone', 'not-by-phone'], entrenched: true },
  'recusal-basis': { clause: '3.4', options: ['unchanged', 'reduced'], entrenched: true },
  arrival: { clause: '3.4', options: ['next-case', 'at-once'], entrenched: false },
  chair: { clause: '4.1', options: ['leader-then-service'], entrenched: false },
  majority: { clause: '3.4', options: ['of-votes-cast', 'of-those-present'], entrenched: false },
  'tie-case': { clause: '3.4', options: ['chairs-vote', 'split-advice'], entrenched: false },
  'election-method': {
    clause: '3.3',
    options: ['acclamation-first', 'always-ballot'],
    entrenched: false,
  },
  'tie-election': { clause: '3.3', options: ['lots', 'new-ballot-once'], entrenched: false },
  electorate: {
    clause: '3.3',
    options: ['with-alternates', 'representatives-only'],
    entrenched: false,
  },
  'no-candidate': { clause: '3.3', options: ['incumbent-acts'], entrenched: false },
  'by-election': { clause: '3.3', options: ['remainder', 'two-years'], entrenched: true },
  'stagger-repair': { clause: '3.3', options: ['one-year-by-decision'], entrenched: true },
  'office-needs-seat': { clause: '3.3', options: ['ends-with-seat'], entrenched: false },
  handover: { clause: '3.3', options: ['meeting-end', 'decided-date'], entrenched: false },
  'early-elections': { clause: '3.3', options: ['not-counted', 'counted'], entrenched: true },
  'early-service': { clause: '3.1', options: ['days-only', 'counts-as-term'], entrenched: true },
  'replacement-term': { clause: '3.1', options: ['full-term', 'remainder'], entrenched: true },
  'broken-term': { clause: '3.1', options: ['counts', 'days-only'], entrenched: true },
  renewal: { clause: '3.2', options: ['confirmed', 'new-open-call'], entrenched: false },
  'double-basis': { clause: '3.4', options: ['either-seat'], entrenched: true },
  'basis-lapsed': { clause: '3.4', options: ['keeps-seat', 'falls-vacant'], entrenched: false },
  admission: { clause: '3.2', options: ['panel-decides'], entrenched: false },
  'alternate-order': {
    clause: '3.4',
    options: ['same-field-first', 'order-only'],
    entrenched: false,
  },
  'alternate-term': { clause: '3.1', options: ['four-years', 'until-replaced'], entrenched: false },
  'alternate-after-limit': {
    clause: '3.1',
    options: ['with-warning', 'not-allowed'],
    entrenched: false,
  },
  'alternate-promotion': { clause: '3.4', options: ['acts', 'not-possible'], entrenched: true },
  pause: { clause: '3.1', options: ['keeps-seat'], entrenched: false },
  'revision-basis': { clause: '7.2', options: ['seated', 'seats'], entrenched: true },
  'revision-stage': { clause: '7.2', options: ['both', 'open-only'], entrenched: true },
  'revision-effect': { clause: '7.2', options: ['day-after'], entrenched: true },
  'revision-transition': { clause: '7.2', options: ['nobody-leaves'], entrenched: true },
  'plan-expiry': { clause: '7.2', options: ['stays-in-force'], entrenched: false },
  editorial: { clause: '7.2', options: ['logged'], entrenched: false },
  'written-procedure': {
    clause: '3.4',
    options: ['light-cases', 'not-allowed'],
    entrenched: false,
  },
  'late-case': { clause: '4.1', options: ['nobody-objects'], entrenched: false },
  proposing: { clause: '4.1', options: ['two-next-agendas'], entrenched: false },
  'extra-meeting': {
    clause: '4.1',
    options: ['leader-or-third', 'leader-only'],
    entrenched: false,
  },
  deadlines: { clause: '4.3', options: ['standard', 'settings'], entrenched: false },
  unsigned: { clause: '6.1', options: ['absent-when-closed'], entrenched: false },
  'declaration-version': {
    clause: '6.1',
    options: ['until-date', 'closes-at-once'],
    entrenched: false,
  },
  'minimum-age': { clause: '3.2', options: ['sixteen'], entrenched: false },
  openness: { clause: '4.3', options: ['two-renderings'], entrenched: false },
  'paid-work': { clause: '7.1', options: ['meetings'], entrenched: false },
} as const satisfies Record<string, InterpretationEntry>;

export type InterpretationId = keyof typeof INTERPRETATIONS;
export type Option<I extends InterpretationId> = (typeof INTERPRETATIONS)[I]['options'][number];

/** The option in force of every interpretation. */
export type Interpretations = { readonly [I in InterpretationId]: Option<I> };

export const INTERPRETATION_IDS = Object.keys(INTERPRETATIONS) as InterpretationId[];

/** The readings in force before the panel has decided any. */
export function defaultInterpretations(): Interpretations {
  return Object.fromEntries(
    INTERPRETATION_IDS.map((id) => [id, INTERPRETATIONS[id].options[0]]),
  ) as unknown as Interpretations;
}

/** The same readings with one changed. Throws when the register has no such option: data, not people, is wrong. */
export function withOption(from: Interpretations, id: string, option: string): Interpretations {
  const entry: InterpretationEntry | undefined = INTERPRETATIONS[id as InterpretationId];
  if (!entry?.options.includes(option))
    throw new Error(`No option ${option} of interpretation ${id}`);
  return { ...from, [id]: option };
}
