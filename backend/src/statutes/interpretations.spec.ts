import { POLYFON_STATUTES } from '../../example/polyfon-statutes';
import {
  defaultInterpretations,
  INTERPRETATION_IDS,
  INTERPRETATIONS,
  withOption,
} from './interpretations';
import { clauseIds } from './rules/clause-ids';

describe('the register of interpretations', () => {
  test('the first option of each is in force until the panel has decided', () => {
    const read = defaultInterpretations();
    expect(Object.keys(read)).toEqual(INTERPRETATION_IDS);
    expect(read['quorum-basis']).toBe('seats');
    expect(read['revision-basis']).toBe('seated');
  });

  test('an option the register does not have is refused', () => {
    const read = defaultInterpretations();
    expect(withOption(read, 'quorum-basis', 'seated')['quorum-basis']).toBe('seated');
    expect(() => withOption(read, 'quorum-basis', 'nobody')).toThrow('No option nobody');
    expect(() => withOption(read, 'weather', 'fine')).toThrow('interpretation weather');
  });

  test('each interpretation stands on a clause of the plan', () => {
    const clauses = POLYFON_STATUTES.clauses.map(({ id }) => id);
    for (const id of INTERPRETATION_IDS) expect(clauses).toContain(INTERPRETATIONS[id].clause);
  });

  test('what limits the panel itself is entrenched', () => {
    const entrenched = INTERPRETATION_IDS.filter((id) => INTERPRETATIONS[id].entrenched);
    expect(entrenched.sort()).toEqual(
      [
        'quorum-basis',
        'quorum-alternates',
        'quorum-remote',
        'recusal-basis',
        'alternate-promotion',
        'early-elections',
        'early-service',
        'replacement-term',
        'broken-term',
        'by-election',
        'stagger-repair',
        'double-basis',
        'revision-basis',
        'revision-stage',
        'revision-effect',
        'revision-transition',
      ].sort(),
    );
  });

  test('a clause label names the plan’s clauses and leaves out other documents', () => {
    expect(clauseIds('UP 2.2, 4.1, 4.2; HP III-2')).toEqual(['2.2', '4.1', '4.2']);
    expect(clauseIds('HP X')).toEqual([]);
  });
});
