import { randomUUID } from 'node:crypto';
import { ORIGIN, Probe, startProbe } from './probe';

type Headers = Record<string, string>;

describe('The walls around every route', () => {
  let probe: Probe;
  beforeAll(async () => void (probe = await startProbe()));
  afterAll(() => probe.close());

  const get = (url: string, headers: Headers = {}) =>
    probe.app.inject({ method: 'GET', url, headers });
  const post = (payload: string | object, headers: Headers = {}) =>
    probe.app.inject({
      method: 'POST',
      url: '/api/notes',
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
      headers: {
        cookie: 'as=coordinator',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...headers,
      },
    });

  describe('who may', () => {
    it('lets anyone read what is open to anyone', async () => {
      expect((await get('/api/notes')).statusCode).toBe(200);
    });

    it('answers 401 to nobody and 403 to the wrong role', async () => {
      expect((await get('/api/notes/mine')).json().type).toBe('/problems/signed-out');
      const member = await post({ text: 'a' }, { cookie: 'as=representative' });
      expect(member.json()).toMatchObject({ status: 403, type: '/problems/forbidden' });
    });

    it('names the assurance that is missing', async () => {
      const reply = await get('/api/notes/signed', { cookie: 'as=leader' });
      expect(reply.json()).toMatchObject({ status: 403, type: '/problems/assurance' });
    });

    it('hands the actor to the handler', async () => {
      const reply = await get('/api/notes/mine', { cookie: 'x=1; as=leader' });
      expect(reply.json()).toEqual({ personId: 'person-leader' });
    });
  });

  describe('where a change may come from', () => {
    it.each<[string, Headers]>([
      ['another site', { 'sec-fetch-site': 'cross-site' }],
      ['a sister site', { 'sec-fetch-site': 'same-site', origin: ORIGIN }],
      ['no site at all', { 'sec-fetch-site': 'none' }],
    ])('refuses one from %s', async (_, headers) => {
      expect((await post({ text: 'a' }, headers)).statusCode).toBe(403);
    });

    it('takes one from our own address when the browser names no site', async () => {
      const request = (origin: string) =>
        probe.app.inject({
          method: 'POST',
          url: '/api/notes',
          payload: { text: 'a' },
          headers: { cookie: 'as=coordinator', origin, 'idempotency-key': randomUUID() },
        });
      expect((await request(ORIGIN)).statusCode).toBe(201);
      expect((await request('http://localhost:4101')).statusCode).toBe(403);
    });
  });

  describe('what a body may be', () => {
    const refused = async (payload: string | object, headers: Headers = {}) => {
      const reply = await post(payload, headers);
      expect(reply.headers['content-type']).toContain('application/problem+json');
      expect(reply.statusCode).toBe(400);
      return (reply.json() as { errors: { field: string; constraint: string }[] }).errors;
    };

    it.each([
      ['{', 'json'],
      ['[]', 'object'],
      ['null', 'object'],
      ['"text"', 'object'],
      ['{"text":"a","__proto__":{"x":1}}', 'forbiddenKey'],
      ['{"text":"a","lines":[{"constructor":{"prototype":{}}}]}', 'forbiddenKey'],
      ['{"text":"a\\u0000b"}', 'nul'],
      ['{"text":"\\ud800"}', 'unicode'],
      ['{"text":"a","number":1e999}', 'number'],
      [`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'depth'],
    ])('refuses %.40s', async (payload, constraint) => {
      expect(await refused(payload)).toMatchObject([{ constraint }]);
    });

    it('names each field that is wrong, with its path', async () => {
      const errors = await refused({ text: 7, other: 1, lines: [{ text: 'a' }, { text: 1 }] });
      expect(errors).toEqual(
        expect.arrayContaining([
          { field: 'other', constraint: 'whitelistValidation' },
          { field: 'text', constraint: 'isString' },
          { field: 'lines.1.text', constraint: 'isString' },
        ]),
      );
    });

    it('converts nothing: "true" is no truth value', async () => {
      expect(await refused({ text: 'a', closed: 'true' })).toEqual([
        { field: 'closed', constraint: 'isBoolean' },
      ]);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])(
      'refuses a body that comes as %s',
      async (type) => {
        const errors = await refused('{"text":"a"}', { 'content-type': type });
        expect(errors).toEqual([{ field: 'Content-Type', constraint: 'json' }]);
      },
    );

    it('refuses more than a megabyte', async () => {
      const reply = await post({ text: 'x'.repeat(1024 * 1024) });
      expect(reply.json()).toEqual({
        type: '/problems/too-large',
        title: 'Too large',
        status: 413,
      });
    });

    it.each(['', 'seven', '0190a0a0'])('asks for an idempotency key, not "%s"', async (key) => {
      const headers = { 'idempotency-key': key };
      expect(await refused({ text: 'a' }, headers)).toEqual([
        { field: 'Idempotency-Key', constraint: 'uuid' },
      ]);
    });
  });

  describe('what an address may be', () => {
    it.each([
      '/api/notes?year=1&year=2',
      '/api/notes?year=%00',
      '/api/notes?__proto__=1',
      '/api/notes/%00',
      '/api/notes/%E0%A4%A',
    ])('refuses %s', async (url) => {
      const reply = await get(url);
      expect(reply.statusCode).toBe(400);
      expect(reply.json()).toMatchObject({ type: '/problems/bad-input' });
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
    });

    it.each(['/api/nothing', '/api/notes/7', '/api/notes/NOW', '/api', '/nothing.js'])(
      'finds nothing at %s',
      async (url) => {
        const reply = await get(url);
        expect(reply.json()).toEqual({
          type: '/problems/not-found',
          title: 'Not found',
          status: 404,
        });
      },
    );
  });

  it('repeats the reply to a repeated key and refuses the key for another body', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await post({ text: 'once' }, key);
    const again = await post({ text: 'once' }, key);
    const other = await post({ text: 'twice' }, key);
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json()).toEqual(first.json());
    expect(other.json()).toMatchObject({ status: 422, type: '/problems/idempotency-mismatch' });
  });

  it('says 304 until something has been committed, somebody else asks or the day changes', async () => {
    const tag = String((await get('/api/notes')).headers.etag);
    const again = (headers: Headers = {}) =>
      get('/api/notes', { 'if-none-match': tag, ...headers });
    expect((await again()).statusCode).toBe(304);
    expect((await again({ cookie: 'as=leader' })).statusCode).toBe(200);
    probe.clock.set('2026-11-13T00:00');
    expect((await again()).statusCode).toBe(200);
    probe.clock.set('2026-11-12T10:00');
    expect((await again()).statusCode).toBe(304);
    await post({ text: 'a' });
    expect((await again()).statusCode).toBe(200);
  });

  it('gives no tag to an answer that depends on the time, nor to a refusal', async () => {
    expect((await get('/api/notes/now')).headers.etag).toBeUndefined();
    expect((await get('/api/notes/mine')).headers.etag).toBeUndefined();
  });

  it('tells nothing of what broke, and logs it without the address', async () => {
    const reply = await get('/api/notes/broken?name=Solveig');
    expect(reply.json()).toEqual({
      type: '/problems/unexpected',
      title: 'Unexpected',
      status: 500,
    });
    const log = probe.log.join('');
    expect(log).toContain('a secret in a message');
    expect(log).not.toContain('Solveig');
  });

  it('logs each request by its pattern, never with an id or a query', async () => {
    const id = randomUUID();
    await get(`/api/notes/${id}?year=2026`);
    const line = probe.log.at(-1) ?? '';
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', route: '/api/notes/:id', status: 200 });
    expect(probe.log.join('')).not.toContain(id);
  });

  it('sets the same headers on answers and refusals', async () => {
    for (const url of ['/api/notes', '/api/nothing', '/api/notes/mine']) {
      expect((await get(url)).headers).toMatchObject({
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
    }
  });
});
