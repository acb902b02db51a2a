import fc from 'fast-check';
import {
  answersIn,
  bytesOf,
  CHOICES,
  ENOUGH,
  EvaluationAnswer,
  noSums,
  QUESTIONS,
  sumsIn,
  sumsOf,
  visible,
  withAnswer,
} from './evaluation-sums';

const choice = fc.constantFrom(...CHOICES);
const answer = fc.record({ heard: choice, understood: choice, time: choice });
const after = (answers: readonly EvaluationAnswer[]) => answers.reduce(withAnswer, noSums());

describe('The sums of an evaluation', () => {
  it('are shown from four answers, and below that not even in part', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        const sums = after(answers);
        expect(visible(sums)).toEqual(answers.length >= ENOUGH ? sums : null);
      }),
    );
    expect(ENOUGH).toBe(4);
  });

  it('are the same in whatever order people answered', () => {
    fc.assert(
      fc.property(
        fc
          .array(answer, { maxLength: 12 })
          .chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
            ),
          ),
        ([one, other]) => expect(after(other)).toEqual(after(one)),
      ),
    );
  });

  it('count everybody once in every question', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        const sums = after(answers);
        expect(answersIn(sums)).toBe(answers.length);
        for (const question of QUESTIONS) {
          const all = CHOICES.reduce((n, each) => n + sums[question][each], 0);
          expect(all).toBe(answers.length);
        }
      }),
    );
  });

  it('take the same room whatever they are, and come back as they were', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 300 }), (answers) => {
        const bytes = bytesOf(after(answers));
        expect(bytes.length).toBe(bytesOf(noSums()).length);
        expect(sumsIn(bytes)).toEqual(after(answers));
      }),
    );
  });

  it('of a year are those of its meetings', () => {
    fc.assert(
      fc.property(fc.array(fc.array(answer, { maxLength: 12 }), { maxLength: 6 }), (meetings) => {
        expect(sumsOf(meetings.map(after))).toEqual(after(meetings.flat()));
      }),
    );
  });
});
