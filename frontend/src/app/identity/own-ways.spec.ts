import { Type } from '@angular/core';
import type { OwnSessionsView, PasskeyView } from '../api/schema';
import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { Passkeys } from '../kernel/passkeys';
import { PasskeyList } from './passkey-list';
import { SessionList } from './session-list';

const PHONE: PasskeyView = {
  id: 'p1',
  label: 'Telefonen min',
  createdAt: '2026-11-01T09:00:00.000Z',
  lastUsedAt: '2026-11-10T09:00:00.000Z',
  backedUp: true,
};
const MADE = { credentialId: 'c', clientData: 'd', attestation: 'a', transports: ['internal'] };
const OWN: OwnSessionsView = {
  sessions: [
    session('s1', { current: true }),
    session('s2', { device: 'safari iphone', method: 'passkey' }),
    session('s3', { device: null }),
  ],
  first: { at: '2026-10-01T07:30:00.000Z', method: 'code' },
};

function session(id: string, change: object = {}): OwnSessionsView['sessions'][number] {
  return {
    id,
    current: false,
    device: 'firefox windows',
    ownDevice: false,
    method: 'code',
    openedAt: '2026-11-12T08:00:00.000Z',
    lastSeenAt: '2026-11-12T09:00:00.000Z',
    ...change,
  };
}

function open<T>(component: Type<T>): Promise<OpenedPage<T>> {
  const passkeys = { available: true, make: () => Promise.resolve(MADE) };
  return openPage(component, {
    scopes: ['security'],
    providers: [{ provide: Passkeys, useValue: passkeys }],
  });
}

function press(element: HTMLElement, name: string): void {
  const button = [...element.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
  );
  if (!button) throw new Error(`No button ${name}`);
  button.click();
}

describe('One’s own passkeys', () => {
  it('are made with a name, and the list is read again', async () => {
    const { element, answer, settle, http } = await open(PasskeyList);
    await answer('/api/passkeys', []);
    expect(element.textContent).toContain('Du har ingen passnøkkel ennå.');
    press(element, 'Legg til passnøkkel');
    await settle();
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
    await answer('/api/passkeys/new', { challenge: 'x', credentials: [] });
    const kept = http.expectOne({ method: 'POST', url: '/api/passkeys' });
    expect(kept.request.body).toEqual({ label: 'Denne enheten', ...MADE });
    kept.flush(aSession({ assurance: 3 }));
    await settle();
    await answer('/api/passkeys', [PHONE]);
    expect(element.textContent).toContain('Telefonen min');
    expect(element.textContent).toContain('Sist brukt 10. november 2026.');
  });

  it('are not taken away to the last without saying what is left', async () => {
    const { element, answer, settle, http } = await open(PasskeyList);
    await answer('/api/passkeys', [PHONE]);
    press(element, 'Fjern Telefonen min');
    await settle();
    http.verify();
    expect(element.querySelector('dialog')?.textContent).toContain('kode på e-post');
    press(element, 'Fjern');
    await answer('/api/passkeys/p1?confirmed=true', []);
    expect(element.textContent).toContain('Du har ingen passnøkkel ennå.');
  });
});

describe('One’s own sessions', () => {
  it('say device, time and way in plain words, and when one first signed in', async () => {
    const { element, answer } = await open(SessionList);
    await answer('/api/own-sessions', OWN);
    const lines = [...element.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines[0]).toContain('Firefox, Windows');
    expect(lines[0]).toContain('denne enheten');
    expect(lines[1]).toContain('Logget inn 12. november 2026 kl. 09.00 med passnøkkel.');
    expect(lines[2]).toContain('Ukjent enhet');
    expect(element.textContent).toContain('Du logget inn første gang 1. oktober 2026 kl. 09.30');
  });

  it('can be ended one by one, and all but this one', async () => {
    const { element, answer, settle, http } = await open(SessionList);
    await answer('/api/own-sessions', OWN);
    press(element, 'Avslutt økten på Safari, iPhone');
    await settle();
    http.expectOne({ method: 'DELETE', url: '/api/own-sessions/s2' }).flush({
      ...OWN,
      sessions: OWN.sessions.filter(({ id }) => id !== 's2'),
    });
    await settle();
    expect(element.textContent).not.toContain('iPhone');
    expect(element.querySelectorAll('li')).toHaveLength(2);
  });
});
