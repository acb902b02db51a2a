import { createHash, generateKeyPairSync } from 'node:crypto';
import { AuditRow, GENESIS, rowHash, walkChain } from '../kernel/audit-chain';
import { Db } from '../kernel/db';
import { noteKey, signNote, verifierLine } from './checkpoint';
import { MerkleRange } from './merkle';
import { SignedHeadRow } from './signed-head-rows';
import { Anchor, LogResult, verifyLog } from './verify-log';

const LENGTH = 1000;
/** How many mutants of one kind there are to each that is verified from the beginning. */
const WHOLE_EVERY = 20;
const HEADS_AT = [137, 512, 900, 1000];
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = noteKey('panel.example.org/samklang', publicKey);
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

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A database that holds these entries and heads and nothing else. */
function holding(rows: readonly AuditRow[], heads: readonly SignedHeadRow[]): Db {
  const sorted = [...rows].sort((a, b) => a.seq - b.seq);
  return {
    query: <T>(sql: string, params: readonly unknown[] = []) => {
      if (sql.includes('signed_head')) return Promise.resolve([...heads] as T[]);
      const from = sorted.findIndex(({ seq }) => seq >= Number(params[0]));
      return Promise.resolve((from < 0 ? [] : sorted.slice(from, from + 2000)) as T[]);
    },
  };
}

/** Entries as the program writes them; `say` lets a forger write something else from some number on. */
function chain(length: number, say = (seq: number) => `meeting:${seq}`): AuditRow[] {
  const rows: AuditRow[] = [];
  let prev_hash = GENESIS.hash;
  for (let seq = 1; seq <= length; seq++) {
    const row = {
      seq,
      at: new Date(Date.UTC(2026, 10, 12, 9, 0, seq)).toISOString(),
      actor: seq % 5 === 0 ? null : digest(`person ${seq % 3}`),
      action: 'meeting.opened',
      object: say(seq),
      values_digest: seq % 2 === 0 ? null : digest(`${seq}`),
      request_id: `request-${seq}`,
      prev_hash,
    };
    prev_hash = rowHash(row);
    rows.push({ ...row, hash: prev_hash });
  }
  return rows;
}

function headsOf(rows: readonly AuditRow[], at: readonly number[]): SignedHeadRow[] {
  const tree = new MerkleRange();
  return rows.flatMap(({ seq, hash }) => {
    tree.add(hash);
    if (!at.includes(seq)) return [];
    const root = tree.root();
    const head: SignedHeadRow = {
      size: seq,
      root,
      last_hash: hash,
      signed_at: '2026-11-12T10:00:00.000Z',
      cause: 'hour',
      note: signNote({ origin: key.name, size: seq, root }, key, privateKey),
      public_key: verifierLine(key),
      subtrees: JSON.stringify(tree.subtrees),
    };
    return [head];
  });
}

const intact = chain(LENGTH);
const heads = headsOf(intact, HEADS_AT);
const anchors: Anchor[] = heads.map(({ size, root }) => ({ size, root }));
const at = (i: number) => intact[i] as AuditRow;
const rowsWith = (i: number, change: Partial<AuditRow>) =>
  intact.map((row, n) => (n === i ? { ...row, ...change } : row));

/** An altered chain, and what must be told of it. */
interface Mutant {
  rows: readonly AuditRow[];
  heads?: readonly SignedHeadRow[];
  anchors?: readonly Anchor[];
  /** The last entry before the fault, when it is in one place. */
  near?: number;
  /** Number that must be named. */
  named: number;
}

type Told = Pick<LogResult, 'ok' | 'brokenAt' | 'entries'>;

const counted: Record<string, number> = {};
const missed: string[] = [];

/**
 * Verifies each mutant. Where the fault is in one place, nine of ten are walked from the entry before it, as a
 * head is signed, and every tenth from the beginning: what stands before is the same every time.
 */
