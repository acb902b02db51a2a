import { loadavg } from 'node:os';

// How long a change takes to everyone who follows: from a press until 50 open streams have heard of it.
const CLIENTS = 50;
const CHANGES = 60;
const MINUTES = 40;

/**
 * @param samklang a running example panel with the coordinator signed in
 * @param key gives the headers of one act
 */
export async function benchLive(samklang, key) {
  const meetingId = await openMeeting(samklang, key);
  const streams = await Promise.all(
    Array.from({ length: CLIENTS }, (_, n) => listen(samklang, `meeting:${meetingId}`, n)),
  );
  const times = [];
  for (let n = 0; n < CHANGES; n += 1) {
    const heard = streams.map((stream) => stream.next());
    const start = performance.now();
    await pressed(samklang, key, meetingId, n % 2 === 0 ? 'pause' : 'none');
    times.push(...(await Promise.all(heard)).map((at) => at - start));
  }
  for (const stream of streams) stream.end();
  console.log(`from a change to its arrival at ${CLIENTS} clients, ${CHANGES} changes`);
  print('change heard', times);
  await benchMinutes(samklang, () => pressed(samklang, key, meetingId, 'none'));
  console.log('');
}

async function pressed(samklang, key, meetingId, kind) {
  const reply = await post(samklang, key, `/meetings/${meetingId}/signals`, { kind });
  if (!reply.ok) throw new Error(`A press was answered ${reply.status}`);
}

/**
 * The minutes of the last meeting held, as PDF in each language in turn.
 * @param commit writes something, so that no answer given before may be used
 */
async function benchMinutes({ origin, headers }, commit) {
  const { meetings } = await (await fetch(`${origin}/api/meetings?year=2026`, { headers })).json();
  const held = meetings.filter(({ state }) => state === 'closed').at(-1);
  const times = [];
  for (let n = 0; n < MINUTES; n += 1) {
    await commit();
    const language = ['nb', 'nn', 'en'][n % 3];
    const url = `${origin}/api/meetings/${held.id}/minutes.pdf?audience=panel&language=${language}`;
    const start = performance.now();
    const reply = await fetch(url, { headers });
    await reply.arrayBuffer();
    if (!reply.ok) throw new Error(`The minutes were answered ${reply.status}`);
    times.push(performance.now() - start);
  }
  print('minutes as PDF', times);
}

async function openMeeting(samklang, key) {
  const made = await post(samklang, key, '/meetings', {
    startsAt: '2026-11-12T10:00:00.000Z',
    endsAt: '2026-11-12T13:00:00.000Z',
    place: 'Møterom 2',
    mode: 'both',
  });
  const { id } = await made.json();
  const opened = await post(samklang, key, `/meetings/${id}/open`, { version: 1 });
  if (!opened.ok) throw new Error(`The meeting was answered ${opened.status}`);
  return id;
}

function post({ origin, headers }, key, path, body) {
  return fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: key(headers),
    body: JSON.stringify(body),
  });
}

/** One open stream of a browser of its own; `next` tells when it hears of the topic. */
async function listen({ signIn, origin }, topic, n) {
  const abort = new AbortController();
  const headers = await signIn(n);
  const reply = await fetch(`${origin}/api/events`, { headers, signal: abort.signal });
  if (!reply.ok) throw new Error(`Stream ${n} was answered ${reply.status}`);
  let tell = () => undefined;
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of reply.body) {
      if (decoder.decode(chunk).includes(topic)) tell(performance.now());
    }
  };
  read().catch(() => undefined);
  return {
    next: () => new Promise((heard) => (tell = heard)),
    end: () => abort.abort(),
  };
}

function print(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const said = [0.5, 0.95].map((share) => at(share).toFixed(1).padStart(6));
  const load = loadavg()[0].toFixed(1);
  console.log(`  ${name.padEnd(26)} p50 ${said[0]} ms, p95 ${said[1]} ms (load ${load})`);
}
