import { HttpTestingController } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Scope } from './kernel/texts';
import type { SessionView } from './api/schema';
import { aSession, pageProviders } from '../testing/page-testing';
import { App } from './app';
import { OPEN_EVENTS } from './kernel/live';
import { hasRole, signedIn } from './kernel/guards';
import { NoAccessPage } from './home/no-access-page';
import { NotFoundPage } from './home/not-found-page';
import { SessionStore } from './kernel/session-store';
import { Texts } from './kernel/texts';

const SCOPES: Scope[] = ['common'];

class Stream extends EventTarget {
  close(): void {}
}

async function start(session: Partial<SessionView>, url: string): Promise<ComponentFixture<App>> {
  const inside = { component: NotFoundPage };
  const routes = [
    { path: 'hjem', canActivate: [signedIn], ...inside },
    { path: 'utboks', canActivate: [signedIn, hasRole('coordinator')], ...inside },
    { path: 'live', data: { layout: 'bare' }, ...inside },
    { path: 'ingen-tilgang', component: NoAccessPage },
    { path: '**', ...inside },
  ];
  TestBed.configureTestingModule({ providers: pageProviders(routes) });
  TestBed.inject(SessionStore).take(aSession(session));
  await TestBed.inject(Texts).load(...SCOPES);
  const fixture = TestBed.createComponent(App);
  await TestBed.inject(Router).navigateByUrl(url);
  await fixture.whenStable();
  for (const request of TestBed.inject(HttpTestingController).match('/api/home')) {
    request.flush({ tasks: [{ link: '/moter/1' }], nextMeeting: null, wheel: {} });
  }
  await new Promise((done) => setTimeout(done));
  await fixture.whenStable();
  return fixture;
}

describe('The frame around pages', () => {
  it('gives members the same three places in the header and at the foot of a phone', async () => {
    const element = (await start({}, '/hjem')).nativeElement as HTMLElement;
    const links = (css: string) =>
      [...element.querySelectorAll(css)].map((link) => link.textContent?.trim());
    expect(links('.top nav a')).toEqual(['Hjem', 'Møter', 'Saker', 'Panelet']);
    expect(links('.tabbar a')).toEqual(['Hjem', 'Møter', 'Saker', 'Panelet']);
    expect(element.querySelector('.top nav a[aria-current]')?.textContent?.trim()).toBe('Hjem');
  });

  it('gives the coordinator the side rail with numbers of tasks', async () => {
    const session = { roles: ['coordinator' as const], name: 'Marte Lunde' };
    const element = (await start(session, '/utboks')).nativeElement as HTMLElement;
    expect(element.querySelector('.tabbar')).toBeNull();
    const meetings = element.querySelector('.rail a[href="/moter"]');
    expect(meetings?.querySelector('.vh')?.textContent).toBe('(1 oppgave)');
  });

  it('gives a bare page the whole window', async () => {
    const element = (await start({}, '/live')).nativeElement as HTMLElement;
    expect(element.querySelector('.top, .rail, .foot, .banner')).toBeNull();
  });

  it('says in the example panel that people are invented and who one is', async () => {
    const element = (await start({}, '/hjem')).nativeElement as HTMLElement;
    expect(element.querySelector('.banner')?.textContent).toContain('Du er Amina Yusuf.');
    expect(element.querySelector('.banner a')?.getAttribute('href')).toBe('/velg');
  });

  it('says when the network is gone', async () => {
    const fixture = await start({}, '/hjem');
    window.dispatchEvent(new Event('offline'));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelector('[data-kind=warning]')?.textContent).toContain('Du er uten nett.');
  });

  it.each([
    [{ installation: 'unset', signedIn: false }, '/start'],
    [{ installation: 'example', signedIn: false }, '/velg?til=%2Fhjem'],
    [{ installation: 'real', signedIn: false }, '/logg-inn?til=%2Fhjem'],
    [{ installation: 'real', roles: [], settingUp: true }, '/brev'],
  ] as const)(
    'sends those who are not signed in to the right entrance: %j',
    async (session, url) => {
      await start(session, '/hjem');
      expect(TestBed.inject(Router).url).toBe(url);
    },
  );

  it('offers to try again when the server did not answer at first', async () => {
    TestBed.configureTestingModule({ providers: pageProviders([{ path: '**', children: [] }]) });
    await TestBed.inject(Texts).load('common');
    const fixture = TestBed.createComponent(App);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelector('.problem h2')?.textContent).toBe('Vi får ikke kontakt');
    element.querySelector<HTMLButtonElement>('.problem button')?.click();
    TestBed.inject(HttpTestingController).expectOne('/api/session').flush(aSession());
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
    expect(element.querySelector('.problem')).toBeNull();
  });

  it('leaves when the stream of changes is refused and the session is over, and not otherwise', async () => {
    jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const streams: EventTarget[] = [];
    const open = () => streams[streams.push(new Stream()) - 1];
    TestBed.overrideProvider(OPEN_EVENTS, { useValue: open });
    await start({ installation: 'real' }, '/hjem');
    const http = TestBed.inject(HttpTestingController);
    for (const [signedIn, url] of [
      [true, '/hjem'],
      [false, '/logg-inn?til=%2Fhjem'],
    ] as const) {
      window.dispatchEvent(new Event('online'));
      streams.at(-1)?.dispatchEvent(new Event('error'));
      await new Promise((done) => setTimeout(done));
      http.expectOne('/api/session').flush(aSession({ installation: 'real', signedIn }));
      await new Promise((done) => setTimeout(done));
      expect(TestBed.inject(Router).url).toBe(url);
    }
  });

  it('says which role a page asks for', async () => {
    const element = (await start({}, '/utboks')).nativeElement as HTMLElement;
    expect(element.querySelector('main')?.textContent).toContain(
      'Siden er for deg som er koordinator.',
    );
  });
});
