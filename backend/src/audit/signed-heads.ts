import { Injectable } from '@nestjs/common';
import { walkChain } from '../kernel/audit-chain';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { Tx } from '../kernel/tx';
import { signNote, verifierLine } from './checkpoint';
import { HeadKey } from './head-key';
import { MerkleRange } from './merkle';
import { HeadCause, isGenuine, lastEntryOf, newestHead, SignedHeadRow } from './signed-head-rows';

/** A head of the audit chain that has been signed: it can no longer be denied. */
export interface SignedHead {
  /** How many entries it covers. */
  size: number;
  /** Root of the Merkle tree over them, base64. */
  root: string;
  /** ISO instant. */
  signedAt: string;
  /** The signed note as one gives it away. */
  note: string;
  /** For the footer of a document: number of entries and root, 50 signs or so, which `audit-verify` takes. */
  line: string;
}

/**
 * Signs heads of the audit chain (RFC 6962 tree, C2SP checkpoint, Ed25519). A head covers what had been written
 * before this transaction; the transaction's own entries are added at its end and belong to the next head.
 */
@Injectable()
export class SignedHeads {
  constructor(
    private readonly clock: Clock,
    private readonly key: HeadKey,
  ) {}

  /**
   * Signs the chain as it stands. Called by whoever seals a document, inside that transaction. Only what is new
   * since the last head is read, and verified on the way.
   * @returns the last head once more when nothing was added since
   * @throws Error when the chain does not continue what was signed before: nothing more is signed until it is mended
   */
  async sign(tx: Tx, cause: HeadCause = 'seal'): Promise<SignedHead> {
    const last = await newestHead(tx);
    const tree = treeOf(last);
    await refuseRewritten(tx, last);
    const end = await walkChain(tx, lastEntryOf(last), (row) => {
      tree.add(row.hash);
      return null;
    });
    if (!end.ok) throw inconsistent(`entry ${end.seq} does not hold (${end.reason})`);
    if (last !== null && tree.size === last.size) return signedHead(last);
    const row = this.signed(tree, end.head.hash, cause);
    await tx.insert('signed_head', { ...row });
    return signedHead(row);
  }

  private signed(tree: MerkleRange, lastHash: string, cause: HeadCause): SignedHeadRow {
    const key = this.key.public;
    const checkpoint = { origin: key.name, size: tree.size, root: tree.root() };
    return {
      size: tree.size,
      root: checkpoint.root,
      last_hash: lastHash,
      signed_at: this.clock.now(),
      cause,
      note: signNote(checkpoint, key, this.key.private),
      public_key: verifierLine(key),
      subtrees: JSON.stringify(tree.subtrees),
    };
  }
}

/** A stored head as others use it. */
export function signedHead({ size, root, signed_at, note }: SignedHeadRow): SignedHead {
  return { size, root, signedAt: signed_at, note, line: `${size}:${root}` };
}

/** The tree a head was signed over. @throws Error when the stored subtrees do not give the signed root */
function treeOf(last: SignedHeadRow | null): MerkleRange {
  if (last === null) return new MerkleRange();
  if (!isGenuine(last)) throw inconsistent(`the head over ${last.size} entries is not genuine`);
  const tree = new MerkleRange(last.size, JSON.parse(last.subtrees) as string[]);
  if (tree.root() !== last.root) {
    throw inconsistent(`the subtrees of the head over ${last.size} entries do not give its root`);
  }
  return tree;
}

/** The entry a head ended with must still be there, and still say the same. */
async function refuseRewritten(db: Db, last: SignedHeadRow | null): Promise<void> {
  const { seq, hash } = lastEntryOf(last);
  if (seq === 0) return;
  const rows = await db.query<{ hash: string }>('SELECT hash FROM audit_entry WHERE seq = $1', [
    seq,
  ]);
  if (rows[0]?.hash !== hash) {
    throw inconsistent(`entry ${seq} is not the one that was signed`);
  }
}

function inconsistent(what: string): Error {
  return new Error(`The audit chain is not signed: ${what}. Run audit-verify.`);
}
