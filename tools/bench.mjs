// npm run bench: requests per second as ratios to a bare server on the same file, in one run.
// Ratios travel between machines, absolute figures do not. Nothing is asserted here.
// BENCH=live npm run bench measures only what happens while a meeting is held, and the minutes as PDF.
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
const { benchProof } = await import('./bench-proof.mjs');
const { benchLive } = await import('./bench-live.mjs');
const { growHistory } = await import('./bench-history.mjs');

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const ONLY_LIVE = process.env.BENCH === 'live';
let asked = 0;
const folder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'));
const file = path.join(folder, 'samklang.db');

const followed = await startSamklang();
await benchLive(followed, keyed);
await followed.stop();
if (!ONLY_LIVE) await measureEverything();
rmSync(folder, { recursive: true, force: true });

async function measureEverything() {
  console.log(`Requests per second, 10 connections; ratio = Samklang / bare server.
  kept answer       the same address asked again: the bytes given before, no query
  worked out anew   every request at an address of its own: queries, rules and JSON for each
  after a commit    one connection, milliseconds: worked out anew when nothing read before may be used
  304               the browser names the version it has
`);
  await measure('the example panel');
  const rows = await growHistory(file, 100);
  await measure(`100 times the history (${rows} rows)`);
  await benchProof();
}

async function measure(title) {
  const samklang = await startSamklang();
  const paths = await interesting(samklang);
  const answers = {};
  for (const [name, url] of Object.entries(paths)) {
    answers[name] = await (
      await fetch(samklang.origin + url, { headers: samklang.headers })
    ).text();
  }
  await storeAnswers(paths, answers);
  const bare = await startBare();
  console.log(title);
  for (const [name, url] of Object.entries(paths)) {
    await sameBytes(bare, url, answers[name]);
    const own = samklang.origin + url;
    const told = await inTurns({
      bare: () => rate(bare.origin + url),
      kept: () => rate(own, samklang.headers),
      anew: () => rate(own, samklang.headers, { everyOneAnew: true }),
      unchanged: () => rateUnchanged(own, samklang.headers),
    });
    row(`${name}: kept answer`, told.kept, told.bare);
    row(`${name}: worked out anew`, told.anew, told.bare);
    const after = await afterCommits(samklang, own);
    const alone = await milliseconds(bare.origin + url);
    row(`${name}: after a commit`, after, alone, ' ms', alone / after);
    const times = (told.unchanged / told.anew).toFixed(1);
    row(`${name}: 304`, told.unchanged, told.bare, `, ${times} × an answer worked out anew`);
  }
  const body = { name: 'Organisasjon', kind: 'organisation' };
  const written = await inTurns({
    bare: () => rate(`${bare.origin}/write`, {}, { body }),
    own: () => rate(`${samklang.origin}/api/organisations`, samklang.headers, { body }),
  });
  row('durable audited write', written.own, written.bare);
  console.log('');
  await samklang.stop();
  await bare.stop();
}

/** A second of each in turn, round after round, so that a busy moment of the machine is shared by all; medians. */
async function inTurns(measures) {
  for (const measure of Object.values(measures)) await measure();
  const rates = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, measure] of Object.entries(measures)) rates[name].push(await measure());
  }
  return Object.fromEntries(Object.entries(rates).map(([name, each]) => [name, median(each)]));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function row(name, own, bare, more = '', ratio = own / bare) {
  const digits = more === ' ms' ? 2 : 0;
  const [left, right] = [own, bare].map((each) => each.toFixed(digits).padStart(7));
  console.log(`  ${name.padEnd(26)} ${left} / ${right} = ${ratio.toFixed(2)}${more}`);
}

/** Median milliseconds of an answer that is the first one after a commit. */
async function afterCommits({ origin, headers }, url) {
  const times = [];
  for (let n = 0; n < 60; n += 1) {
    const body = unique({ name: '', kind: 'organisation' });
    await fetch(`${origin}/api/organisations`, { method: 'POST', headers: keyed(headers), body });
    times.push(await milliseconds(url, headers, 1));
  }
  return median(times);
}

/** Median milliseconds of one request at a time. */
async function milliseconds(url, headers = {}, requests = 200) {
  const times = [];
  for (let n = 0; n < requests; n += 1) {
    const start = performance.now();
    await (await fetch(url, { headers })).arrayBuffer();
    times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * Requests per second, over one second.
 * @param body         sent as POST with a key of its own each time; GET without
 * @param everyOneAnew asks at another address each time, so that no kept answer fits
 */
async function rate(url, headers = {}, { body, everyOneAnew = false } = {}) {
  const options = { url, connections: 10, duration: 1, headers };
  if (everyOneAnew) {
    const { pathname } = new URL(url);
    const setupRequest = (request) => ({ ...request, path: `${pathname}?n=${(asked += 1)}` });
    options.requests = [{ setupRequest }];
  }
  if (body) {
    const setupRequest = (request) => ({ ...request, body: unique(body), headers: keyed(headers) });
    options.requests = [{ method: 'POST', setupRequest }];
  }
  const { requests, duration, statusCodeStats } = await autocannon(options);
  const wrong = Object.keys(statusCodeStats).filter((code) => !/^(2..|304)$/.test(code));
  if (wrong.length > 0) throw new Error(`${url} answered ${wrong.join()}`);
  return requests.total / duration;
}

/** A page's tag holds for some seconds only where the answer names the time, so it is asked for each time. */
async function rateUnchanged(url, headers) {
  const etag = (await fetch(url, { headers })).headers.get('etag') ?? '';
  return rate(url, { ...headers, 'if-none-match': etag });
}

/** Two organisations cannot have the same name. */
function unique(body) {
  return JSON.stringify({ ...body, name: `Organisasjon ${(asked += 1)}` });
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
  // A measurement that fails must not leave its server behind.
  process.once('exit', () => child.kill());
  await answers(`${origin}/api/session`);
  const post = (url, body) =>
    fetch(origin + url, {
      method: 'POST',
      headers: keyed({ origin }),
      body: JSON.stringify(body),
    });
  await post('/api/installation', { kind: 'example' });
  const actors = await (await fetch(`${origin}/api/example/actors`)).json();
  const signedInAs = async ({ personId }) => {
    const signedIn = await post('/api/example/session', { personId });
    const set = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]);
    return { cookie: set.join('; '), origin };
  };
  const headers = await signedInAs(actors.find(({ role }) => role === 'coordinator'));
  const signIn = (n) => signedInAs(actors[n % actors.length]);
  return { origin, headers, signIn, stop: () => stop(child) };
}

async function startBare() {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [path.join(root, 'tools/bench-bare.mjs'), file, String(port)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/nothing`);
  return { origin, stop: () => stop(child) };
}

async function storeAnswers(paths, answered) {
  const database = new sqlite3.Database(file);
  const exec = (sql, params = []) =>
    new Promise((done, fail) =>
      database.run(sql, params, (error) => (error ? fail(error) : done())),
    );
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