async function meet(kind: string, mutants: Iterable<Mutant>): Promise<void> {
  let met = 0;
  for (const mutant of mutants) {
    const db = holding(mutant.rows, mutant.heads ?? heads);
    const near = mutant.near !== undefined && met % WHOLE_EVERY > 0;
    const told = near
      ? await fromNear(db, mutant.near ?? 0)
      : await verifyLog(db, mutant.anchors ?? []);
    if (!isNamed(told, mutant.named)) missed.push(`${kind} ${mutant.named}: ${told.brokenAt}`);
    met++;
  }
  counted[kind] = (counted[kind] ?? 0) + met;
}

/** @param after number of the last entry that nobody has touched */
async function fromNear(db: Db, after: number): Promise<Told> {
  const before = after === 0 ? GENESIS : at(after - 1);
  const end = await walkChain(db, before, () => null);
  return end.ok
    ? { ok: true, brokenAt: null, entries: end.head.seq }
    : { ok: false, brokenAt: end.seq, entries: end.seq - 1 };
}

function isNamed(told: Told, named: number): boolean {
  return !told.ok && told.brokenAt === named && told.entries === named - 1;
}

function* changedFields(): Iterable<Mutant> {
  for (let i = 0; i < LENGTH; i++) {
    for (const field of FIELDS) {
      const old = at(i)[field];
      const now = typeof old === 'number' ? old + 5000 : old === null ? 'x' : `${old}x`;
      yield { rows: rowsWith(i, { [field]: now }), near: i, named: i + 1 };
    }
  }
}

function* changedBits(): Iterable<Mutant> {
  for (let i = 0; i < LENGTH; i++) {
    const flip = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
    yield { rows: rowsWith(i, { hash: flip(at(i).hash) }), near: i, named: i + 1 };
    // Its own hash made to fit: then the entry after it no longer does.
    const forged = { ...at(i), action: 'decision.recorded' };
    const rows = rowsWith(i, { ...forged, hash: rowHash(forged) });
    if (HEADS_AT.includes(i + 1)) yield { rows, named: headBefore(i + 1) + 1 };
    else yield { rows, near: i, named: i + 2 };
  }
}

function* swapped(): Iterable<Mutant> {
  for (let i = 0; i < LENGTH - 1; i++) {
    const rows = rowsWith(i, { ...at(i + 1), seq: i + 1 });
    rows[i + 1] = { ...at(i), seq: i + 2 };
    yield { rows, near: i, named: i + 1 };
  }
}

function* deleted(): Iterable<Mutant> {
  for (let i = 0; i < LENGTH - 1; i++) {
    yield { rows: intact.filter((_, n) => n !== i), near: i, named: i + 1 };
  }
}

function* inserted(): Iterable<Mutant> {
  for (let i = 0; i < LENGTH; i++) {
    const added = { ...at(i), action: 'decision.recorded' };
    const later = intact.slice(i).map((row) => ({ ...row, seq: row.seq + 1 }));
    const rows = [...intact.slice(0, i), { ...added, hash: rowHash(added) }, ...later];
    if (HEADS_AT.includes(i + 1)) yield { rows, named: headBefore(i + 1) + 1 };
    else yield { rows, near: i, named: i + 2 };
  }
}

function* duplicated(): Iterable<Mutant> {
  for (let i = 0; i < LENGTH; i++) {
    const rows = [...intact.slice(0, i + 1), { ...at(i) }, ...intact.slice(i + 1)];
    yield { rows, near: i, named: i + 2 };
  }
}

/** All that came later is gone: the chain itself is whole, heads and anchors are not. */
function* cut(): Iterable<Mutant> {
  for (let length = 0; length < LENGTH; length++) {
    const rows = intact.slice(0, length);
    yield { rows, named: length + 1 };
    const left = heads.filter(({ size }) => size <= length);
    if (length % 4 === 0)
      yield { rows, heads: left, anchors: anchors.slice(-1), named: length + 1 };
  }
}

