import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { leafHash, MerkleRange, nodeHash } from './merkle';

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The tree's root as RFC 6962 § 2.1 defines it, by halving: slow, and written from the text alone. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return sha256(Buffer.of(0), first);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(
    Buffer.of(1),
    rootByDefinition(leaves.slice(0, k)),
    rootByDefinition(leaves.slice(k)),
  );
}

/** Consistency proof as RFC 6962 § 2.1.2 defines it. */
function proofByDefinition(m: number, leaves: readonly Buffer[], whole = true): Buffer[] {
  const n = leaves.length;
  if (m === n) return whole ? [] : [rootByDefinition(leaves)];
  let k = 1;
  while (k * 2 < n) k *= 2;
  if (m <= k) {
    return [...proofByDefinition(m, leaves.slice(0, k), whole), rootByDefinition(leaves.slice(k))];
  }
  return [
    ...proofByDefinition(m - k, leaves.slice(k), false),
    rootByDefinition(leaves.slice(0, k)),
  ];
}

/** Verifies a consistency proof as RFC 9162 § 2.1.4.2 tells to. */
function proves(m: number, n: number, from: Buffer, to: Buffer, proof: readonly Buffer[]): boolean {
  if (m === n) return proof.length === 0 && from.equals(to);
  const path = Number.isInteger(Math.log2(m)) ? [from, ...proof] : [...proof];
  let fn = m - 1;
  let sn = n - 1;
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  const first = path.shift();
  if (first === undefined) return false;
  let fr = first;
  let sr = first;
  for (const c of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = sha256(Buffer.of(1), c, fr);
      sr = sha256(Buffer.of(1), c, sr);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else sr = sha256(Buffer.of(1), sr, c);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return fr.equals(from) && sr.equals(to) && sn === 0;
}

function treeOf(leaves: readonly Buffer[]): MerkleRange {
  const tree = new MerkleRange();
  for (const leaf of leaves) tree.add(leafHash(leaf).toString('hex'));
  return tree;
}

const rootOf = (leaves: readonly Buffer[]) => Buffer.from(treeOf(leaves).root(), 'base64');
const someLeaves = fc.array(fc.uint8Array({ maxLength: 40 }).map(Buffer.from), { maxLength: 70 });

describe('The Merkle tree', () => {
  it('has the hash of nothing as root when it is empty', () => {
    expect(rootOf([]).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('hashes leaf and node with the signs that keep them apart', () => {
    expect(leafHash('').toString('hex')).toBe(sha256(Buffer.of(0)).toString('hex'));
    expect(nodeHash(sha256(), sha256())).toEqual(sha256(Buffer.of(1), sha256(), sha256()));
  });

  it('has the root that the definition gives, for every size from none to 130', () => {
    const leaves = Array.from({ length: 130 }, (_, i) => Buffer.from(`entry ${i}`));
    for (let size = 0; size <= leaves.length; size++) {
      const some = leaves.slice(0, size);
      expect(rootOf(some)).toEqual(rootByDefinition(some));
    }
  });

  it('has the root that the definition gives, for whatever the leaves are', () => {
    fc.assert(
      fc.property(someLeaves, (leaves) => rootOf(leaves).equals(rootByDefinition(leaves))),
      { seed: 6962, numRuns: 300 },
    );
  });

  it('grows from its subtrees to the same root as from its leaves', () => {
    fc.assert(
      fc.property(someLeaves, someLeaves, (before, after) => {
        const first = treeOf(before);
        const grown = new MerkleRange(first.size, first.subtrees);
        for (const leaf of after) grown.add(leafHash(leaf).toString('hex'));
        return grown.root() === treeOf([...before, ...after]).root();
      }),
      { seed: 6962, numRuns: 300 },
    );
  });

  it('is consistent with every earlier tree, by the proofs of the definition', () => {
    fc.assert(
      fc.property(
        someLeaves.filter(({ length }) => length > 0),
        fc.nat(),
        (leaves, at) => {
          const m = 1 + (at % leaves.length);
          const proof = proofByDefinition(m, leaves);
          return proves(m, leaves.length, rootOf(leaves.slice(0, m)), rootOf(leaves), proof);
        },
      ),
      { seed: 6962, numRuns: 500 },
    );
  });

  it('is not consistent with a tree in which one leaf was another', () => {
    const leaves = Array.from({ length: 37 }, (_, i) => Buffer.from(`entry ${i}`));
    for (let m = 1; m < leaves.length; m++) {
      const other = leaves.slice(0, m).map((leaf, i) => (i === m >> 1 ? Buffer.from('x') : leaf));
      const proof = proofByDefinition(m, leaves);
      expect(proves(m, leaves.length, rootOf(other), rootOf(leaves), proof)).toBe(false);
      expect(proves(m, leaves.length, rootOf(leaves.slice(0, m)), rootOf(leaves), proof)).toBe(
        true,
      );
    }
  });

  it('keeps one subtree per binary one of its size, and takes back no other number', () => {
    const tree = treeOf(Array.from({ length: 11 }, (_, i) => Buffer.from(`${i}`)));
    expect(tree.subtrees).toHaveLength(3);
    expect(() => new MerkleRange(12, tree.subtrees)).toThrow('12 leaves');
  });
});
