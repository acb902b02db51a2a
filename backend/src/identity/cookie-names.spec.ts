import { Settings } from '../kernel/settings';
import { CookieNames } from './cookie-names';

function cookiesOf(origin: string) {
  const names = new CookieNames({ origin } as Settings);
  const set: string[] = [];
  const reply = { header: (_name: string, value: string) => set.push(value) };
  return { names, set, reply };
}

describe('The cookies', () => {
  it('are bound to the host and to https when the panel has an https address', () => {
    const { names, set, reply } = cookiesOf('https://panel.example.org');
    names.setSession(reply, 'token');
    names.setPre(reply, 'pre');
    expect(set).toEqual([
      '__Host-sid=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure',
      '__Host-pre=pre; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure',
    ]);
  });

  it('have plain names on a loopback http address, where browsers accept no other', () => {
    const { names, set, reply } = cookiesOf('http://localhost:3000');
    names.setSession(reply, 'token');
    expect(set).toEqual(['sid=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200']);
  });

  it('stay as they are when the same submit comes twice', () => {
    const { names, set, reply } = cookiesOf('http://localhost:3000');
    names.setSession(reply, null);
    names.setPre(reply, null);
    expect(set).toEqual([]);
  });

  it('are emptied at sign-out', () => {
    const { names, set, reply } = cookiesOf('http://localhost:3000');
    names.clear(reply);
    expect(set).toEqual(['sid=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
  });

  it('are read only in the form we give them', () => {
    const { names } = cookiesOf('http://localhost:3000');
    const ours = 'a'.repeat(43);
    expect(names.readPre(`sid=x; pre=${ours}`)).toBe(ours);
    for (const other of [
      undefined,
      '',
      'pre=',
      'pre=short',
      `pre=${ours}!`,
      `__Host-pre=${ours}`,
    ]) {
      expect(names.readPre(other)).toBeNull();
    }
  });
});
