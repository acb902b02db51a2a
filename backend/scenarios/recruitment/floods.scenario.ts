import { randomUUID } from 'node:crypto';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { anApplication, openCall, shownForm } from './recruitment-book';

let app: TestApp;
let call: Body;
let stamp: string;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  call = await openCall(app.as('coordinator'));
  stamp = await shownForm(app, call.id);
});
afterAll(() => app.close());
beforeEach(() =>
  app.unit.housekeeping(async (tx) => {
    await tx.execute('DELETE FROM application_attempt');
  }),
);

/** Sends from a network of one's own. */
async function sendFrom(
  remoteAddress: string,
  more: Body = {},
  what: 'applications' | 'drafts' = 'applications',
): Promise<Body> {
  const email = `${randomUUID()}@example.org`;
  const reply = await app.nest.inject({
    method: 'POST',
    url: `/api/open-calls/${call.id}/${what}`,
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    remoteAddress,
    payload: JSON.stringify(anApplication({ stamp, email, ...more })),
  });
  return { status: reply.statusCode, ...JSON.parse(reply.body) };
}

function later(milliseconds: number): void {
  app.clock.set(new Date(Date.parse(app.clock.now()) + milliseconds).toISOString());
}

async function kept(): Promise<number> {
  const [row] = await app.db.query<{ n: number }>(
    'SELECT CAST(count(*) AS integer) AS n FROM application',
  );
  return row?.n ?? 0;
}

describe('A flood of applications', () => {
  it('from one network is slowed down after twelve an hour, however many machines it has', async () => {
    const before = await kept();
    const statuses: number[] = [];
    for (let n = 1; n <= 15; n++) statuses.push((await sendFrom(`192.0.2.${n}`)).status);
    expect(statuses).toEqual([...Array<number>(12).fill(201), 429, 429, 429]);
    expect(await kept()).toBe(before + 12);
    expect((await sendFrom('198.51.100.1')).status).toBe(201);
    later(3_600_001);
    expect((await sendFrom('192.0.2.1')).status).toBe(201);
  });

  it('from one IPv6 network is one network’s', async () => {
    const statuses: number[] = [];
    for (let n = 1; n <= 13; n++) statuses.push((await sendFrom(`2001:db8:7:${n}::1`)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await sendFrom('2001:db8:8::1')).status).toBe(201);
  });

  it('from everywhere at once is slowed down too', async () => {
    await app.unit.housekeeping(async (tx) => {
      for (let n = 0; n < 300; n++) {
        await tx.insert('application_attempt', {
          id: randomUUID(),
          bucket: 'write:all',
          at: app.clock.now(),
        });
      }
    });
    const [before, audit] = [await kept(), await app.auditCount()];
    expect(await sendFrom('203.0.113.9')).toMatchObject({
      status: 429,
      type: '/problems/too-many',
    });
    expect([await kept(), await app.auditCount()]).toEqual([before, audit]);
  });

  it('does not fill a stranger’s mailbox: three mails an hour to one address', async () => {
    const statuses: number[] = [];
    for (let n = 1; n <= 4; n++) {
      statuses.push((await sendFrom(`10.0.${n}.1`, { email: 'Fremmed@example.org' })).status);
    }
    expect(statuses).toEqual([201, 201, 201, 429]);
  });

  it('does not wear a stranger out slowly: six mails a day, whatever stands after a plus sign', async () => {
    const statuses: number[] = [];
    for (let n = 1; n <= 8; n++) {
      const email = n % 2 === 0 ? 'sakte@example.org' : `Sakte+${n}@example.org`;
      statuses.push((await sendFrom(`10.2.${n}.1`, { email })).status);
      later(3_600_001);
    }
    expect(statuses).toEqual([...Array<number>(6).fill(201), 429, 429]);
    later(17 * 3_600_000);
    expect((await sendFrom('10.2.9.1', { email: 'sakte@example.org' })).status).toBe(201);
  });

  it('kept as drafts mails a link once, and is slowed down in the same way', async () => {
    const draft = { email: 'kladd@example.org', consent: undefined };
    const statuses: number[] = [];
    for (let n = 1; n <= 4; n++) {
      statuses.push((await sendFrom(`10.3.${n}.1`, draft, 'drafts')).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    const before = await kept();
    expect((await sendFrom('10.3.9.1', draft, 'drafts')).status).toBe(429);
    expect(await kept()).toBe(before);
  });

  it('of guesses at links is slowed down', async () => {
    const token = 'x'.repeat(43);
    const statuses = new Set<number>();
    for (let n = 0; n < 61; n++) {
      statuses.add((await app.anyone().post('/own-application/openings', { token })).status);
    }
    expect([...statuses]).toEqual([404, 429]);
  });
});

describe('A machine that fills in the form', () => {
  it('is told so when it answers in no time', async () => {
    const { body } = await app.anyone().get(`/open-calls/${call.id}/form`);
    const before = await kept();
    const answer = await sendFrom('10.1.1.1', { stamp: body.stamp });
    expect(answer.errors).toEqual([{ field: '', constraint: 'too-fast' }]);
    expect(await kept()).toBe(before);
  });

  it('is told so when it fills in the field people do not see, or writes a stamp itself', async () => {
    const before = await kept();
    const hidden = await sendFrom('10.1.1.1', { website: 'https://example.org' });
    expect(hidden.errors).toEqual([{ field: '', constraint: 'looks-automatic' }]);
    const forged = await sendFrom('10.1.1.1', { stamp: stamp.replace('2026', '2025') });
    expect(forged.errors).toEqual([{ field: '', constraint: 'form-unknown' }]);
    expect(await kept()).toBe(before);
  });

  it('may not send a megabyte', async () => {
    const before = await kept();
    expect((await sendFrom('10.1.1.2', { why: 'x'.repeat(1_100_000) })).status).toBe(413);
    expect(await kept()).toBe(before);
  });
});
