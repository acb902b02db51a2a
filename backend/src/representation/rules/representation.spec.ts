import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { representation } from './representation';

const data = POLYFON_STATUTES;

describe('UP 2.2, 4.1 and 4.2: the panel sits where the cluster decides', () => {
  const steering = {
    name: 'Styringsgruppa',
    kind: 'steeringGroup' as const,
    representatives: 2,
    leaderSits: true,
    deputyLeaderSits: true,
  };
  const group = { ...steering, name: 'Forsking', kind: 'workingGroup' as const };

  test('leader and deputy leader sit in the steering group', () => {
    expect(representation({ bodies: [steering] }, data)).toEqual([
      {
        rule: 'representation',
        clause: 'UP 2.2, 4.1, 4.2; HP III-2',
        force: 'must',
        acts: 'finding',
        ok: true,
        facts: {
          body: 'Styringsgruppa',
          kind: 'steeringGroup',
          representatives: 2,
          needed: 2,
          leaderSits: true,
          deputyLeaderSits: true,
        },
        remedy: null,
      },
    ]);
    for (const away of [{ leaderSits: false }, { deputyLeaderSits: false }]) {
      const said = representation({ bodies: [{ ...steering, ...away }] }, data);
      expect(said).toMatchObject([{ ok: false, remedy: 'offices' }]);
    }
  });

  test('a working group has two representatives of experience', () => {
    const alone = { ...group, representatives: 1 };
    const said = representation({ bodies: [alone, { ...group, leaderSits: false }] }, data);
    expect(said).toMatchObject([{ ok: false, remedy: 'appoint' }, { ok: true }]);
  });
});
