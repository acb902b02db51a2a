import { RouteEntry, Routes } from '../../src/kernel/http/routes';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { collect, MISSING } from '../policy/things';
import { headerFaults } from '../policy/headers';
import { Canaries, Canary } from './canaries';
import { Reader } from './readers';

/** Where a canary was met, and by whom. */
export interface Meeting {
  canary: Canary;
  /** 'GET /cases/:id', 'mail', 'row person.name', 'log', 'file'. */
  place: string;
  reader: Reader | null;
}

/** The stream never ends; what it says is only topics, which are listened to beside it. */
const STREAM = '/events';
/** What would end the sessions that ask. */
const ENDING = /^DELETE \/(?:session|own-sessions)/;
const FORMS: Readonly<Record<string, readonly string[]>> = {
  '/meetings/:id/minutes': ['?audience=panel', '?audience=public'],
  '/meetings/:id/minutes.pdf': ['?audience=panel', '?audience=public'],
  '/meetings/:id/minutes.docx': ['?audience=panel', '?audience=public'],
  '/declaration': ['?language=nb', '?language=nn', '?language=en', '?language=nb-lett'],
  '/meetings': ['', '?year=2026', '?year=2027'],
  '/year-plan': ['', '?year=2026', '?year=2028', '?year=2029'],
};

/** Asks everything there is to ask, and notes which canaries stand in the answers. */
export class Crawl {
  asked = 0;
  readonly met: Meeting[] = [];
  readonly faults: string[] = [];
  private ids: Record<string, readonly string[]> = {};

  constructor(
    private readonly app: TestApp,
    private readonly canaries: Canaries,
  ) {}

  get routes(): readonly RouteEntry[] {
    return this.app.nest.get(Routes).list();
  }

  /** What stands in something, wherever it came from. */
  look(place: string, reader: Reader | null, content: string | Buffer): void {
    for (const canary of this.canaries.foundIn(content)) this.met.push({ canary, place, reader });
  }

  /** Every reading route with every id of its kind, and a copy of one's own data. */
  async readAll(readers: readonly Reader[]): Promise<void> {
    const known = await collect(this.app);
    const rows = await this.app.db.query<{ id: string }>('SELECT id FROM declaration_signature');
    this.ids = { ...known, declarations: rows.map(({ id }) => id) };
    for (const reader of readers) {
      for (const route of this.routes.filter(({ method }) => method === 'GET')) {
        if (route.path !== STREAM) await this.read(route, reader);
      }
      await this.copy(reader);
    }
  }

  /** What one has asked to have opened is shown: one's own to oneself, and others' to the coordinator. */
  async openNeeds(readers: readonly Reader[], people: readonly string[]): Promise<void> {
    for (const reader of readers) {
      const own = await reader.browser.post('/access-needs/openings');
      this.note('POST /access-needs/openings', reader, own.raw);
      for (const id of people) {
        const path = `/people/${id}/access-needs/openings`;
        const { raw } = await reader.browser.post(path, { purpose: 'conversation' });
        this.note('POST /people/:id/access-needs/openings', reader, raw);
      }
    }
  }

  /** Every reader tries to open every application. */
  async openApplications(readers: readonly Reader[]): Promise<void> {
    const rows = await this.app.db.query<{ id: string }>('SELECT id FROM application ORDER BY id');
    for (const reader of readers) {
      for (const { id } of rows) {
        const { raw } = await reader.browser.post(`/applicants/${id}/openings`, {
          purpose: 'compare',
        });
        this.note('POST /applicants/:id/openings', reader, raw);
      }
    }
  }

  /** Every reader tries to open everybody whom an organisation has named. */
  async openNominees(readers: readonly Reader[]): Promise<void> {
    const rows = await this.app.db.query<{ id: string }>('SELECT id FROM nomination ORDER BY id');
    for (const reader of readers) {
      for (const { id } of rows) {
        const { raw } = await reader.browser.post(`/nominees/${id}/openings`, {
          purpose: 'compare',
        });
        this.note('POST /nominees/:id/openings', reader, raw);
      }
    }
  }

  /** Every reader has got hold of a link to answer by. */
  async openDates(readers: readonly Reader[], links: readonly string[]): Promise<void> {
    for (const reader of readers) {
      for (const token of links) {
        const { raw } = await reader.browser.post('/own-dates/openings', { token });
        this.note('POST /own-dates/openings', reader, raw);
      }
    }
  }

  /** Every reader has got hold of the address a calendar fetches from. */
  async fetchFeed(readers: readonly Reader[], path: string): Promise<void> {
    for (const reader of readers) {
      this.note('GET /feeds/:file', reader, (await reader.browser.get(path)).raw);
    }
  }

  /** A file as it lies on the disk, whatever it says it is. */
  lookInFile(name: string, bytes: Buffer): void {
    const found = this.canaries.in(bytes.toString('latin1'));
    for (const canary of found) this.met.push({ canary, place: `file ${name}`, reader: null });
  }

  /** Every act on things that are there, with nothing and with a word in a field it may not know. */
  async refuseAll(readers: readonly Reader[]): Promise<void> {
    for (const reader of readers) {
      for (const route of this.routes) {
        const name = `${route.method} ${route.path}`;
        if (route.method === 'GET' || ENDING.test(name)) continue;
        for (const body of [{}, { text: 'a' }]) await this.act(route, reader, body);
      }
    }
  }

  private async read(route: RouteEntry, reader: Reader): Promise<void> {
    for (const path of this.addresses(route.path)) {
      for (const form of FORMS[route.path] ?? ['']) {
        const reply = await reader.browser.get(path + form);
        const faults = headerFaults(reply);
        if (faults.length > 0) this.faults.push(`${path}: ${faults.join()}`);
        this.note(
          `GET ${route.path}${form.includes('public') ? '?public' : ''}`,
          reader,
          reply.raw,
        );
      }
    }
  }

  private async copy(reader: Reader): Promise<void> {
    const { status, body } = await reader.browser.post('/data-copies', { language: 'nb' });
    if (status !== 201) return;
    const { raw } = await reader.browser.get(`/data-copies/${body.id}`);
    this.note('GET /data-copies/:id', reader, raw);
  }

  private async act({ method, path }: RouteEntry, reader: Reader, body: Body): Promise<void> {
    const word = path.split('/').find((_, i, all) => all[i + 1]?.startsWith(':'));
    const id = this.ids[word ?? '']?.[0] ?? MISSING;
    const key: Record<string, string> =
      method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {};
    const address = path.replace(/:\w+/g, id);
    const reply = await reader.browser.send(method as 'POST', address, body, key);
    this.note(`${method} ${path}`, reader, reply.raw);
  }

  private note(place: string, reader: Reader, content: Buffer): void {
    this.asked += 1;
    this.look(place, reader, content);
  }

  /** A path with each known id of its kind, and with one that nothing has. */
  private addresses(path: string): string[] {
    const [, before = '', name = ''] = /([^/]+)\/:(\w+)/.exec(path) ?? [];
    if (name === '') return [path];
    const all = name === 'clause' ? CLAUSES : [...(this.ids[before] ?? []), MISSING];
    return all.map((id) => path.replace(`:${name}`, id));
  }
}

/** Clauses with findings about people, offices, papers and declarations. */
const CLAUSES = [
  '2.1',
  '2.2',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '3.5',
  '3.6',
  '4.1',
  '4.3',
  '6.1',
  '9.9',
];
