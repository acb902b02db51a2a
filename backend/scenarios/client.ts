import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What came back as JSON: a test reads from it what it expects there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- typing every reply again would test the types
type Json = any;
type Headers = Record<string, string>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What came back; JSON is parsed, everything else is text. */
export interface Reply<T> {
  status: number;
  body: T;
  headers: Record<string, string | number | string[] | undefined>;
  raw: Buffer;
}

/** One browser: sends what our pages send, and keeps the cookies it is given. */
export class Client {
  private readonly cookies = new Map<string, string>();
  private ready: Promise<void> | null = null;

  /** @param signIn run before the first request, to become somebody */
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly signIn: (client: Client) => Promise<void> = () => Promise.resolve(),
  ) {}

  get<T = Json>(path: string, headers: Headers = {}): Promise<Reply<T>> {
    return this.act('GET', path, undefined, headers);
  }

  /** @param headers 'idempotency-key' to repeat a request; a new key otherwise */
  post<T = Json>(path: string, body: unknown = {}, headers: Headers = {}): Promise<Reply<T>> {
    return this.act('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  put<T = Json>(path: string, body: unknown, headers: Headers = {}): Promise<Reply<T>> {
    return this.act('PUT', path, body, headers);
  }

  /** Sends a file as it is. */
  putFile<T = Json>(path: string, type: string, bytes: Buffer): Promise<Reply<T>> {
    return this.act('PUT', path, bytes, { 'content-type': type });
  }

  /** Sends a file whose type its bytes must tell. */
  postFile<T = Json>(path: string, bytes: Buffer): Promise<Reply<T>> {
    const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() };
    return this.act('POST', path, bytes, headers);
  }

  patch<T = Json>(path: string, body: unknown, headers: Headers = {}): Promise<Reply<T>> {
    return this.act('PATCH', path, body, headers);
  }

  delete<T = Json>(path: string, headers: Headers = {}): Promise<Reply<T>> {
    return this.act('DELETE', path, undefined, headers);
  }

  /** A request without signing in first; `path` begins below /api. */
  async send<T = Json>(
    method: Method,
    path: string,
    body: unknown,
    headers: Headers,
  ): Promise<Reply<T>> {
    const type: Headers = body === undefined ? {} : { 'content-type': typeOf(body) };
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.app.inject({
      method,
      url: `/api${path}`,
      headers: { 'sec-fetch-site': 'same-origin', cookie, ...type, ...headers },
      ...(body === undefined ? {} : { payload: payloadOf(body) }),
    });
    for (const { name, value } of answer.cookies) this.cookies.set(name, value);
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode,
      body: (isJson && answer.body !== '' ? JSON.parse(answer.body) : answer.body) as T,
      headers: answer.headers,
      raw: answer.rawPayload,
    };
  }

  /**
   * Proves the session once more, so that it stands at the highest assurance for ten minutes.
   * @param code the mailed one of a real panel; the example panel's stands in the answer
   */
  async stepUp(code?: (asked: Json) => Promise<string>): Promise<void> {
    const { body } = await this.post('/proofs/codes');
    const typed = code === undefined ? body.code : await code(body);
    const { status } = await this.post('/proofs/code', { code: typed });
    if (status !== 201) throw new Error(`Not proved: ${status}`);
  }

  /** Puts a cookie there that no answer has given. */
  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** The cookies as a header, for requests made by other means (event streams). */
  async cookieHeader(): Promise<string> {
    await (this.ready ??= this.signIn(this));
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async act<T>(method: Method, path: string, body: unknown, headers: Headers) {
    await (this.ready ??= this.signIn(this));
    return this.send<T>(method, path, body, headers);
  }
}

/** Bytes are sent as a PDF, text as it is, everything else as JSON. */
function typeOf(body: unknown): string {
  return Buffer.isBuffer(body) ? 'application/pdf' : 'application/json';
}

function payloadOf(body: unknown): string | Buffer {
  return Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
}