const headBefore = (seq: number) => Math.max(0, ...HEADS_AT.filter((size) => size < seq));

/** From one entry on everything is written anew, with hashes that fit; the forger may even sign new heads. */
function* forked(): Iterable<Mutant> {
  for (let from = 1; from <= LENGTH; from += 10) {
    const rows = chain(LENGTH, (seq) => (seq >= from ? `forged:${seq}` : `meeting:${seq}`));
    const named = headBefore(from) + 1;
    yield { rows, named };
    yield { rows, heads: headsOf(rows, HEADS_AT), anchors, named };
    yield { rows, heads: [], anchors: anchors.slice(-1), named: 1 };
  }
}

function* changedHeads(): Iterable<Mutant> {
  const others = ['size', 'root', 'last_hash', 'note', 'public_key', 'subtrees'] as const;
  for (const [n, head] of heads.entries()) {
    for (const field of others) {
      const old = head[field];
      const now = typeof old === 'number' ? old + 1 : otherwise(old);
      const changed = heads.map((each, i) => (i === n ? { ...each, [field]: now } : each));
      const byRoot = ['last_hash', 'subtrees'].includes(field);
      const named = byRoot ? headBefore(head.size) + 1 : head.size + (field === 'size' ? 1 : 0);
      yield { rows: intact, heads: changed, named };
    }
  }
}

function otherwise(text: string): string {
  const middle = text.length >> 1;
  return text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
}

describe('A chain of a thousand entries with signed heads', () => {
  it('holds, with its heads and with every head kept elsewhere', async () => {
    expect(await verifyLog(holding(intact, heads), anchors)).toEqual({
      ok: true,
      entries: LENGTH,
      heads: HEADS_AT.length,
      root: heads.at(-1)?.root,
      brokenAt: null,
      reason: null,
      clockWentBackAt: [],
    });
  });

  it('holds while it is empty, and against a head of nothing', async () => {
    const empty = { size: 0, root: new MerkleRange().root() };
    expect(await verifyLog(holding([], []), [empty])).toMatchObject({ ok: true, entries: 0 });
    const other = { size: 0, root: heads[0]?.root ?? '' };
    expect(await verifyLog(holding([], []), [other])).toMatchObject({ ok: false, brokenAt: 1 });
  });

  it('warns of a clock that went back, and holds', async () => {
    const rows = chain(3);
    const last = { ...(rows[2] as AuditRow), at: '2020-01-01T00:00:00.000Z' };
    rows[2] = { ...last, hash: rowHash(last) };
    const told = await verifyLog(holding(rows, []));
    expect(told).toMatchObject({ ok: true, clockWentBackAt: [3] });
  });
});

describe('Whatever is done to it', () => {
  jest.setTimeout(300_000);

  it.each([
    ['every field of every entry changed', changedFields],
    ['a hash changed, or made to fit', changedBits],
    ['two neighbours swapped', swapped],
    ['an entry taken out', deleted],
    ['an entry put in', inserted],
    ['an entry doubled', duplicated],
    ['the end cut off', cut],
    ['written anew from some entry on', forked],
    ['a head changed', changedHeads],
  ])('is found, and the entry is named: %s', async (kind, mutants) => {
    await meet(kind, mutants());
    expect(missed).toEqual([]);
    expect(counted[kind]).toBeGreaterThan(0);
  });

  it('was tried in at least twelve thousand ways', () => {
    const all = Object.values(counted).reduce((sum, n) => sum + n, 0);
    const lines = Object.entries(counted).map(([kind, n]) => `  ${n} × ${kind}`);
    const told = [`${all} altered chains, ${missed.length} not found:`, ...lines];
    process.stdout.write(`${told.join('\n')}\n`);
    expect(all).toBeGreaterThanOrEqual(12_000);
    expect(missed).toEqual([]);
  });
});
