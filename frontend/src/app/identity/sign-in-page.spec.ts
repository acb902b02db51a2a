import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { Passkeys } from '../kernel/passkeys';
import { SignInPage } from './sign-in-page';

const nobody = aSession({
  installation: 'real',
  signedIn: false,
  personId: null,
  name: null,
  roles: [],
  mailWorks: true,
});

function type(element: HTMLElement, id: string, value: string): void {
  const input = element.querySelector<HTMLInputElement>(`#${id}`);
  if (!input) throw new Error(`No field ${id}`);
  input.value = value;
  input.dispatchEvent(new Event('input'));
}

async function submit({ element, settle }: OpenedPage<SignInPage>): Promise<void> {
  element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  await settle();
}

async function askForCode(opened: OpenedPage<SignInPage>): Promise<void> {
  type(opened.element, 'sign-in-email', ' amina@example.org ');
  await opened.settle();
  await submit(opened);
  await opened.answer('/api/sign-in-codes', { sent: true });
}

describe('Signing in', () => {
  it('asks for the e-mail address, then for the code, and goes where the person was going', async () => {
    const opened = await openPage(SignInPage, {
      scopes: ['identity'],
      session: nobody,
      url: 'side?til=%2Fmoter',
    });
    await askForCode(opened);
    expect(opened.element.textContent).toContain('Har amina@example.org en konto hos oss');
    type(opened.element, 'sign-in-code', 'abcd-efgh');
    await opened.settle();
    await submit(opened);
    const request = opened.http.expectOne('/api/sessions');
    expect(request.request.body).toEqual({ code: 'ABCDEFGH', ownDevice: false });
    request.flush(aSession({ installation: 'real' }));
    await opened.settle();
    expect(TestBed.inject(Router).url).toBe('/moter');
  });

  it('never follows an address outside the site', async () => {
    const opened = await openPage(SignInPage, {
      scopes: ['identity'],
      session: nobody,
      url: 'side?til=%2F%2Fevil.example',
    });
    await askForCode(opened);
    type(opened.element, 'sign-in-code', 'ABCDEFGH');
    await opened.settle();
    await submit(opened);
    await opened.answer('/api/sessions', aSession({ installation: 'real' }));
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('keeps what was typed when the code is refused, and links the error to the field', async () => {
    const opened = await openPage(SignInPage, { scopes: ['identity'], session: nobody });
    await askForCode(opened);
    type(opened.element, 'sign-in-code', 'ABC');
    await opened.settle();
    await submit(opened);
    const errors = [{ field: 'code', constraint: 'isLength' }];
    const problem = { type: '/problems/bad-input', title: 'Bad input', status: 400, errors };
    await opened.answer('/api/sessions', problem, { status: 400, statusText: 'Bad Request' });
    const link = opened.element.querySelector('.problem a');
    expect(link?.getAttribute('href')).toBe('#sign-in-code');
    expect(link?.textContent).toBe('Kode: Teksten er for kort eller for lang');
    expect(opened.element.querySelector<HTMLInputElement>('#sign-in-code')?.value).toBe('ABC');
  });

  it('says so when the server cannot send e-mail', async () => {
    const session = { ...nobody, mailWorks: false };
    const { element } = await openPage(SignInPage, { scopes: ['identity'], session });
    expect(element.querySelector('app-read-only')?.textContent).toContain('serverens konsoll');
  });

  describe('through the link in the mail', () => {
    afterEach(() => history.replaceState(null, '', '/'));

    async function follow(waiting: boolean): Promise<OpenedPage<SignInPage>> {
      history.replaceState(null, '', '/logg-inn#ABCD2345');
      const opened = await openPage(SignInPage, { scopes: ['identity'], session: nobody });
      await opened.answer('/api/sign-in-codes/waiting', { waiting });
      return opened;
    }

    it('fills the code in where it was asked for, and waits for the person to press', async () => {
      const { element, http } = await follow(true);
      expect(element.querySelector<HTMLInputElement>('#sign-in-code')?.value).toBe('ABCD2345');
      expect(location.hash).toBe('');
      http.verify();
    });

    it('fills nothing in anywhere else, and says where to type it', async () => {
      const { element, http } = await follow(false);
      expect(element.querySelector('#sign-in-code')).toBeNull();
      expect(element.textContent).toContain('Skriv koden i vinduet der');
      expect(element.textContent).not.toContain('ABCD2345');
      http.verify();
    });
  });

  it('takes a passkey instead of an address', async () => {
    const answer = {
      credentialId: 'c',
      clientData: 'd',
      authenticatorData: 'a',
      signature: 's',
    };
    const passkeys = { available: true, answer: () => Promise.resolve(answer) };
    const opened = await openPage(SignInPage, {
      scopes: ['identity'],
      session: nobody,
      providers: [{ provide: Passkeys, useValue: passkeys }],
    });
    opened.element.querySelector<HTMLButtonElement>('app-passkey-entry button')?.click();
    await opened.settle();
    await opened.answer('/api/passkey-questions', { challenge: 'x', rpId: 'y', credentials: [] });
    const request = opened.http.expectOne('/api/sessions/passkey');
    expect(request.request.body).toEqual({ ...answer, ownDevice: false });
    request.flush(aSession({ installation: 'real' }));
    await opened.settle();
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
