/** What is asked, in the order it is shown. */
export const QUESTIONS = ['heard', 'understood', 'time'] as const;
export type Question = (typeof QUESTIONS)[number];

/** No free text: what somebody writes tells who wrote it. */
export const CHOICES = ['yes', 'partly', 'no'] as const;
export type Choice = (typeof CHOICES)[number];

/** One person's answers; they exist only on their way into the sums. */
export type EvaluationAnswer = Readonly<Record<Question, Choice>>;
/** How many answered what. */
export type EvaluationSums = Readonly<Record<Question, Readonly<Record<Choice, number>>>>;

/** Fewer answers than this are shown to nobody: three would nearly tell who said what. */
export const ENOUGH = 4;

const BYTES = 2;

/** Sums that nobody has answered into. */
export function noSums(): EvaluationSums {
  return each(() => 0);
}

/** The sums with one more answer to each question. */
export function withAnswer(sums: EvaluationSums, answer: EvaluationAnswer): EvaluationSums {
  return each((question, choice) => sums[question][choice] + (answer[question] === choice ? 1 : 0));
}

/** The sums of several meetings, of those alone whose sums are shown: else one could be had by subtraction. */
export function sumsOf(shown: readonly EvaluationSums[]): EvaluationSums {
  return each((question, choice) => shown.reduce((n, sums) => n + sums[question][choice], 0));
}

/** How many have answered: everybody answers every question. */
export function answersIn({ heard }: EvaluationSums): number {
  return CHOICES.reduce((n, choice) => n + heard[choice], 0);
}

/** What may be shown: all of it from four answers, nothing of it before. */
export function visible(sums: EvaluationSums): EvaluationSums | null {
  return answersIn(sums) >= ENOUGH ? sums : null;
}

/** As bytes of one length, whatever was answered, to be sealed. */
export function bytesOf(sums: EvaluationSums): Buffer {
  const bytes = Buffer.alloc(QUESTIONS.length * CHOICES.length * BYTES);
  each((question, choice) =>
    bytes.writeUInt16BE(sums[question][choice], placeOf(question, choice)),
  );
  return bytes;
}

export function sumsIn(bytes: Buffer): EvaluationSums {
  return each((question, choice) => bytes.readUInt16BE(placeOf(question, choice)));
}

function placeOf(question: Question, choice: Choice): number {
  return (QUESTIONS.indexOf(question) * CHOICES.length + CHOICES.indexOf(choice)) * BYTES;
}

function each(of: (question: Question, choice: Choice) => number): EvaluationSums {
  const choices = (question: Question) =>
    Object.fromEntries(CHOICES.map((choice) => [choice, of(question, choice)]));
  return Object.fromEntries(
    QUESTIONS.map((question) => [question, choices(question)]),
  ) as EvaluationSums;
}
