import { startApp, TestApp } from '../../scenarios/harness';
import { verifyChain } from './audit-chain';
import { runAs, runInContext } from './request-context';
import { NOBODY } from './actor';
import { Tx } from './unit-of-work';

const COUNT = 'SELECT CAST(count(*) AS integer) AS n FROM audit_salt';

describe('A unit of work', () => {
  let app: TestApp;
  let atStart = { salts: 0, entries: 0 };
  beforeEach(async () => {
    app = await startApp();
    atStart = { salts: await salts(), entries: await app.auditCount() };
  });
  afterEach(() => app.close());

  const salts = async () => (await app.db.query<{ n: number }>(COUNT))[0]?.n ?? 0;
  /** Since the program has started. */
  const rows = async () => (await salts()) - atStart.salts;
  const entries = async () => (await app.auditCount()) - atStart.entries;
  const put = (tx: Tx, subject: string) => tx.insert('audit_salt', { subject, salt: 'x' });
  const noted = async (tx: Tx, subject: string) => {
    await put(tx, subject);
    await tx.audit('test.put', `test:${subject}`);
  };

  it('keeps everything when it succeeds', async () => {
    const result = await app.unit.write(async (tx) => {
      await noted(tx, 'a');
      await noted(tx, 'b');
      return 'done';
    });
    expect(result).toBe('done');
    expect(await rows()).toBe(2);
    expect(await entries()).toBe(2);
    const head = { seq: atStart.entries + 2 };
    expect(await verifyChain(app.db)).toMatchObject({ ok: true, head });
  });

  it('keeps nothing when it fails', async () => {
    const failing = app.unit.write(async (tx) => {
      await noted(tx, 'a');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rows()).toBe(0);
    expect(await entries()).toBe(0);
  });

  it('refuses a change without an audit entry', async () => {
    await expect(app.unit.write((tx) => put(tx, 'a'))).rejects.toThrow('without an audit entry');
    expect(await rows()).toBe(0);
  });

  it('asks for no audit entry in housekeeping', async () => {
    await app.unit.housekeeping((tx) => put(tx, 'a'));
    expect(await rows()).toBe(1);
  });

  it('joins an inner unit to the outer one', async () => {
    const failing = app.unit.write(async (tx) => {
      await app.unit.write((inner) => noted(inner, 'a'));
      await noted(tx, 'b');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rows()).toBe(0);
  });

  it('does not commit when an inner unit failed, even if the error was swallowed', async () => {
    const outer = app.unit.write(async (tx) => {
      await noted(tx, 'a');
      await app.unit.write(() => Promise.reject(new Error('inner'))).catch(() => undefined);
    });
    await expect(outer).rejects.toThrow('inner');
    expect(await rows()).toBe(0);
  });

  it('does not commit when a statement failed, even if the error was swallowed', async () => {
    const outer = app.unit.write(async (tx) => {
      await noted(tx, 'a');
      await put(tx, 'a').catch(() => undefined);
    });
    await expect(outer).rejects.toMatchObject({ status: 409 });
    expect(await rows()).toBe(0);
  });

  it('waits for every statement of a Promise.all that failed early', async () => {
    const outer = app.unit.write(async (tx) => {
      const slow = Array.from({ length: 20 }, (_, i) => put(tx, `slow-${i}`));
      await Promise.all([...slow, Promise.reject(new Error('early'))]);
    });
    await expect(outer).rejects.toThrow('early');
    await app.unit.write((tx) => noted(tx, 'after'));
    expect(await rows()).toBe(1);
  });

  it('waits for a statement that was not awaited before it commits', async () => {
    await app.unit.write(async (tx) => {
      await tx.audit('test.put', 'test:a');
      void put(tx, 'a');
    });
    expect(await rows()).toBe(1);
  });

  it('refuses use of its transaction after the end', async () => {
    let kept: Tx | undefined;
    await app.unit.write(async (tx) => {
      kept = tx;
      await noted(tx, 'a');
    });
    expect(() => kept?.query('SELECT 1')).toThrow('has ended');
  });

  it('updates a row only in the version that was read', async () => {
    const id = '0190a0a0-0000-7000-8000-000000000001';
    const person = { id, name: 'Ingrid Haugland', email: null, version: 1 };
    const save = (name: string, version: number, of = id) =>
      app.unit.write(async (tx) => {
        await tx.update('person', of, version, { name });
        await tx.audit('person.renamed', `person:${of}`, { name });
      });
    await app.unit.housekeeping((tx) => tx.insert('person', person));
    await save('Ingrid H.', 1);
    await expect(save('Inga', 1)).rejects.toMatchObject({ status: 409, type: '/problems/stale' });
    await expect(save('Inga', 1, id.replace(/1$/, '2'))).rejects.toMatchObject({ status: 404 });
    const [row] = await app.db.query('SELECT name, version FROM person');
    expect(row).toEqual({ name: 'Ingrid H.', version: 2 });
  });

  it('cannot be gone round: the reader refuses to write', async () => {
    const write = app.db.query(`INSERT INTO audit_salt (subject, salt) VALUES ('a', 'b')`);
    await expect(write).rejects.toThrow(/read-?only/);
  });

  it('never lets the audit chain be changed or cut', async () => {
    await app.unit.write((tx) => noted(tx, 'a'));
    const change = (sql: string) => app.unit.housekeeping((tx) => tx.execute(sql));
    await expect(change(`UPDATE audit_entry SET action = 'x'`)).rejects.toThrow('append-only');
    await expect(change('DELETE FROM audit_entry')).rejects.toThrow('append-only');
  });

  it('writes who acted as a pseudonym and what was decided as a digest', async () => {
    const actor = { ...NOBODY, personId: '0190a0a0-0000-7000-8000-00000000000a' };
    await runAs(actor, () =>
      app.unit.write(async (tx) => {
        await put(tx, 'a');
        await tx.audit('meeting.opened', 'meeting:1', { secret: 'Solveig Tveit' });
      }),
    );
    const text = JSON.stringify(await app.db.query('SELECT * FROM audit_entry'));
    expect(text).not.toContain(actor.personId);
    expect(text).not.toContain('Solveig');
    expect(text).toMatch(/"actor":"[0-9a-f]{64}"/);
  });

  describe('with an idempotency key', () => {
    const key = '0190a0a0-0000-7000-8000-0000000000ff';
    const asRequest = <T>(hash: string, fn: () => T): T =>
      runInContext(
        {
          requestId: 'r',
          actor: NOBODY,
          idempotencyKey: key,
          route: 'POST /api/things',
          requestHash: hash,
          keyUsed: false,
        },
        fn,
      );
    const act = (hash: string) =>
      asRequest(hash, () =>
        app.unit.write(async (tx) => {
          const subject = `s-${Math.random()}`;
          await noted(tx, subject);
          return { subject };
        }),
      );

    it('gives the same reply again and acts once', async () => {
      const first = await act('one');
      expect(await act('one')).toEqual(first);
      expect(await rows()).toBe(1);
    });

    it('acts once for clicks at the same moment', async () => {
      const replies = await Promise.all(Array.from({ length: 10 }, () => act('one')));
      expect(new Set(replies.map((r) => r.subject)).size).toBe(1);
      expect(await rows()).toBe(1);
    });

    it('refuses the key for another request', async () => {
      await act('one');
      await expect(act('two')).rejects.toMatchObject({
        status: 422,
        type: '/problems/idempotency-mismatch',
      });
    });

    it('keeps nothing of key, request and reply that can be read without the key', async () => {
      await asRequest('{"choice":"no"}', () =>
        app.unit.write(async (tx) => {
          await noted(tx, 'vote');
          return { choice: 'no' };
        }),
      );
      const [row] = await app.db.query<Record<string, string>>('SELECT * FROM idempotency_key');
      const text = JSON.stringify(row);
      expect(text).not.toContain('choice');
      expect(text).not.toContain(key);
      expect(row?.['reply']).toMatch(/^v1\.reply\./);
    });

    it('keeps no reply of a request that failed', async () => {
      const failing = asRequest('one', () => app.unit.write(() => Promise.reject(new Error('no'))));
      await expect(failing).rejects.toThrow('no');
      expect(await act('one')).toHaveProperty('subject');
    });

    it('forgets replies after 48 hours', async () => {
      const first = await act('one');
      app.clock.set('2026-11-14T10:01');
      expect(await act('one')).not.toEqual(first);
    });

    it('refuses a second command in the same request', async () => {
      const twice = asRequest('one', async () => {
        await app.unit.write((tx) => noted(tx, 'a'));
        await app.unit.write((tx) => noted(tx, 'b'));
      });
      await expect(twice).rejects.toThrow('one command only');
    });
  });
});
