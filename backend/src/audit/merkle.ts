import { createHash, hash } from 'node:crypto';

/** Stands before two hashes, so that no leaf can be taken for a node. */
const NODE = Buffer.of(1);
const EMPTY = createHash('sha256').digest();

/** Hash of a leaf (RFC 6962 § 2.1). An entry of the chain is hashed the same way, so its hash is its leaf. */
export function leafHash(data: Buffer | string): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(data).digest();
}

/** Hash of the node above two others (RFC 6962 § 2.1). */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}

/**
 * A Merkle tree that only grows, kept as the roots of its full subtrees, largest first: at most one per binary
 * digit of its size. Growing by one leaf and telling the root take as many hashes as the size has digits, so a
 * tree of 100,000 entries need never be read again to be signed.
 */
export class MerkleRange {
  private readonly roots: Buffer[];

  /** @param roots what `subtrees` told of a tree of this size. @throws Error when there are too few or too many */
  constructor(
    private leaves = 0,
    roots: readonly string[] = [],
  ) {
    this.roots = roots.map((hex) => Buffer.from(hex, 'hex'));
    if (this.roots.length !== digits(leaves)) {
      throw new Error(`A tree of ${leaves} leaves does not have ${roots.length} full subtrees`);
    }
  }

  get size(): number {
    return this.leaves;
  }

  /** The roots of the full subtrees in hexadecimal, largest first. */
  get subtrees(): string[] {
    return this.roots.map((root) => root.toString('hex'));
  }

  /** @param leaf hash of the new leaf, in hexadecimal */
  add(leaf: string): void {
    let node: Buffer = Buffer.from(leaf, 'hex');
    for (let full = this.leaves; full % 2 === 1; full = (full - 1) / 2) {
      const left = this.roots.pop();
      if (left !== undefined) node = nodeHash(left, node);
    }
    this.roots.push(node);
    this.leaves++;
  }

  /** Root of the whole tree in base64, as checkpoints write it. */
  root(): string {
    const [last, ...before] = [...this.roots].reverse();
    if (last === undefined) return EMPTY.toString('base64');
    return before.reduce((right, left) => nodeHash(left, right), last).toString('base64');
  }
}

/** How many ones a number has in binary. */
function digits(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}
