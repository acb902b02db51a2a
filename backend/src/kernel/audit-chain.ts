import { createHmac, hash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import { Db } from './db';

/** One row of `audit_entry`: which actor (by pseudonym) did what to what, and the digest that ties it to the one before. */
export interface AuditRow {
  seq: number;
  at: string;
  actor: string | null;
  action: string;
  object: string;
  values_digest: string | null;
  request_id: string;
  prev_hash: string;
  hash: string;
}

/** The end of the chain; kept elsewhere it is an anchor against a cut tail. */
export interface ChainHead {
  seq: number;
  hash: string;
}

/** What can be wrong with an entry: its number, what it is tied to, or its own content. */
export type ChainFault = 'gap' | 'link' | 'hash';

export type ChainResult =
  | { ok: true; head: ChainHead; clockWentBackAt: number[] }
  | { ok: false; seq: number; reason: ChainFault | 'anchor' };

/** What the first entry is tied to. */
export const GENESIS: ChainHead = { seq: 0, hash: '0'.repeat(64) };

const PAGE = 2000;
/** Smallest value of an integer column. */
const LOWEST = -2_147_483_648;
const COLUMNS = 'seq, at, actor, action, object, values_digest, request_id, prev_hash, hash';

/**
 * SHA-256 over 0x00 and the canonical JSON of everything in the row but the hash itself: the hash of a leaf in the
 * sense of RFC 6962. The members stand in canonical order, so that writing them is all there is to do.
 */
export function rowHash(row: Omit<AuditRow, 'hash'>): string {
  const { action, actor, at, object, prev_hash, request_id, seq, values_digest } = row;
  const text = JSON.stringify({
    action,
    actor,
    at,
    object,
    prev_hash,
    request_id,
    seq,
    values_digest,
  });
  return hash('sha256', `\0${text}`);
}

/** Keyed digest of what stood in an act: without the salt it neither tells nor links anything. */
export function keyedDigest(salt: string, value: unknown): string {
  return createHmac('sha256', salt).update(canonicalJson(value)).digest('hex');
}

/** The chain's last entry, or GENESIS. */
export async function chainHead(db: Db): Promise<ChainHead> {
  const rows = await db.query<ChainHead>(
    'SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1',
  );
  return rows[0] ?? GENESIS;
}

/**
 * Recomputes the whole chain and names the first entry that does not hold.
 * @param anchor a head noted earlier: proves that no later entry was cut off
 */
export async function verifyChain(db: Db, anchor: ChainHead | null = null): Promise<ChainResult> {
  let lastAt = '';
  const clockWentBackAt: number[] = [];
  const end = await walkChain(db, GENESIS, (row) => {
    if (row.at < lastAt) clockWentBackAt.push(row.seq);
    lastAt = row.at;
    return anchor?.seq === row.seq && anchor.hash !== row.hash ? 'anchor' : null;
  });
  if (!end.ok) return end;
  if (anchor !== null && anchor.seq > end.head.seq)
    return { ok: false, seq: end.head.seq + 1, reason: 'anchor' };
  return { ok: true, head: end.head, clockWentBackAt };
}

/**
 * Recomputes the chain from one of its entries to its end, page by page.
 * @param from  the entry before the first one that is read
 * @param visit told of each entry that holds; a reason ends the walk there
 * @returns the last entry, or the number of the first that does not hold and why
 */
export async function walkChain<Reason extends string>(
  db: Db,
  from: ChainHead,
  visit: (row: AuditRow) => Reason | null,
): Promise<
  { ok: true; head: ChainHead } | { ok: false; seq: number; reason: ChainFault | Reason }
> {
  let head = from;
  for (;;) {
    const rows = await page(db, head.seq);
    for (const row of rows) {
      const broken = brokenBy(row, head) ?? visit(row);
      if (broken !== null) return { ok: false, seq: head.seq + 1, reason: broken };
      head = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < PAGE) return { ok: true, head };
  }
}

function brokenBy(row: AuditRow, head: ChainHead): ChainFault | null {
  if (row.seq !== head.seq + 1) return 'gap';
  if (row.prev_hash !== head.hash) return 'link';
  return row.hash === rowHash(row) ? null : 'hash';
}

/** The first page starts below zero: an entry smuggled in before number one is found as well. */
function page(db: Db, after: number): Promise<AuditRow[]> {
  const from = after === 0 ? LOWEST : after + 1;
  return db.query<AuditRow>(
    `SELECT ${COLUMNS} FROM audit_entry WHERE seq >= $1 ORDER BY seq LIMIT ${PAGE}`,
    [from],
  );
}
