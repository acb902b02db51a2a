import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { declaration, type GateFacts } from './declaration';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();
const member: GateFacts = {
  kind: 'representative',
  signed: true,
  signedCurrent: true,
  olderClosesOn: null,
  today: '2026-11-12',
};
const say = (change: Partial<GateFacts>, reading = read) =>
  declaration({ ...member, ...change }, data, reading);

describe('UP 6.1: nothing is read before signing', () => {
  test('who has signed the text in force reads the papers', () => {
    expect(say({})).toEqual({
      rule: 'declaration',
      clause: 'UP 6.1',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { kind: 'representative', signed: true, signedCurrent: true, olderClosesOn: null },
      remedy: null,
    });
  });

  test('representatives, alternates and guests who have not signed do not', () => {
    for (const kind of ['representative', 'alternate', 'guest'] as const) {
      const said = say({ kind, signed: false, signedCurrent: false });
      expect(said).toMatchObject({ ok: false, remedy: 'sign' });
    }
  });

  test('the coordinator works under an employee’s own duty', () => {
    expect(say({ kind: 'coordinator', signed: false, signedCurrent: false }).ok).toBe(true);
  });

  test('an older signature keeps the gate open until the date the coordinator sets', () => {
    const older = { signedCurrent: false };
    expect(say(older)).toMatchObject({
      ok: true,
      interpretation: { id: 'declaration-version', otherOption: 'closes-at-once', otherOk: false },
    });
    expect(say({ ...older, olderClosesOn: '2026-11-13' }).ok).toBe(true);
    const closed = say({ ...older, olderClosesOn: '2026-11-12' });
    expect(closed).toMatchObject({ ok: false, remedy: 'signAgain' });
    const atOnce = withOption(read, 'declaration-version', 'closes-at-once');
    expect(say(older, atOnce).ok).toBe(false);
    expect(say({}, atOnce).ok).toBe(true);
  });
});
