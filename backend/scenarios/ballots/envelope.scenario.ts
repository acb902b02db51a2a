import * as e from '../../../frontend/src/app/ballots/envelope';

const ballotId = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('A double envelope', () => {
  it('is opened by both tellers one after the other, and by them only', async () => {
    const [inner, outer] = await Promise.all([e.tellerKey(), e.tellerKey()]);
    const keys = { inner: inner.publicKey, outer: outer.publicKey };
    const code = e.controlCode();
    const sealed = await e.sealBallot({ ballotId, slot: 4 }, keys, { code, choice: 'yes' });
    const half = await e.openOuter({ ballotId, slot: 4 }, outer, sealed);
    expect(await e.openInner(ballotId, inner, half ?? '')).toEqual({ code, choice: 'yes' });
    expect(await e.openOuter({ ballotId, slot: 4 }, inner, sealed)).toBeNull();
    expect(await e.openInner(ballotId, outer, half ?? '')).toBeNull();
    expect(await e.openOuter({ ballotId, slot: 5 }, outer, sealed)).toBeNull();
    const again = await e.tellerKey(inner.seed);
    expect(again.publicKey).toBe(inner.publicKey);
    expect(await e.openInner(ballotId, again, half ?? '')).toEqual({ code, choice: 'yes' });
    expect(atob(sealed)).toHaveLength(e.OUTER);
  });
});
