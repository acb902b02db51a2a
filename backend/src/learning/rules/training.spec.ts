import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { training } from './training';

const data = POLYFON_STATUTES;

describe('UP 5.1: new members are offered training', () => {
  test('what has not been offered is named', () => {
    expect(training({ offered: ['polyfon-intro', 'another'] }, data)).toEqual({
      rule: 'training',
      clause: 'UP 5.1',
      force: 'should',
      acts: 'warns',
      ok: false,
      facts: { offered: 1, courses: 3, missing: ['music-therapy-intro', 'smakebit'] },
      remedy: 'offer',
    });
    expect(training({ offered: data.training }, data).ok).toBe(true);
  });
});
