import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { whistleblowingRoutine } from './whistleblowing-routine';

describe('UP 6.2: whistleblowing routines', () => {
  test('the routine is a document on file', () => {
    expect(whistleblowingRoutine({ onFile: false }, POLYFON_STATUTES)).toEqual({
      rule: 'whistleblowing-routine',
      clause: 'UP 6.2',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { onFile: false },
      remedy: 'upload',
    });
    expect(whistleblowingRoutine({ onFile: true }, POLYFON_STATUTES).ok).toBe(true);
  });
});
