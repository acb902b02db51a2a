import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as open } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { boot, Running } from '../../src/boot';
import { FixedClock } from '../../src/kernel/clock';
import { newDatabase, TestDatabase } from '../test-database';
import { answerFaults, Kind } from './headers';
import { MISSING } from './things';

const SCRIPT = 'main-ABCD1234.js';
type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'TRACE';

describe('Exact headers stand on every answer, whatever it is', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-headers-'));
  let database: TestDatabase;
  let running: Running;
  let cookie = '';
  beforeAll(async () => {
    writeFileSync(path.join(folder, 'index.html'), '<app-root ngCspNonce="%NONCE%"></app-root>');
    writeFileSync(path.join(folder, SCRIPT), 'console.log(1)');
    writeFileSync(path.join(folder, `${SCRIPT}.gz`), gzipSync('console.log(1)'));
    writeFileSync(path.join(folder, 'icon.svg'), '<svg/>');
    writeFileSync(path.join(folder, 'app.webmanifest'), '{}');
    database = await newDatabase();
    running = await boot(database.settings, folder, new FixedClock('2026-11-12T10:00'));
    const installed = await send('POST', '/api/installation', {}, { kind: 'example' });
    expect(installed.statusCode).toBe(201);
    const [someone] = (await send('GET', '/api/example/actors')).json() as { personId: string }[];
    const become = { personId: someone?.personId };
    const session = await send('POST', '/api/example/session', {}, become);
    cookie = session.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  });
  afterAll(async () => {
    await running.close();
    await database.remove();
    rmSync(folder, { recursive: true });
  });

  function send(method: Method, url: string, headers: object = {}, body?: object) {
    return running.app.inject({
      method: method as 'GET',
      url,
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        'sec-fetch-site': 'same-origin',
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    });
  }

  it.each<[Method, string, number, Kind, object?]>([
    ['GET', '/', 200, 'document'],
    ['GET', '/moter/1/live?a=1', 200, 'document'],
    ['HEAD', '/hjem', 200, 'document'],
    ['GET', `/${SCRIPT}`, 200, 'hashed'],
    ['GET', `/${SCRIPT}`, 200, 'hashed', { 'accept-encoding': 'gzip' }],
    ['HEAD', `/${SCRIPT}`, 200, 'hashed'],
    ['GET', '/icon.svg', 200, 'file'],
    ['GET', '/app.webmanifest', 200, 'file'],
    ['GET', '/missing.js', 404, 'problem'],
    ['GET', '/index.html', 404, 'problem'],
    ['GET', '/../package.json', 404, 'problem'],
    ['POST', '/hjem', 404, 'problem'],
    ['GET', '/api/nothing', 404, 'api'],
    ['HEAD', '/api/nothing', 404, 'api'],
    ['DELETE', '/api/home', 404, 'api'],
    ['PUT', '/api/home', 404, 'api'],
    ['OPTIONS', '/api/home', 404, 'api'],
    ['HEAD', '/api/session', 200, 'api'],
    ['GET', '/api/session', 200, 'api'],
    ['GET', '/api/board', 401, 'api', { cookie: '' }],
    ['GET', '/api/meetings/%00', 400, 'api'],
    ['GET', '/api/meetings/%E0%A4%A', 400, 'api'],
    ['GET', '/%E0%A4%A', 400, 'problem'],
    ['POST', '/api/corrections', 403, 'api', { 'sec-fetch-site': 'cross-site' }],
    ['POST', '/api/corrections', 400, 'api', { 'content-type': 'text/plain' }],
  ])('%s %s answers %i as %s', async (method, url, status, kind, headers = {}) => {
    const reply = await send(method, url, headers);
    expect({ status: reply.statusCode, faults: answerFaults(reply, kind) }).toEqual({
      status,
      faults: [],
    });
  });

  it('says that nothing has changed with the same headers', async () => {
    for (const [url, kind] of [
      ['/api/meetings', 'api'],
      ['/icon.svg', 'file'],
      [`/${SCRIPT}`, 'hashed'],
    ] as const) {
      const { headers } = await send('GET', url);
      const again = await send('GET', url, { 'if-none-match': String(headers.etag) });
      const bodiless =
        kind === 'api' ? again : { ...again, headers: { ...headers, ...again.headers } };
      expect([url, again.statusCode, again.body, answerFaults(bodiless, kind)]).toEqual([
        ...[url, 304, '', []],
      ]);
      expect(again.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('hands out documents and archives as downloads that no page may open', async () => {
    await send('POST', '/api/proofs/codes').then(async (asked) => {
      const proved = await send('POST', '/api/proofs/code', {}, { code: asked.json().code });
      cookie = proved.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') || cookie;
    });
    const { id } = (await send('POST', '/api/data-copies', {}, { language: 'nb' })).json() as {
      id: string;
    };
    const { meetings } = (await send('GET', '/api/meetings?year=2026')).json() as {
      meetings: { id: string; state: string }[];
    };
    const held = meetings.find(({ state }) => state === 'closed')?.id ?? MISSING;
    const [seal] = (await send('GET', '/api/seal/certificates')).json() as {
      fingerprint: string;
    }[];
    for (const [url, type] of [
      [`/api/data-copies/${id}`, 'application/zip'],
      [`/api/meetings/${held}/minutes.pdf`, 'application/pdf'],
      [`/api/seal/certificates/${seal?.fingerprint}`, 'application/x-pem-file'],
    ]) {
      const reply = await send('GET', url ?? '');
      expect([url, reply.statusCode, answerFaults(reply, 'api')]).toEqual([url, 200, []]);
      expect(reply.headers['content-type']).toBe(type);
      expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
    }
  });

  it('streams what has changed under the same policy', async () => {
    await running.app.listen(0, '127.0.0.1');
    const address = `${await running.app.getUrl()}/api/events`;
    const reply = await new Promise<{ statusCode: number; headers: object }>((resolve, fail) => {
      const request = open(address, { headers: { cookie } }, ({ statusCode = 0, headers }) => {
        resolve({ statusCode, headers });
        request.destroy();
      });
      request.on('error', fail);
    });
    const answer = { statusCode: reply.statusCode, headers: { ...reply.headers }, body: '' };
    expect([reply.statusCode, answerFaults(answer, 'stream')]).toEqual([200, []]);
  });
});
