import { defaultInterpretations } from '../interpretations';
import { readingsOfCase } from './readings-of-case';

const settled = (caseId: string | null, interpretation: string, option: string) => ({
  ...{ caseId, interpretation, option },
});

describe('UP 7.2: the readings a case is judged by', () => {
  const FIRST = settled('c1', 'quorum-basis', 'seated');
  const BACK = settled('c2', 'quorum-basis', 'seats');
  const OTHER = settled('c3', 'arrival', 'at-once');

  test('are the newest decided of each place, and the default where nothing was', () => {
    const none = new Set<string>();
    expect(readingsOfCase([], none)).toEqual(defaultInterpretations());
    expect(readingsOfCase([FIRST, OTHER], none)).toEqual({
      ...defaultInterpretations(),
      'quorum-basis': 'seated',
      arrival: 'at-once',
    });
    expect(readingsOfCase([FIRST, BACK], none)['quorum-basis']).toBe('seats');
    expect(readingsOfCase([BACK, FIRST], none)['quorum-basis']).toBe('seated');
  });

  test('leave out what was decided beside it: the reading before that one holds', () => {
    expect(readingsOfCase([FIRST, OTHER], new Set(['c1']))).toEqual({
      ...defaultInterpretations(),
      arrival: 'at-once',
    });
    expect(readingsOfCase([FIRST, BACK], new Set(['c2']))['quorum-basis']).toBe('seated');
    expect(readingsOfCase([FIRST, BACK], new Set(['c1', 'c2']))['quorum-basis']).toBe('seats');
  });

  test('keep a reading that no case on record settled', () => {
    const old = settled(null, 'arrival', 'at-once');
    expect(readingsOfCase([old], new Set(['c1'])).arrival).toBe('at-once');
  });
});
