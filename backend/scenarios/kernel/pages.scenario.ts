import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Probe, startProbe } from './probe';

const SCRIPT = 'main-ABCD1234.js';

describe('The built pages', () => {
  let probe: Probe;
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-pages-'));
  beforeAll(async () => {
    writeFileSync(path.join(folder, 'index.html'), '<app-root ngCspNonce="%NONCE%"></app-root>');
    writeFileSync(path.join(folder, SCRIPT), 'console.log(1)');
    writeFileSync(path.join(folder, `${SCRIPT}.gz`), gzipSync('console.log(1)'));
    writeFileSync(path.join(folder, 'icon.svg'), '<svg/>');
    probe = await startProbe(folder);
  });
  afterAll(async () => {
    await probe.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    probe.app.inject({ method: 'GET', url, headers });

  it.each([
    '/',
    '/hjem',
    '/moter/0190a0a0-0000-7000-8000-000000000001/live?a=1',
    '/index',
    '/regler/3.4',
  ])('are one document at %s, with a nonce that its policy names', async (url) => {
    const reply = await get(url);
    const nonce = /ngCspNonce="([^"]{20,})"/.exec(reply.body)?.[1];
    expect(nonce).toBeDefined();
    expect(reply.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(reply.headers['content-security-policy']).toContain(
      "require-trusted-types-for 'script'; trusted-types angular angular#bundler",
    );
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('have a new nonce each time', async () => {
    expect((await get('/')).body).not.toBe((await get('/')).body);
  });

  it('come compressed to whoever can read that, and are kept for a year', async () => {
    const packed = await get(`/${SCRIPT}`, { 'accept-encoding': 'gzip' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(packed.headers['content-type']).toContain('javascript');
    const plain = await get(`/${SCRIPT}`);
    expect(plain.body).toBe('console.log(1)');
  });

  it('are asked for again when their name says nothing of their content', async () => {
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/index.html',
    '/missing.js',
    '/../package.json',
    '/api/missing',
    '/%2e%2e/package.json',
  ])('hold nothing at %s', async (url) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ type: '/problems/not-found' });
  });
});
