import { assuranceOf, SessionProof } from './assurance';
import { ProofMethod } from './proof-methods';

const NOW = '2026-11-12T09:10:00.000Z';
const JUST_NOW = '2026-11-12T09:00:00.000Z';
const BEFORE = '2026-11-12T08:59:59.999Z';

function session(method: ProofMethod, change: Partial<SessionProof> = {}): SessionProof {
  return { method, strong: method === 'passkey', provedAt: BEFORE, provedBy: method, ...change };
}

describe('The assurance of a session', () => {
  it('is one for a mailed code, however fresh, once the panel asks for more', () => {
    expect(assuranceOf(session('code', { provedAt: JUST_NOW }), false, NOW)).toBe(1);
  });

  it('is two for a mailed code, and three for a fresh one, while low assurance is on', () => {
    expect(assuranceOf(session('code'), true, NOW)).toBe(2);
    expect(assuranceOf(session('code', { provedAt: JUST_NOW }), true, NOW)).toBe(3);
  });

  it('is two for a passkey, and three within ten minutes of using it', () => {
    expect(assuranceOf(session('passkey'), false, NOW)).toBe(2);
    expect(assuranceOf(session('passkey', { provedAt: JUST_NOW }), false, NOW)).toBe(3);
  });

  it('does not rise to three by a mailed code in a session of two factors once the panel asks for more', () => {
    const proved = session('passkey', { provedAt: JUST_NOW, provedBy: 'code' });
    expect(assuranceOf(proved, false, NOW)).toBe(2);
  });

  it('is two in the example panel, and three by the code on its page', () => {
    expect(assuranceOf(session('example', { provedAt: null }), false, NOW)).toBe(2);
    const proved = session('example', { provedAt: JUST_NOW, provedBy: 'pageCode' });
    expect(assuranceOf(proved, false, NOW)).toBe(3);
  });
});
