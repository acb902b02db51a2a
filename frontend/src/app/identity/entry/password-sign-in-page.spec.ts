import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { press, type } from '../../../testing/acts';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { PasswordSignInPage } from './password-sign-in-page';

const nobody = aSession({ installation: 'real', signedIn: false, personId: null, roles: [] });

async function open(til = ''): Promise<OpenedPage<PasswordSignInPage>> {
  const url = til ? `inn?til=${encodeURIComponent(til)}` : 'inn';
  return openPage(PasswordSignInPage, { path: 'inn', url, scopes: ['entry'], session: nobody });
}

async function fill(opened: OpenedPage<PasswordSignInPage>): Promise<void> {
  await type(opened, 'way-name', ' amina@example.org ');
  await type(opened, 'way-password', ' hyller vindu granbar ');
  await type(opened, 'way-code', '123 456');
}

describe('Sign-in by password', () => {
  it('sends the password as typed and the code without blanks, and goes where one was going', async () => {
    const opened = await open('/moter');
    await fill(opened);
    await press(opened, 'Logg inn');
    const asked = opened.http.expectOne('/api/sessions/password');
    expect(asked.request.body).toEqual({
      name: 'amina@example.org',
      password: ' hyller vindu granbar ',
      code: '123456',
      ownDevice: false,
    });
    asked.flush(aSession({ installation: 'real' }));
    await opened.settle();
    expect(TestBed.inject(Router).url).toBe('/moter');
  });

  it('says nothing of what was wrong, keeps what was typed, and links to the field', async () => {
    const opened = await open();
    await fill(opened);
    await press(opened, 'Logg inn');
    const errors = [{ field: 'password', constraint: 'wrong-sign-in' }];
    await opened.answer(
      '/api/sessions/password',
      { type: '/problems/bad-input', title: 'Bad input', status: 400, errors },
      { status: 400, statusText: 'Bad Request' },
    );
    expect(opened.element.querySelector('.problem a')?.getAttribute('href')).toBe('#way-password');
    expect(opened.element.querySelector<HTMLInputElement>('#way-name')?.value).toContain('amina');
  });

  it('takes a recovery code instead, with the same name, and asks for no password then', async () => {
    const opened = await open();
    await type(opened, 'way-name', 'amina.yusuf');
    await press(opened, 'Bruk en reservekode');
    expect(opened.element.querySelector('#way-password')).toBeNull();
    await type(opened, 'way-recovery', ' 0123-4567-89AB-CDEF ');
    await press(opened, 'Logg inn');
    const asked = opened.http.expectOne('/api/sessions/recovery-code');
    expect(asked.request.body).toEqual({
      name: 'amina.yusuf',
      recoveryCode: '0123-4567-89AB-CDEF',
    });
    asked.flush(aSession({ installation: 'real' }));
    await opened.settle();
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('shows the password only while one wants to see it', async () => {
    const opened = await open();
    const field = opened.element.querySelector<HTMLInputElement>('#way-password');
    expect(field?.type).toBe('password');
    const wish = opened.element.querySelector<HTMLInputElement>('#way-shown');
    wish?.click();
    await opened.settle();
    expect(field?.type).toBe('text');
    wish?.click();
    await opened.settle();
    expect(field?.type).toBe('password');
  });

  it('follows no address of another site', async () => {
    const opened = await open('//evil.example.org');
    await fill(opened);
    await press(opened, 'Logg inn');
    await opened.answer('/api/sessions/password', aSession({ installation: 'real' }));
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
