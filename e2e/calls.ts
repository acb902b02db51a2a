import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { signIn } from './panel';

/** The server tells a form that comes back sooner from one a person has filled in. */
const FORM_MS = 5_200;

/** An open call, and a closed one with three applicants. */
export interface Calls {
  open: string;
  closed: string;
}

const made = new Map<string, Promise<Calls>>();

/** The calls of the panel a page shows; they are made when a screen first asks for one. */
export async function callsOf(page: Page): Promise<Calls> {
  const { origin } = new URL((await page.context().request.get('/api/session')).url());
  const calls = made.get(origin) ?? makeCalls(page, origin);
  made.set(origin, calls);
  return calls;
}

async function makeCalls(page: Page, origin: string): Promise<Calls> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('No browser to make calls in');
  const context = await browser.newContext({ baseURL: origin });
  const coordinator = await context.newPage();
  await signIn(coordinator, { origin }, 'coordinator');
  const desk = new CallDesk(context.request, origin);
  const calls = { open: await desk.openCall('Bli med i panelet'), closed: await desk.closedCall() };
  await context.close();
  return calls;
}

/** Makes calls and fills them, through the API. */
export class CallDesk {
  constructor(
    private readonly request: APIRequestContext,
    private readonly origin: string,
  ) {}

  /** Seeks seat 6, which nobody holds. @returns its id */
  async openCall(title: string): Promise<string> {
    const board = (await this.get('/board')) as { seats: { seatId: string; number: number }[] };
    const seat = board.seats.find(({ number }) => number === 6);
    const call = await this.post('/campaigns', {
      ...{ title, text: 'Vi søker deg.\n\nSpør oss gjerne.', plainText: 'Vi søker deg.' },
      ...{ language: 'nb', deadline: '2026-12-01', seatIds: [seat?.seatId] },
      seeksAlternates: true,
    });
    await this.post(`/campaigns/${call.id}/open`, { version: call.version });
    return call.id;
  }

  /** A closed call that three have answered. @returns its id */
  async closedCall(): Promise<string> {
    const id = await this.openCall('Vil du bruke erfaringen din?');
    const { stamp } = (await this.get(`/open-calls/${id}/form`)) as { stamp: string };
    await new Promise((done) => setTimeout(done, FORM_MS));
    for (const [n, fields] of [['eldre'], ['barn', 'eldre'], ['other']].entries()) {
      await this.post(`/open-calls/${id}/applications`, {
        ...{ stamp, token: String(n).repeat(43), email: `soker${n}@example.org`, language: 'nb' },
        ...{ name: `Solveig Søker ${n}`, age: n === 1 ? 17 : 52, bases: ['own'], fields },
        ...{
          why: 'Jeg vil bli hørt.',
          experience: 'Jeg har stått i kø.',
          phone: '',
          consent: true,
        },
      });
    }
    const { version } = (await this.get(`/campaigns/${id}`)) as { version: number };
    await this.post(`/campaigns/${id}/close`, { version });
    return id;
  }

  private async get(path: string): Promise<unknown> {
    return (await this.request.get(`/api${path}`)).json();
  }

  private async post(path: string, data: object): Promise<{ id: string; version: number }> {
    const headers = { origin: this.origin, 'idempotency-key': crypto.randomUUID() };
    const reply = await this.request.post(`/api${path}`, { data, headers });
    expect([path, reply.ok()]).toEqual([path, true]);
    return (await reply.json()) as { id: string; version: number };
  }
}
