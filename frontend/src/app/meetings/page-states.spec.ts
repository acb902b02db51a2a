import { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { Route, Routes } from '@angular/router';
import { SAMPLE_ID, sampleAnswer } from '../../testing/acts/sample-answers';
import { aSession, openPage } from '../../testing/page-testing';
import { APP_ROUTES } from '../app.routes';
import type { Scope } from '../kernel/texts';
import { CASES_ROUTES } from './cases/cases.routes';
import { CIRCULATION_ROUTES } from './circulation/circulation.routes';
import { MEETINGS_ROUTES } from './meetings.routes';
import { REGISTER_ROUTES } from './register/register.routes';

jest.setTimeout(60_000);

/** The skeleton comes after so many ms. */
const PATIENCE_MS = 300;
/** Their one sentence is the heading. */
const SAID_IN_HEADING = ['moter/:id/storskjerm'];
/** The words of a text are explained; the text is whole without. */
const DONE_WITHOUT = ['GET /api/glossary'];
const FOR_ALL = ['referat', 'referat/:id'];
const PAGES: Routes = [
  ...MEETINGS_ROUTES,
  ...CASES_ROUTES,
  ...CIRCULATION_ROUTES,
  ...REGISTER_ROUTES,
  ...APP_ROUTES.filter(({ path }) => FOR_ALL.includes(path ?? '')),
];
const SCOPES: Scope[] = [
  ...(['after', 'cases', 'dates', 'elections', 'evaluation', 'files', 'home', 'meetings'] as const),
  ...(['membership', 'minutes', 'notice', 'papers', 'register', 'statutes'] as const),
];
const PROBLEM = { type: '/problems/unexpected', title: 'Unexpected', status: 500 };
const FAILED = { status: 500, statusText: 'Internal Server Error' };

async function open({ path = '', loadComponent }: Route) {
  const component = (await loadComponent!()) as Type<unknown>;
  const url = path.replaceAll(/:\w+/g, SAMPLE_ID);
  const session = aSession({ personId: SAMPLE_ID, roles: ['coordinator', 'leader'] });
  const page = await openPage(component, { path, url, scopes: SCOPES, session });
  await page.settle();
  return page;
}

const waiting = (http: HttpTestingController): TestRequest[] => http.match(() => true);
const addressOf = ({ request }: TestRequest) => `${request.method} ${request.url}`;

/** What the contract may answer, with nothing in any list. */
function nothing({ request }: TestRequest): object {
  return emptied(sampleAnswer(request.method, request.url, 1)) as object;
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, emptied(member)]));
}

/** Answers all that is asked, and all that is asked then, until the page is content. */
async function answerAll(
  { http, settle }: Awaited<ReturnType<typeof open>>,
  answer: (asked: TestRequest) => void,
): Promise<string[]> {
  const asked: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    const requests = waiting(http);
    if (requests.length === 0) break;
    for (const request of requests) {
      asked.push(addressOf(request));
      answer(request);
    }
    await settle();
  }
  return asked;
}

const retryIn = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLButtonElement>('.problem button')].find(
    (button) => button.textContent.trim() === 'Prøv igjen',
  );

const words = (element: HTMLElement, where: string) =>
  [...element.querySelectorAll(where)].map((each) => each.textContent.trim());

describe.each(PAGES.map((route) => [route.path ?? '', route] as const))('%s', (_path, route) => {
  afterEach(() => jest.restoreAllMocks());

  test('has its heading at once, and says that it loads when the answer is slow', async () => {
    const page = await open(route);
    if (waiting(page.http).length === 0) return;
    expect(page.element.querySelector('h1')?.textContent.trim()).toBeTruthy();
    expect(page.element.querySelector('.ds-skeleton')).toBeNull();
    await new Promise((done) => setTimeout(done, PATIENCE_MS + 50));
    await page.settle();
    // What can be filled in at once waits for nothing.
    if (page.element.querySelector('form')) return;
    expect(page.element.querySelector('.ds-skeleton')).not.toBeNull();
    expect(page.element.textContent).toContain('Henter');
  });

  test('tells that what it reads failed, and reads again when asked to', async () => {
    const page = await open(route);
    const asked = await answerAll(page, (request) => request.flush(PROBLEM, FAILED));
    if (asked.length === 0) return;
    const retry = retryIn(page.element);
    expect(retry).toBeDefined();
    retry!.click();
    await page.settle();
    expect(asked).toEqual(expect.arrayContaining(waiting(page.http).map(addressOf)));
    expect(page.element.querySelector('h1')?.textContent.trim()).toBeTruthy();
  });

  test('tells it of each thing it reads, whatever the others answer', async () => {
    const first = await open(route);
    const addresses = new Set(await answerAll(first, (request) => request.flush(nothing(request))));
    const silent: string[] = [];
    for (const failing of [...addresses].filter((each) => !DONE_WITHOUT.includes(each))) {
      TestBed.resetTestingModule();
      const page = await open(route);
      await answerAll(page, (request) =>
        addressOf(request) === failing
          ? request.flush(PROBLEM, FAILED)
          : request.flush(nothing(request)),
      );
      if (!retryIn(page.element)) silent.push(failing);
    }
    expect(silent).toEqual([]);
  });

  test('says what it means that there is nothing', async () => {
    const faults = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = await open(route);
    await answerAll(page, (request) => request.flush(nothing(request)));
    expect(faults.mock.calls).toEqual([]);
    expect(page.element.querySelector('.ds-skeleton')).toBeNull();
    const inHeading = SAID_IN_HEADING.includes(route.path ?? '')
      ? 'h1'
      : 'p, li, td, dd, legend, label';
    const said = words(page.element, inHeading).filter((text) => text.split(/\s+/).length > 2);
    expect(said).not.toEqual([]);
  });
});
