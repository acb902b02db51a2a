import { randomUUID } from 'node:crypto';
import { ChangeStream } from '../../src/kernel/change-stream';
import { Client, Reply } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What says how things stand, and is the same however often it is said: it is kept without the key of a press. */
const SAYS = /\/(?:signals|signals\/dismiss|writing)$/;

/** Routes that were pressed twice, and how often. */
export type Pressed = Map<string, number>;

/** A route or an address without what differs from one thing to the next. */
export function shapeOf(method: string, path: string): string {
  const shape = path.split('?')[0]!.replace(ID, ':').replace(/:\w+/g, ':');
  return `${method} ${shape}`;
}

type Pair = [Reply<Body>, Reply<Body>];

/**
 * A browser whose every press is a double click: each act is sent twice at once, and must have one effect. An act that
 * has had as many double clicks as are asked for is pressed once, for what comes after it.
 */
export class DoubleClient extends Client {
  /** @param times double clicks that each act is to have */
  constructor(
    private readonly test: TestApp,
    personId: string,
    private readonly pressed: Pressed,
    private readonly times: number,
  ) {
    super(test.nest, async (self) => {
      const headers = { 'idempotency-key': randomUUID() };
      await self.send('POST', '/example/session', { personId }, headers);
    });
  }

  /** Both carry the key of the press, as the pages send it: the second is the answer of the first. */
  override async post(path: string, body: unknown = {}): Promise<Reply<Body>> {
    const headers = { 'idempotency-key': randomUUID() };
    const [first, second] = await this.twice('POST', path, () => super.post(path, body, headers));
    const isAct = !SAYS.test(path);
    expect([path, second.status]).toEqual([path, first.status]);
    if (isAct && JSON.stringify(second.body) !== JSON.stringify(first.body)) {
      expect([path, second.body]).toEqual([path, first.body]);
    }
    return first;
  }

  /** No key: the second comes late, or finds nothing left to change. */
  override async put(path: string, body: unknown): Promise<Reply<Body>> {
    const [first, second] = await this.twice('PUT', path, () => super.put(path, body));
    return first.status < 300 ? first : second;
  }

  override async delete(path: string): Promise<Reply<Body>> {
    const [first, second] = await this.twice('DELETE', path, () => super.delete(path));
    return first.status < 300 ? first : second;
  }

  private async twice(
    method: string,
    path: string,
    send: () => Promise<Reply<Body>>,
  ): Promise<Pair> {
    const shape = shapeOf(method, path);
    const before = this.pressed.get(shape) ?? 0;
    if (before >= this.times) {
      const only = await send();
      return [only, only];
    }
    // Who signs in first, and that a session is in use, is written before anything is counted.
    await super.get('/session');
    const pair = await this.atOnce(method, path, send);
    this.pressed.set(shape, before + 1);
    return pair;
  }

  /** Both at once; at least one is done, and what they do is done once. */
  private async atOnce(
    method: string,
    path: string,
    send: () => Promise<Reply<Body>>,
  ): Promise<Pair> {
    const stream = this.test.nest.get(ChangeStream);
    const before = stream.version;
    const pair = await Promise.all([send(), send()]);
    const done = pair.filter(({ status }) => status < 300).length;
    const told = () => pair.map(({ status, body }) => `${status} ${JSON.stringify(body)}`);
    expect([method, path, done > 0 ? 'done' : told()]).toEqual([method, path, 'done']);
    const commits = SAYS.test(path) ? 1 : stream.version - before;
    expect([method, path, commits <= 1 ? 'once' : `${commits} times`]).toEqual([
      method,
      path,
      'once',
    ]);
    return pair;
  }
}
