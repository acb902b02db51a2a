import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { EnvironmentProviders, Injectable, Provider, Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Routes, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Translation, TranslocoLoader } from '@jsverse/transloco';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, SessionView } from '../app/api/schema';
import { OPEN_EVENTS } from '../app/kernel/live';
import { SessionStore } from '../app/kernel/session-store';
import { Scope, Texts } from '../app/kernel/texts';
import { overlay, provideTexts } from '../app/kernel/transloco';

const FOLDER = join(__dirname, '../../public/i18n');

/** The texts as the browser would read them, from public/i18n. */
@Injectable()
class FileTextLoader implements TranslocoLoader {
  async getTranslation(path: string): Promise<Translation> {
    const [scope, language] = path.split('/');
    if (!scope || !language) return {};
    if (language !== 'nb-lett') return read(language, scope);
    return overlay(read('nb', scope), read('nb-lett', scope));
  }
}

function read(language: string, scope: string): Parameters<typeof overlay>[0] {
  const file = join(FOLDER, language, `${scope}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Amina Yusuf, representative in the example panel, on 12 November 2026; change what the test needs. */
export function aSession(change: Partial<SessionView> = {}): SessionView {
  return {
    installation: 'example',
    panelName: 'Erfaringspanelet',
    clusterName: 'Polyfon kunnskapsklynge',
    signedIn: true,
    personId: 'amina',
    name: 'Amina Yusuf',
    roles: ['representative'],
    assurance: 2,
    settingUp: false,
    ownDevice: false,
    now: '2026-11-12T09:00:00.000Z',
    today: '2026-11-12',
    language: 'nb',
    textSize: 100,
    colorScheme: 'auto',
    onPaper: false,
    mailWorks: false,
    declarationSigned: true,
    coordinator: { name: 'Marte Lunde', email: 'marte.lunde@example.org' },
    ...change,
  };
}

/** Everything a page needs in a spec: texts, HTTP under control, a session, an event stream that is silent. */
export function pageProviders(routes: Routes = []): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(),
    provideHttpClientTesting(),
    provideRouter(routes, withComponentInputBinding()),
    provideTexts(FileTextLoader),
    { provide: OPEN_EVENTS, useValue: () => Object.assign(new EventTarget(), { close: () => {} }) },
  ];
}

/** A page under test. */
export interface OpenedPage<T> {
  page: T;
  element: HTMLElement;
  http: HttpTestingController;
  harness: RouterTestingHarness;
  /** Answers the one open request to a path (with /api) and lets the page settle. */
  answer(
    path: string,
    body: unknown,
    options?: { status: number; statusText: string },
  ): Promise<void>;
  /** Lets promises and rendering settle. */
  settle(): Promise<void>;
}

/** Opens a page as a person would: routed, with its texts, in a language. */
export async function openPage<T>(
  component: Type<T>,
  options: {
    path?: string;
    url?: string;
    scopes?: Scope[];
    session?: SessionView;
    language?: Language;
    routes?: Routes;
    providers?: (Provider | EnvironmentProviders)[];
  } = {},
): Promise<OpenedPage<T>> {
  const routes = [{ path: options.path ?? 'side', component }, ...(options.routes ?? [])];
  const everythingElse = { path: '**', children: [] };
  TestBed.configureTestingModule({
    providers: [...pageProviders([...routes, everythingElse]), ...(options.providers ?? [])],
  });
  TestBed.inject(SessionStore).take(options.session ?? aSession());
  const texts = TestBed.inject(Texts);
  await texts.load('common', 'rules', ...(options.scopes ?? []));
  await texts.use(options.language ?? 'nb');
  const harness = await RouterTestingHarness.create();
  const page = await harness.navigateByUrl(`/${options.url ?? options.path ?? 'side'}`, component);
  const http = TestBed.inject(HttpTestingController);
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) {
      await new Promise((done) => setTimeout(done));
      await harness.fixture.whenStable();
    }
  };
  return {
    page,
    harness,
    http,
    settle,
    element: harness.routeNativeElement as HTMLElement,
    answer: async (path, body, answerOptions) => {
      http.expectOne(path).flush(body as object, answerOptions);
      await settle();
    },
  };
}
