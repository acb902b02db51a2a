import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { collectiveAdvice } from './collective-advice';
import { noTaskImposed } from './no-task-imposed';

const data = POLYFON_STATUTES;

describe('UP 1 and 2.2: advice from the panel as a whole', () => {
  test('advice rests on a decision, or on a mandate given in one', () => {
    expect(collectiveAdvice({ decision: '12/26', mandate: null }, data)).toEqual({
      rule: 'collective-advice',
      clause: 'UP 1, 2.2',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { decision: '12/26', mandate: null, restsOn: '12/26' },
      remedy: null,
    });
    const mandated = collectiveAdvice({ decision: null, mandate: '3/26' }, data);
    expect(mandated).toMatchObject({ ok: true, facts: { restsOn: '3/26' } });
    const alone = collectiveAdvice({ decision: null, mandate: null }, data);
    expect(alone).toMatchObject({ ok: false, remedy: 'decide', facts: { restsOn: null } });
  });
});

describe('HP X: participants are invited', () => {
  test('an invitation goes out and a task does not', () => {
    const invited = { participant: 'Fjordheim sykehus', invited: true, assigned: false };
    expect(noTaskImposed(invited, data)).toEqual({
      rule: 'no-task-imposed',
      clause: 'HP X',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { participant: 'Fjordheim sykehus', invited: true },
      remedy: null,
    });
    expect(noTaskImposed({ ...invited, assigned: true }, data)).toMatchObject({
      ok: false,
      remedy: 'invite',
    });
  });
});
