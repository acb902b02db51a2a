// npm run bench: requests per second as ratios to a bare server on the same file, in one run.
// Ratios travel between machines, absolute figures do not. Nothing is asserted here.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, installPackages, root } from './prepare.mjs';

installPackages();
build();
const autocannon = (await import('autocannon')).default;
const sqlite3 = (await import('sqlite3')).default;
const { growHistory } = await import('./bench-history.mjs');

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
let asked = 0;
const folder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'));
const file = path.join(folder, 'samklang.db');

console.log('Requests per second, 10 connections; ratio = Samklang / bare server\n');
await measure('the example panel');
const rows = await growHistory(file, 100);
await measure(`100 times the history (${rows} rows)`);
rmSync(folder, { recursive: true, force: true });

async function measure(title) {
  const samklang = await startSamklang();
  const paths = await interesting(samklang);
  const answers = {};
  for (const [name, url] of Object.entries(paths)) {
    answers[name] = await (await fetch(samklang.origin + url, samklang)).text();
  }
  await storeAnswers(paths, answers);
  const bare = await startBare();
  console.log(title);
  for (const [name, url] of Object.entries(paths)) {
    await sameBytes(bare, url, answers[name]);
    const kept = await rate(samklang.origin + url, samklang.headers);
    const made = await rate(samklang.origin + url, samklang.headers, { everyOneAnew: true });
    const yard = await rate(bare.origin + url);
    const unchanged = await rateUnchanged(samklang, url);
    row(name, kept, yard);
    row(`  worked out anew`, made, yard);
    row(`  304`, unchanged, yard, `  ${(unchanged / made).toFixed(1)} × worked out, ${(unchanged / kept).toFixed(1)} × kept`);
  }
  const body = JSON.stringify({ name: 'Organisasjon', kind: 'organisation' });
  const write = await rate(`${samklang.origin}/api/organisations`, samklang.headers, { body });
  const yard = await rate(`${bare.origin}/write`, {}, { body });
  row('durable audited write', write, yard);
  console.log('');
  await samklang.stop();
  await bare.stop();
}

function row(name, own, bare, more = '') {
  const ratio = (own / bare).toFixed(2);
  console.log(`  ${name.padEnd(24)} ${own.toFixed(0).padStart(7)} / ${bare.toFixed(0).padStart(7)} = ${ratio}${more}`);
}

/**
 * Requests per second.
 * @param body         sent as POST with a key of its own each time; GET without
 * @param everyOneAnew asks at another address each time, so that no kept answer fits
 */
async function rate(url, headers = {}, { body, everyOneAnew = false, seconds = SECONDS } = {}) {
  const options = { url, connections: 10, duration: seconds, headers };
  if (everyOneAnew) {
    const { pathname } = new URL(url);
    options.requests = [{ setupRequest: (request) => ({ ...request, path: `${pathname}?n=${(asked += 1)}` }) }];
  }
  if (body) {
    const setupRequest = (request) => ({ ...request, body: unique(body), headers: keyed(headers) });
    options.requests = [{ method: 'POST', setupRequest }];
  }
  const { requests, statusCodeStats } = await autocannon(options);
  const wrong = Object.keys(statusCodeStats).filter((code) => !/^(2..|304)$/.test(code));
  if (wrong.length > 0) throw new Error(`${url} answered ${wrong.join()}`);
  return requests.total / seconds;
}

/** A page's tag holds for some seconds where the answer names the time, so it is asked for again and again. */
async function rateUnchanged({ origin, headers }, url) {
  const rates = [];
  for (let second = 0; second < SECONDS; second += 1) {
    const etag = (await fetch(origin + url, { headers })).headers.get('etag') ?? '';
    rates.push(await rate(origin + url, { ...headers, 'if-none-match': etag }, { seconds: 1 }));
  }
  return rates.reduce((sum, each) => sum + each) / rates.length;
}

/** Two organisations cannot have the same name. */
function unique(body) {
  return JSON.stringify({ ...JSON.parse(body), name: `Organisasjon ${(asked += 1)}` });
}

function keyed(headers) {
  const key = crypto.randomUUID();
  return { ...headers, 'content-type': 'application/json', 'idempotency-key': key };
}

async function interesting({ origin, headers }) {
  const get = async (url) => (await fetch(`${origin}/api${url}`, { headers })).json();
  const { meetings } = await get('/meetings?year=2026');
  const held = meetings.filter(({ state }) => state === 'closed').at(-1);
  return { board: '/api/board', meeting: `/api/meetings/${held.id}/live` };
}

async function startSamklang() {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), ORIGIN: origin, DATA_DIR: folder, LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [path.join(root, 'dist/backend/src/main.js')], {
    env: { ...process.env, SAMKLANG_CLOCK: '2026-11-12T10:00', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answers(`${origin}/api/session`);
  const post = (url, body) =>
    fetch(origin + url, {
      method: 'POST',
      headers: keyed({ origin }),
      body: JSON.stringify(body),
    });
  await post('/api/installation', { kind: 'example' });
  const actors = await (await fetch(`${origin}/api/example/actors`)).json();
  const { personId } = actors.find(({ role }) => role === 'coordinator');
  const signedIn = await post('/api/example/session', { personId });
  const cookie = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
  return { origin, headers: { cookie, origin }, stop: () => stop(child) };
}

async function startBare() {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'tools/bench-bare.mjs'), file, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/nothing`);
  return { origin, stop: () => stop(child) };
}

async function storeAnswers(paths, answered) {
  const database = new sqlite3.Database(file);
  const exec = (sql, params = []) =>
    new Promise((done, fail) => database.run(sql, params, (error) => (error ? fail(error) : done())));
  await exec('CREATE TABLE IF NOT EXISTS bench_answer (path text PRIMARY KEY, body text)');
  await exec('CREATE TABLE IF NOT EXISTS bench_write (id text PRIMARY KEY, text text)');
  await exec('CREATE TABLE IF NOT EXISTS bench_audit (id text PRIMARY KEY, text text)');
  for (const [name, url] of Object.entries(paths)) {
    await exec('INSERT OR REPLACE INTO bench_answer VALUES (?, ?)', [url, answered[name]]);
  }
  await new Promise((done) => database.close(done));
}

async function sameBytes(bare, url, wanted) {
  const got = await (await fetch(bare.origin + url)).text();
  if (got !== wanted) throw new Error(`The bare server answers other bytes at ${url}`);
}

async function answers(url) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error(`Nothing answers at ${url}`);
}

function stop(child) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return gone;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
