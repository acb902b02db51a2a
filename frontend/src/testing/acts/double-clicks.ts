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
import { fillIn } from './fill-in';
import { SAMPLE_ID, sampleAnswer } from './sample-answers';

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
}

/** What the double clicks on one page came to. */
export interface Tally {
  /** Buttons that were double-clicked, by how they are called. */
  buttons: Set<string>;
  /** Those that sent something, with how many double clicks they have had. */
  acts: Map<string, number>;
  doubleClicks: number;
  requests: number;
  /** Source files, below src/app and without ending, through which something was sent. */
  files: Set<string>;
  /** Sentences that say what went wrong. */
  faults: Set<string>;
}

export function noTally(): Tally {
  return {
    buttons: new Set(),
    acts: new Map(),
    doubleClicks: 0,
    requests: 0,
    files: new Set(),
    faults: new Set(),
  };
}

const READING = 'GET';
/** The network gave way, the server was away, the answer came: only of the last is the outcome known. */
type Answer = 'lost' | 'away' | 'given';

/** One opened page, its server answered from the contract. */
class Visited {
  private constructor(
    private readonly opened: OpenedPage<unknown>,
    private readonly visit: Visit,
  ) {}

  static async open(visit: Visit, files: Set<string>): Promise<Visited> {
    TestBed.resetTestingModule();
    window.print = () => undefined;
    // Whoever comes by a link has its secret after the hash.
    window.history.replaceState(null, '', `/#${'a'.repeat(43)}`);
    const filled = visit.path.replace(/:\w+/g, SAMPLE_ID);
    const opened = await openPage(visit.component, {
      path: visit.path,
      url: filled,
      scopes: visit.scopes,
      session: aSession({ personId: visit.live ? 'p0' : SAMPLE_ID, roles: visit.roles }),
      providers: [{ provide: Drafts, useClass: KeptDrafts }],
    });
    rememberWho(files);
    const visited = new Visited(opened, visit);
    await visited.settle('given');
    return visited;
  }

  get element(): HTMLElement {
    return this.opened.element;
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
    const within = dialogs.at(-1) ?? this.element;
    return [...within.querySelectorAll('button')].filter(
      (each) => !each.disabled && each.getAttribute('aria-disabled') !== 'true',
    );
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

function reply(request: TestRequest, { seed, live }: Visit, answer: Answer): void {
  if (request.cancelled) return;
  const { method, url, responseType } = request.request;
  if (answer === 'lost') return request.error(new ProgressEvent('error'));
  if (answer === 'away') {
    return request.flush(null, { status: 503, statusText: 'Service Unavailable' });
  }
  if (responseType === 'blob') return request.flush(new Blob(['PDF']));
  const sample = sampleAnswer(method, url, seed) as object | null;
  request.flush(live && sample && 'presences' in sample ? live : sample);
}

/** What a button is called, with the part of the page it stands in. */
function nameOf(button: HTMLButtonElement): string {
  const text = button.getAttribute('aria-label') ?? button.textContent ?? '';
  let within: Element | null = button;
  while (within && !(within.localName.startsWith('app-') && within.localName !== 'app-dialog')) {
    within = within.parentElement;
  }
  return `${within?.localName ?? 'page'}: ${text.replace(/\s+/g, ' ').trim()}`;
}

function press(button: HTMLButtonElement, detail: number): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
}

const away = (name: string) => /: (Lukk|Avbryt|Angre|Nei)/.test(name);

/** Double-clicks every button of a page, and every button these bring forth; those that act, so many times. */
export class DoubleClicker {
  /** Buttons seen, with the presses that lead to them. */
  private readonly waiting = new Map<string, string[]>();
  private readonly tried = new Set<string>();
  private here: Visited | null = null;
  private path: string[] = [];
  private last: HTMLButtonElement | null = null;

  constructor(
    private readonly visit: Visit,
    private readonly times: number,
    private readonly tally: Tally,
  ) {}

