import { createHash } from 'node:crypto';
import { AuditRow, GENESIS, rowHash, verifyChain } from './audit-chain';
import { canonicalJson } from './canonical-json';
import { Db } from './db';

const LENGTH = 40;
const FIELDS = [
  'seq',
  'at',
  'actor',
  'action',
  'object',
  'values_digest',
  'request_id',
  'prev_hash',
  'hash',
] as const;

/** A database that holds these rows and nothing else. */
function holding(rows: readonly AuditRow[]): Db {
  return {
    query: <T>(_sql: string, params: readonly unknown[] = []) => {
      const kept = rows.filter(({ seq }) => seq >= Number(params[0]));
      return Promise.resolve(kept.sort((a, b) => a.seq - b.seq).slice(0, 2000) as T[]);
    },
  };
}

function chain(length: number): AuditRow[] {
  const rows: AuditRow[] = [];
  let head = GENESIS;
  for (let seq = 1; seq <= length; seq++) {
    const row = {
      seq,
      at: new Date(Date.UTC(2026, 10, 12, 9, 0, seq)).toISOString(),
      actor:
        seq % 5 === 0
          ? null
          : createHash('sha256')
              .update(`${seq % 3}`)
              .digest('hex'),
      action: 'meeting.opened',
      object: `meeting:${seq}`,
      values_digest: seq % 2 === 0 ? null : createHash('sha256').update(`${seq}`).digest('hex'),
      request_id: `request-${seq}`,
      prev_hash: head.hash,
    };
    head = { seq, hash: rowHash(row) };
    rows.push({ ...row, hash: head.hash });
  }
  return rows;
}

const intact = chain(LENGTH);
const copy = () => intact.map((row) => ({ ...row }));
const at = (rows: AuditRow[], i: number) => rows[i] as AuditRow;
const head = { seq: LENGTH, hash: at(intact, LENGTH - 1).hash };

describe('The audit chain', () => {
  it('holds when nobody has touched it', async () => {
    expect(await verifyChain(holding(copy()))).toEqual({ ok: true, head, clockWentBackAt: [] });
  });

  it('holds when it is empty', async () => {
    expect(await verifyChain(holding([]))).toMatchObject({ ok: true, head: GENESIS });
  });

  it('is read page by page', async () => {
    const long = chain(4500);
    expect(await verifyChain(holding(long))).toMatchObject({ ok: true, head: { seq: 4500 } });
  });

  it('breaks at the row in which any one field was changed', async () => {
    for (let i = 0; i < LENGTH; i++) {
      for (const field of FIELDS) {
        const rows = copy();
        const row = at(rows, i) as unknown as Record<string, unknown>;
        const old = row[field];
        row[field] = typeof old === 'number' ? old + 1000 : old === null ? 'x' : `${String(old)}x`;
        expect(await verifyChain(holding(rows))).toMatchObject({ ok: false, seq: i + 1 });
      }
    }
  });

  it('breaks where a row was taken out', async () => {
    for (let i = 0; i < LENGTH - 1; i++) {
      const rows = copy();
      rows.splice(i, 1);
      expect(await verifyChain(holding(rows))).toMatchObject({ ok: false, seq: i + 1 });
    }
  });

  it('breaks where two rows have changed places', async () => {
    for (let i = 0; i < LENGTH - 1; i++) {
      const rows = copy();
      [at(rows, i).seq, at(rows, i + 1).seq] = [i + 2, i + 1];
      expect(await verifyChain(holding(rows))).toMatchObject({ ok: false, seq: i + 1 });
    }
  });

  it('breaks where a row was put in, even with a hash of its own', async () => {
    for (let i = 0; i < LENGTH; i++) {
      const added = { ...at(copy(), i), action: 'decision.recorded', seq: i + 1 };
      const later = copy()
        .slice(i)
        .map((row) => ({ ...row, seq: row.seq + 1 }));
      const rows = [...copy().slice(0, i), { ...added, hash: rowHash(added) }, ...later];
      expect(await verifyChain(holding(rows))).toMatchObject({ ok: false, seq: i + 2 });
    }
  });

  it('breaks where a row was put in before the first or twice', async () => {
    const before = { ...at(copy(), 0), seq: 0 };
    expect(await verifyChain(holding([before, ...copy()]))).toMatchObject({ ok: false, seq: 1 });
    const twice = [...copy(), { ...at(copy(), 9) }];
    expect(await verifyChain(holding(twice))).toMatchObject({ ok: false, seq: 11 });
  });

  it('breaks against an anchor when its tail was cut or everything after a point written anew', async () => {
    const cut = copy().slice(0, LENGTH - 1);
    expect(await verifyChain(holding(cut), head)).toMatchObject({ ok: false, reason: 'anchor' });
    const other = chain(LENGTH).map((row) => ({ ...row, action: 'meeting.closed' }));
    let last = GENESIS;
    for (const row of other) {
      row.prev_hash = last.hash;
      row.hash = rowHash(row);
      last = { seq: row.seq, hash: row.hash };
    }
    expect(await verifyChain(holding(other))).toMatchObject({ ok: true });
    expect(await verifyChain(holding(other), head)).toMatchObject({ ok: false, reason: 'anchor' });
  });

  it('tells where the clock went back', async () => {
    const rows = chain(3);
    at(rows, 2).at = '2020-01-01T00:00:00.000Z';
    at(rows, 2).hash = rowHash(at(rows, 2));
    expect(await verifyChain(holding(rows))).toMatchObject({ ok: true, clockWentBackAt: [3] });
  });
});

describe('Canonical JSON', () => {
  it('is what the hash of an entry is taken over', () => {
    const row = { ...at(copy(), 6), object: 'møte:"7"\u2028\u0007' };
    const { hash, ...rest } = row;
    const text = canonicalJson(rest);
    const expected = createHash('sha256').update(Buffer.of(0)).update(text).digest('hex');
    expect(rowHash(row)).toBe(expected);
    expect(hash).not.toBe(expected);
  });

  it('is the same whatever order the members came in', () => {
    const text = canonicalJson({ b: [1, { d: null, c: 'å' }], a: undefined, B: true });
    expect(text).toBe('{"B":true,"b":[1,{"c":"å","d":null}]}');
    expect(canonicalJson({ b: [1, { c: 'å', d: null }], B: true })).toBe(text);
  });
});
