import type { PlanToChangeView } from '../api/schema';
import type { Texts } from '../kernel/texts';
import type { FieldError } from '../ui/error-summary';
import { isChapter } from './clause-numbers';
import type { NumberId, TypedPlan } from './typed-plan';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
/** Numerators with their denominators. */
const SHARES = [
  ['quorumPart', 'quorumWhole'],
  ['extraMeetingPart', 'extraMeetingWhole'],
  ['revisionPart', 'revisionWhole'],
] as const;

/** What must be mended before a plan can be saved, by the control it is mended in. */
export function planFaults(typed: TypedPlan, now: PlanToChangeView, texts: Texts): FieldError[] {
  return [
    ...(typed.title.trim() === ''
      ? [{ id: 'edit-title', text: texts.t('revision.edit.missingTitle') }]
      : []),
    ...numberFaults(typed, now, texts),
    ...fieldFaults(typed, texts),
    ...clauseFaults(typed, now, texts),
  ];
}

function numberFaults({ plan }: TypedPlan, now: PlanToChangeView, texts: Texts): FieldError[] {
  const nameOf = (id: string) => texts.t(`revision.number.${id}`);
  const beyond = now.bounds.filter(({ id, min, max }) => {
    const value = plan.numbers[id as NumberId];
    return !Number.isInteger(value) || value < min || value > max;
  });
  const shares = SHARES.filter(([part, whole]) => plan.numbers[part] > plan.numbers[whole]);
  return [
    ...beyond.map(({ id, min, max }) => ({
      id: `number-${id}`,
      text: texts.t('revision.edit.bounds', { name: nameOf(id), min, max }),
    })),
    ...shares.map(([part]) => ({
      id: `number-${part}`,
      text: texts.t('revision.edit.share', { name: nameOf(part) }),
    })),
  ];
}

function fieldFaults({ plan }: TypedPlan, texts: Texts): FieldError[] {
  const unnamed = plan.fields.flatMap(({ name }, at) =>
    LANGUAGES.filter((language) => name[language].trim() === '').map((language) => ({
      id: `field-${at}-${language}`,
      text: texts.t('revision.edit.missingField', { number: at + 1 }),
    })),
  );
  const seats = plan.fields.reduce((sum, field) => sum + field.seats.length, 0);
  const none = seats + plan.numbers.flexibleSeats === 0;
  return none
    ? [...unnamed, { id: 'number-flexibleSeats', text: texts.t('revision.edit.noSeats') }]
    : unnamed;
}

function clauseFaults({ plan }: TypedPlan, now: PlanToChangeView, texts: Texts): FieldError[] {
  const known = new Set(now.plan.clauses.map(({ id }) => id));
  return plan.clauses.flatMap(({ id, heading, text }) => {
    const unnamed = LANGUAGES.find((language) => heading[language].trim() === '');
    const wordless = !known.has(id) && !isChapter(id) && text.trim() === '';
    return [
      ...(unnamed
        ? [
            {
              id: `clause-${id}-${unnamed}`,
              text: texts.t('revision.edit.missingHeading', { clause: id }),
            },
          ]
        : []),
      ...(wordless
        ? [{ id: `clause-${id}`, text: texts.t('revision.edit.missingText', { clause: id }) }]
        : []),
    ];
  });
}
