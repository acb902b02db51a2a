import type { HttpRequest } from '@angular/common/http';
import type { TestRequest } from '@angular/common/http/testing';
import { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LiveView, SessionView } from '../../app/api/schema';
import type { Scope } from '../../app/kernel/texts';
import { Api } from '../../app/kernel/api';
import { Drafts } from '../../app/kernel/drafts';
import { KeptDrafts } from '../kept-drafts';
import { OpenedPage, aSession, openPage } from '../page-testing';
import { Typed, fillIn } from './fill-in';
import { Fixed, SAMPLE_ID, sampleAnswer } from './sample-answers';

export type RoleName = SessionView['roles'][number];

/** A page, who opens it, and which of the possible answers it gets. */
export interface Visit {
  component: Type<unknown>;
  path: string;
  scopes: Scope[];
  roles: RoleName[];
  seed: number;
  /** The meeting that is answered instead of one of the contract’s, seen by Kari Mjelde. */
  live?: LiveView;
  /** What goes together in the answers, when the contract alone would seldom put it so. */
  fixed?: Fixed;
  typed?: Typed;
  /** Selector of the one part of the page that is pressed. */
  within?: string;
}

const READING = 'GET';
/** Whoever comes by a link has its secret after the hash. */
const BY_LINK = `/#${'a'.repeat(43)}`;
/** The network gave way, the server was away, the answer came: only of the last is the outcome known. */
export type Answer = 'lost' | 'away' | 'given';

function urlOf({ path }: Visit): string {
  return path.replace(/:\w+/g, SAMPLE_ID);
}

/** One opened page, its server answered from the contract. */
export class Visited {
  private constructor(
    private readonly opened: OpenedPage<unknown>,
    private readonly visit: Visit,
  ) {}

  static async open(visit: Visit, files: Set<string>): Promise<Visited> {
    TestBed.resetTestingModule();
    window.print = () => undefined;
    window.history.replaceState(null, '', BY_LINK);
    const opened = await openPage(visit.component, {
      path: visit.path,
      url: urlOf(visit),
      scopes: visit.scopes,
      session: aSession({ personId: visit.live ? 'p0' : SAMPLE_ID, roles: visit.roles }),
      providers: [{ provide: Drafts, useClass: KeptDrafts }],
    });
    rememberWho(files);
    const visited = new Visited(opened, visit);
    await visited.settle('given');
    return visited;
  }

  /** What the page is shown in; the router’s own way to the page itself looks through all of it every time. */
  get element(): HTMLElement {
    return this.opened.harness.fixture.nativeElement as HTMLElement;
  }

  /** Leaves the page and comes back: it is as it was when it was opened, and nothing typed is kept. */
  async comeBack(): Promise<void> {
    const { harness } = this.opened;
    await harness.navigateByUrl('/');
    await this.settle('given');
    await TestBed.inject(Drafts).clear();
    TestBed.inject(Api).forget();
    window.history.replaceState(null, '', BY_LINK);
    await harness.navigateByUrl(`/${urlOf(this.visit)}`);
    await this.settle('given');
  }

  /** Answers reads until the page is quiet. @returns what it sent meanwhile, answered as asked */
  async settle(answer: Answer): Promise<HttpRequest<unknown>[]> {
    const written: HttpRequest<unknown>[] = [];
    for (let round = 0; round < 30; round += 1) {
      await this.opened.settle();
      const open = this.opened.http.match(() => true);
      if (open.length === 0) return written;
      for (const request of open) {
        if (request.request.method !== READING) written.push(request.request);
        reply(request, this.visit, request.request.method === READING ? 'given' : answer);
      }
    }
    throw new Error('The page never comes to rest.');
  }

  /** Buttons that can be pressed: those of the open dialog when there is one. */
  buttons(): HTMLButtonElement[] {
    const dialogs = [...this.element.querySelectorAll('dialog[open]')];
    const part = this.visit.within ? this.element.querySelector(this.visit.within) : this.element;
    const within = dialogs.at(-1) ?? part ?? this.element;
    return [...within.querySelectorAll('button')].filter(
      (each) => !each.disabled && each.getAttribute('aria-disabled') !== 'true',
    );
  }

  /** Fills in what can be filled in. */
  async fill(): Promise<void> {
    fillIn(this.element, this.visit.typed);
    await this.settle('given');
  }

  find(name: string): HTMLButtonElement | undefined {
    return this.buttons().find((each) => nameOf(each) === name);
  }
}

const WRITES = ['post', 'put', 'patch', 'delete', 'putFile', 'postFile', 'postForFile'] as const;

/** Notes the files through which something is sent, as the call stack tells them. */
function rememberWho(files: Set<string>): void {
  const api = TestBed.inject(Api);
  Error.stackTraceLimit = 60;
  for (const name of WRITES) {
    const send = api[name].bind(api) as (...given: unknown[]) => Promise<unknown>;
    const noting = (...given: unknown[]) => {
      for (const [, file] of (new Error().stack ?? '').matchAll(/src\/app\/([\w/.-]+)\.ts/g))
        files.add(file!);
      return send(...given);
    };
    Object.assign(api, { [name]: noting });
  }
}

function reply(request: TestRequest, { seed, live, fixed }: Visit, answer: Answer): void {
  if (request.cancelled) return;
  const { method, url, responseType } = request.request;
  if (answer === 'lost') return request.error(new ProgressEvent('error'));
  if (answer === 'away') {
    return request.flush(null, { status: 503, statusText: 'Service Unavailable' });
  }
  if (responseType === 'blob') return request.flush(new Blob(['PDF']));
  const sample = sampleAnswer(method, url, seed, fixed) as object | null;
  request.flush(live && sample && 'presences' in sample ? live : sample);
}

/** What a button is called, with the part of the page it stands in. */
export function nameOf(button: HTMLButtonElement): string {
  const text = button.getAttribute('aria-label') ?? button.textContent ?? '';
  let within: Element | null = button;
  while (within && !(within.localName.startsWith('app-') && within.localName !== 'app-dialog')) {
    within = within.parentElement;
  }
  return `${within?.localName ?? 'page'}: ${text.replace(/\s+/g, ' ').trim()}`;
}

export function press(button: HTMLButtonElement, detail: number): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
}
