import { boot, Running } from '../../src/boot';
import { FixedClock } from '../../src/kernel/clock';
import { newDatabase, TestDatabase } from '../test-database';

describe('Where a request came from', () => {
  let database: TestDatabase;
  let running: Running;
  afterEach(async () => {
    await running.close();
    await database.remove();
  });

  async function start(trustProxy: string[]): Promise<void> {
    database = await newDatabase();
    const settings = { ...database.settings, trustProxy };
    running = await boot(settings, null, new FixedClock('2026-11-12T10:00'));
    const installed = await send('/api/installation', '10.0.0.9', {
      kind: 'own',
      panelName: 'Prøvepanelet',
      coordinatorName: 'Marte Lunde',
      coordinatorEmail: 'marte@example.org',
    });
    expect(installed).toBe(201);
  }

  it('is what the proxy on the way says, when it is the one that was named', async () => {
    await start(['10.0.0.5']);
    for (let tries = 0; tries < 30; tries++) await guess('10.0.0.5', '203.0.113.7');
    expect(await guess('10.0.0.5', '203.0.113.7')).toBe(429);
    expect(await guess('10.0.0.5', '203.0.113.8')).toBe(400);
  });

  it('is never what a stranger says: changing the header does not help a guesser', async () => {
    await start(['10.0.0.5']);
    for (let tries = 0; tries < 30; tries++) await guess('203.0.113.7', `198.51.100.${tries}`);
    expect(await guess('203.0.113.7', '198.51.100.99')).toBe(429);
  });

  it('is the last address before the proxy, whatever a stranger wrote in front of it', async () => {
    await start(['10.0.0.5']);
    for (let tries = 0; tries < 30; tries++) {
      await guess('10.0.0.5', `198.51.100.${tries}, 203.0.113.7`);
    }
    expect(await guess('10.0.0.5', '198.51.100.99, 203.0.113.7')).toBe(429);
  });

  it('is the connection itself when no proxy is trusted', async () => {
    await start([]);
    for (let tries = 0; tries < 30; tries++) await guess('127.0.0.1', `198.51.100.${tries}`);
    expect(await guess('127.0.0.1', '198.51.100.99')).toBe(429);
  });

  function guess(connection: string, forwarded: string): Promise<number> {
    const typed = { name: 'marte@example.org', recoveryCode: '0000-0000-0000-0000' };
    return send('/api/sessions/recovery-code', connection, typed, forwarded);
  }

  async function send(url: string, remoteAddress: string, body: object, forwarded = '') {
    const answer = await running.app.inject({
      method: 'POST',
      url,
      remoteAddress,
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(forwarded === '' ? {} : { 'x-forwarded-for': forwarded }),
      },
      payload: JSON.stringify(body),
    });
    return answer.statusCode;
  }
});