  /** @returns false when the page cannot show what this sample says */
  async run(): Promise<boolean> {
    const shown = await this.reach([]).catch(() => false);
    if (!shown) return false;
    for (let turn = 0; turn < 150; turn += 1) {
      const name = this.next();
      if (name === null) return true;
      const path = this.waiting.get(name) ?? [];
      this.waiting.delete(name);
      this.tried.add(name);
      if (!this.here?.find(name) && !(await this.reach(path, name))) continue;
      await this.tryOut(name);
    }
    return true;
  }

  /** A button that stands here before one that must be found again; those that put away last. */
  private next(): string | null {
    const names = [...this.waiting.keys()];
    const near = names.filter((name) => this.here?.find(name));
    return near.find((name) => !away(name)) ?? near[0] ?? names[0] ?? null;
  }

  private async reach(path: string[], name?: string): Promise<boolean> {
    this.here = await Visited.open(this.visit, this.tally.files);
    this.path = [];
    await this.look();
    for (const step of path) {
      const button = this.here.find(step);
      if (!button) return false;
      press(button, 1);
      await this.here.settle('given');
      this.path.push(step);
      await this.look();
    }
    return name === undefined || this.here.find(name) !== undefined;
  }

  /** Fills in what can be filled in, and remembers which buttons there are. */
  private async look(): Promise<void> {
    if (!this.here) return;
    fillIn(this.here.element);
    await this.here.settle('given');
    for (const name of this.here.buttons().map(nameOf)) {
      if (this.tried.has(name) || this.waiting.has(name) || this.tally.acts.has(this.called(name)))
        continue;
      this.waiting.set(name, [...this.path]);
    }
  }

  private async tryOut(name: string): Promise<void> {
    this.tally.buttons.add(this.called(name));
    const path = [...this.path];
    const acted = await this.twice(name, this.times > 1 ? 'lost' : 'given');
    if (!acted) return this.follow(name, path);
    for (let time = 1; time < this.times; time += 1) {
      if (!this.here?.find(name) && !(await this.reach(path, name))) break;
      const answer = time === this.times - 1 ? 'given' : time % 2 ? 'away' : 'lost';
      this.last = this.here?.find(name) ?? null;
      await this.twice(name, answer);
    }
    await this.late(name);
    this.path = path;
    await this.look();
  }

  /** A button that sends nothing may open something. */
  private async follow(name: string, path: string[]): Promise<void> {
    const before = this.here?.buttons().map(nameOf).join() ?? '';
    const button = this.here?.find(name);
    this.path = [...path, name];
    await this.look();
    if (!button || this.here?.buttons().map(nameOf).join() !== before) return;
    press(button, 1);
    await this.here.settle('given');
    await this.look();
  }

  private called(name: string): string {
    return `${this.visit.path}, ${name}`;
  }

  /** The second press of a slow hand: the answer to the first has come, and the button may be another by now. */
  private async late(name: string): Promise<void> {
    const button = this.last;
    if (!this.here || !button?.isConnected || button.disabled) return;
    press(button, 2);
    const written = await this.here.settle('given');
    if (written.length === 0) return;
    const sent = written.map(({ method, url }) => `${method} ${url}`).join(', ');
    this.tally.faults.add(`${this.called(name)}, when the answer has come: ${sent}`);
  }

  /** Two presses in the same turn. @returns whether anything was sent */
  private async twice(name: string, answer: Answer): Promise<boolean> {
    const button = this.here?.find(name);
    if (!this.here || !button) return false;
    press(button, 1);
    press(button, 1);
    const written = await this.here.settle(answer);
    this.tally.doubleClicks += 1;
    this.tally.requests += written.length;
    const { acts } = this.tally;
    if (written.length > 0) acts.set(this.called(name), (acts.get(this.called(name)) ?? 0) + 1);
    const keys = written.map(({ headers }) => headers.get('Idempotency-Key'));
    if (new Set(keys).size > 1) {
      const sent = written.map(({ method, url }) => `${method} ${url}`).join(', ');
      this.tally.faults.add(`${this.called(name)}: ${sent}`);
    }
    return written.length > 0;
  }
}
