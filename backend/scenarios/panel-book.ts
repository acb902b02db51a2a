import { Client } from './client';
import { RealPanel } from './real-panel';

/** An answer, from which a test reads what it expects there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- typing every reply again would test the types
export type Body = any;

/** The names scenarios use for seats: one of each kind. */
export const SEATS = { organisation: 1, experience: 2, flexible: 7, otherFlexible: 8 };

/** A panel of one's own, empty but for its seats, with a small vocabulary for entering who served when. */
export class PanelBook {
  private readonly seatIds = new Map<number, string>();

  private constructor(
    readonly panel: RealPanel,
    readonly coordinator: Client,
  ) {}

  static async open(clock?: string): Promise<PanelBook> {
    const panel = await RealPanel.set(clock);
    const book = new PanelBook(panel, panel.coordinator);
    const { body } = await panel.coordinator.get('/board');
    for (const { number, seatId } of body.seats) book.seatIds.set(number, seatId);
    return book;
  }

  seat(number: number): string {
    return this.seatIds.get(number) ?? '';
  }

  async person(name: string): Promise<string> {
    return (await this.coordinator.post('/people', { name })).body.id;
  }

  async organisation(name: string): Promise<string> {
    return (await this.coordinator.post('/organisations', { name, kind: 'council' })).body.id;
  }

  /** Appoints to a flexible seat through an open call, unless something else is said. */
  appoint(personId: string, from: string, more: object = {}) {
    return this.coordinator.post('/appointments', this.wish(personId, from, more));
  }

  wish(personId: string, from: string, more: object = {}): object {
    return {
      kind: 'representative',
      personId,
      seatId: this.seat(SEATS.flexible),
      basis: 'own',
      from,
      track: 'openCall',
      trackOn: from,
      source: 'Åpen utlysning 1',
      ...more,
    };
  }

  /** Service from before the installation: recorded as it was. */
  async served(personId: string, from: string, to?: string, more: object = {}): Promise<Body> {
    const reply = await this.appoint(personId, from, { track: 'imported', to, ...more });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    return reply.body;
  }

  renew(personId: string, from: string, more: object = {}) {
    return this.appoint(personId, from, { track: 'renewal', source: 'Sak 9/26', ...more });
  }

  /** Someone in a seat, who may be elected. */
  async representative(
    name: string,
    from: string,
    to?: string,
    seat = SEATS.flexible,
  ): Promise<string> {
    const id = await this.person(name);
    await this.served(id, from, to, { seatId: this.seat(seat) });
    return id;
  }

  elect(office: 'leader' | 'deputyLeader', personId: string, from: string, more: object = {}) {
    const year = Number(from.slice(0, 4));
    return this.coordinator.post('/office-terms', {
      office,
      personId,
      electedOn: from,
      from,
      to: `${year + 2}${from.slice(4)}`,
      kind: 'ordinary',
      source: 'Sak 12',
      beforeInstallation: false,
      ...more,
    });
  }

  close(): Promise<void> {
    return this.panel.close();
  }
}

/** The finding of one rule among those in an answer or a problem. */
export function said(body: Body, rule: string): Body {
  return body.findings.find((each: Body) => each.rule === rule) ?? {};
}

/** Every key that occurs anywhere in an answer. */
export function keysIn(value: unknown): Set<string> {
  const keys = new Set<string>();
  const open: unknown[] = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each === null || typeof each !== 'object') continue;
    if (!Array.isArray(each)) for (const key of Object.keys(each)) keys.add(key);
    open.push(...Object.values(each).filter((inner) => inner !== undefined));
  }
  return keys;
}
