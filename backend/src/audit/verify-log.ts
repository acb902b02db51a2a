import { AuditRow, ChainFault, GENESIS, walkChain } from '../kernel/audit-chain';
import { Db } from '../kernel/db';
import { MerkleRange } from './merkle';
import { allHeads, isGenuine, SignedHeadRow } from './signed-head-rows';

/** A head somebody kept outside the server: how many entries there were, and their root. */
export interface Anchor {
  size: number;
  root: string;
}

/** What can be wrong: an entry, a stored head, or the log against a head kept elsewhere. */
export type LogFault = ChainFault | 'signature' | 'head' | 'anchor';

export interface LogResult {
  ok: boolean;
  /** Entries that hold, from the first. */
  entries: number;
  /** Stored heads that hold. */
  heads: number;
  /** Root over all entries; with `entries` it is an anchor. Null when something does not hold. */
  root: string | null;
  /** Number of the first entry that does not hold or is missing; null when all do. */
  brokenAt: number | null;
  reason: LogFault | null;
  /** Entries written with an earlier time than the one before: a warning, not a fault. */
  clockWentBackAt: number[];
}

/**
 * Recomputes everything: each entry, its number and its tie to the one before, the tree over all of them, and each
 * head signed so far; and against heads kept elsewhere that nothing they covered was cut off or written anew.
 * When a root differs, the first entry that can be wrong is the one after the last root that agreed.
 */
export async function verifyLog(db: Db, anchors: readonly Anchor[] = []): Promise<LogResult> {
  const heads = await allHeads(db);
  const walk = new Walk(heads, anchors);
  const early = walk.check();
  const end =
    early === null
      ? await walkChain(db, GENESIS, (row) => walk.visit(row))
      : { ok: false as const, seq: 1, reason: early };
  if (!end.ok) return walk.broken(end.seq, end.reason);
  const beyond = walk.beyond();
  return beyond === null ? walk.whole() : walk.broken(walk.size + 1, beyond);
}

/** The tree as far as it has been read, and what it is held against on the way. */
class Walk {
  private readonly tree = new MerkleRange();
  private readonly clockWentBackAt: number[] = [];
  private lastAt = '';
  private lastHash = GENESIS.hash;
  /** Size at which a root last agreed. */
  private agreed = 0;
  private goodHeads = 0;

  constructor(
    private readonly heads: readonly SignedHeadRow[],
    private readonly anchors: readonly Anchor[],
  ) {}

  get size(): number {
    return this.tree.size;
  }

  visit({ hash, at }: AuditRow): LogFault | null {
    this.tree.add(hash);
    if (at < this.lastAt) this.clockWentBackAt.push(this.size);
    this.lastAt = at;
    this.lastHash = hash;
    return this.check();
  }

  /** Holds the tree against the heads and anchors of its size. */
  check(): LogFault | null {
    const { size } = this.tree;
    const head = this.heads[this.goodHeads];
    const isDue = head !== undefined && head.size <= size;
    const anchors = this.anchors.filter((anchor) => anchor.size === size);
    if (!isDue && anchors.length === 0) return null;
    const root = this.tree.root();
    if (anchors.some((anchor) => anchor.root !== root)) return 'anchor';
    if (isDue && !isGenuine(head)) return 'signature';
    if (isDue && !this.isHead(head, root)) return 'head';
    if (isDue) this.goodHeads++;
    this.agreed = size;
    return null;
  }

  /** What a later head is computed from is compared as well as what was signed. */
  private isHead(head: SignedHeadRow, root: string): boolean {
    const { size, subtrees } = this.tree;
    if (head.size !== size || head.root !== root || head.last_hash !== this.lastHash) return false;
    return head.subtrees === JSON.stringify(subtrees);
  }

  /** A head or anchor over more entries than there are: the end was cut off. */
  beyond(): LogFault | null {
    if (this.anchors.some(({ size }) => size > this.size)) return 'anchor';
    return this.goodHeads < this.heads.length ? 'head' : null;
  }

  broken(seq: number, reason: LogFault): LogResult {
    const byRoot = reason === 'head' || reason === 'anchor';
    const brokenAt = byRoot && seq <= this.size ? this.agreed + 1 : seq;
    return { ...this.whole(), ok: false, entries: brokenAt - 1, root: null, brokenAt, reason };
  }

  whole(): LogResult {
    return {
      ok: true,
      entries: this.size,
      heads: this.goodHeads,
      root: this.tree.root(),
      brokenAt: null,
      reason: null,
      clockWentBackAt: this.clockWentBackAt,
    };
  }
}
