import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { WaysInView } from '../../api/schema';
import { press, type } from '../../../testing/acts';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { Passkeys } from '../../kernel/passkeys';
import { LetterPage } from './letter-page';

const nobody = aSession({ installation: 'real', signedIn: false, personId: null, roles: [] });
const ways: WaysInView = {
  email: null,
  signInName: 'amina.yusuf',
  password: null,
  passkeys: 0,
  recoveryCodes: null,
  codeUse: null,
  recovery: null,
};

const MADE = { credentialId: 'c', clientData: 'd', attestation: 'a', transports: ['internal'] };

function open(session = nobody, available = false): Promise<OpenedPage<LetterPage>> {
  const passkeys = { available, make: () => Promise.resolve(MADE) };
  const providers = [{ provide: Passkeys, useValue: passkeys }];
  return openPage(LetterPage, { scopes: ['entry'], session, providers });
}

describe('The page a letter leads to', () => {
  it('takes the code, then password and app, and goes on into the panel', async () => {
    const opened = await open();
    await type(opened, 'letter-code', ' 0123-4567-89ab-cdef ');
    await press(opened, 'Gå videre');
    const asked = opened.http.expectOne('/api/setup-sessions');
    expect(asked.request.body).toEqual({ code: '0123-4567-89ab-cdef' });
    asked.flush(aSession({ installation: 'real', roles: [], settingUp: true }));
    await opened.settle();
    expect(opened.element.querySelector('h1')?.textContent).toBe('Hei, Amina Yusuf');
    await press(opened, 'Begynn');
    const address = 'otpauth://totp/Panel?secret=GEZDGNBVGY3TQOJQ';
    await opened.answer('/api/ways-in/totp', { secret: 'GEZDGNBVGY3TQOJQ', address });
    expect(opened.element.textContent).toContain('GEZD GNBV GY3T QOJQ');
    await type(opened, 'new-code', '123 456');
    await type(opened, 'new-password', 'hyller vindu granbar tirsdag');
    await press(opened, 'Lagre passord og app');
    const saved = opened.http.expectOne('/api/ways-in/password');
    const password = 'hyller vindu granbar tirsdag';
    expect(saved.request.body).toEqual({ password, code: '123456' });
    saved.flush({ ...ways, password: { since: '2026-11-12T09:00:00.000Z', lastUsedAt: null } });
    await opened.settle();
    await opened.answer('/api/setup-sessions/completion', aSession({ installation: 'real' }));
    expect(TestBed.inject(Router).url).toBe('/meg');
  });

  it('lets the holder of a used code say that it was not they', async () => {
    const opened = await open();
    await type(opened, 'letter-code', '0123-4567-89AB-CDEF');
    await press(opened, 'Gå videre');
    const errors = [{ field: '', constraint: 'code-used' }];
    const problem = { type: '/problems/conflict', title: 'Conflict', status: 409, errors };
    await opened.answer('/api/setup-sessions', problem, { status: 409, statusText: 'Conflict' });
    expect(opened.element.textContent).toContain('Koden er allerede brukt');
    await press(opened, 'Det var ikke meg');
    await opened.answer('/api/setup-codes/reports', null);
    expect(opened.element.querySelector('h1')?.textContent).toBe('Takk for at du sa fra');
  });

  it('keeps a wrong code, and links the error to the field', async () => {
    const opened = await open();
    await type(opened, 'letter-code', 'feil');
    await press(opened, 'Gå videre');
    const errors = [{ field: 'code', constraint: 'notValid' }];
    const problem = { type: '/problems/bad-input', title: 'Bad input', status: 400, errors };
    await opened.answer('/api/setup-sessions', problem, { status: 400, statusText: 'Bad Request' });
    expect(opened.element.querySelector('.problem a')?.getAttribute('href')).toBe('#letter-code');
    expect(opened.element.querySelector<HTMLInputElement>('#letter-code')?.value).toBe('feil');
  });

  it('goes on where it was when it is loaded again', async () => {
    const opened = await open(aSession({ installation: 'real', roles: [], settingUp: true }));
    await opened.answer('/api/ways-in', ways);
    expect(opened.element.querySelector('h1')?.textContent).toBe('Hei, Amina Yusuf');
  });

  it('sets a passkey by one press where the browser knows them, and goes on into the panel', async () => {
    const opened = await open(aSession({ installation: 'real', roles: [], settingUp: true }), true);
    await opened.answer('/api/ways-in', ways);
    await press(opened, 'Lag passnøkkel');
    await opened.answer('/api/passkeys/new', { challenge: 'x', credentials: [] });
    const kept = opened.http.expectOne('/api/passkeys');
    expect(kept.request.body).toEqual({ label: 'Min første passnøkkel', ...MADE });
    kept.flush(aSession({ installation: 'real', roles: [], assurance: 3 }));
    await opened.settle();
    await opened.answer('/api/setup-sessions/completion', aSession({ installation: 'real' }));
    expect(TestBed.inject(Router).url).toBe('/meg');
  });

  it('offers only the password where the browser knows no passkeys', async () => {
    const opened = await open(aSession({ installation: 'real', roles: [], settingUp: true }));
    await opened.answer('/api/ways-in', ways);
    expect(opened.element.textContent).not.toContain('passnøkkel');
    expect(opened.element.textContent).toContain('Med passord og app');
  });

  it('goes in at once when the way in was set before the page was loaded again', async () => {
    const opened = await open(aSession({ installation: 'real', roles: [], settingUp: true }));
    await opened.answer('/api/ways-in', { ...ways, passkeys: 1 });
    await opened.answer('/api/setup-sessions/completion', aSession({ installation: 'real' }));
    expect(TestBed.inject(Router).url).toBe('/meg');
  });

  it('lets a coordinator whose old passkey is lost choose a new way all the same', async () => {
    const opened = await open(aSession({ installation: 'real', roles: [], settingUp: true }));
    await opened.answer('/api/ways-in', { ...ways, passkeys: 1 });
    const errors = [{ field: '', constraint: 'no-way-in-yet' }];
    const problem = { type: '/problems/conflict', title: 'Conflict', status: 409, errors };
    const refused = { status: 409, statusText: 'Conflict' };
    await opened.answer('/api/setup-sessions/completion', problem, refused);
    expect(opened.element.querySelector('.problem')).toBeNull();
    expect(opened.element.textContent).toContain('Med passord og app');
  });
});
