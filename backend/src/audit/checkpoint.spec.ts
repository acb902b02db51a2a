import { generateKeyPairSync, sign } from 'node:crypto';
import {
  checkpointText,
  isSignedBy,
  noteKey,
  parseCheckpoint,
  parseVerifierLine,
  signNote,
  verifierLine,
} from './checkpoint';
import { readWitness, witnessFile } from './witness';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = noteKey('panel.example.org/samklang', publicKey);
const head = {
  origin: 'panel.example.org/samklang',
  size: 1234,
  root: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
};
const note = signNote(head, key, privateKey);
const file = witnessFile(note, verifierLine(key), ['Keep this.', 'It proves what was written.']);

/** The text with one sign replaced by another that may stand there. */
function otherwise(text: string, at: number): string {
  const sign = text[at] === 'A' ? 'B' : 'A';
  return text.slice(0, at) + sign + text.slice(at + 1);
}

describe('A signed head', () => {
  it('has the form of a checkpoint: origin, size and root, a line each', () => {
    expect(checkpointText(head)).toBe(
      'panel.example.org/samklang\n1234\nq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=\n',
    );
    expect(note.split('\n').slice(3)).toEqual([
      '',
      expect.stringMatching(/^— panel\.example\.org\/samklang [A-Za-z0-9+/]{91}=$/),
      '',
    ]);
    expect(parseCheckpoint(note)).toEqual(head);
  });

  it('carries the signature of its key', () => {
    expect(isSignedBy(note, key)).toBe(true);
    const other = noteKey(key.name, generateKeyPairSync('ed25519').publicKey);
    expect(isSignedBy(note, other)).toBe(false);
    expect(isSignedBy(note, { ...other, id: key.id })).toBe(false);
    expect(isSignedBy(note, { ...key, name: 'other.example.org' })).toBe(false);
    expect(isSignedBy(checkpointText(head), key)).toBe(false);
  });

  it('is not genuine with any one sign of its text or signature changed', () => {
    for (let at = 0; at < note.length - 1; at++) {
      const changed = otherwise(note, at);
      if (changed[at] === note[at]) continue;
      expect(isSignedBy(changed, key)).toBe(false);
    }
  });

  it('may carry the signatures of others beside it', () => {
    expect(isSignedBy(`${note}— witness.example.org AAAAAAAA\n`, key)).toBe(true);
  });

  it('is no head when number or root are not written as they must be', () => {
    for (const size of ['', '01', '-1', '1.5', 'x', '99999999999', '2147483648']) {
      expect(parseCheckpoint(`origin\n${size}\n${head.root}\n`)).toBeNull();
    }
    expect(parseCheckpoint(`origin\n3\n${head.root.slice(1)}\n`)).toBeNull();
    expect(parseCheckpoint(`\n3\n${head.root}\n`)).toBeNull();
    expect(parseCheckpoint('origin')).toBeNull();
    expect(parseCheckpoint(`origin\n0\n${head.root}\n`)?.size).toBe(0);
  });
});

describe('The key of the heads', () => {
  it('is written on one line and read from it', () => {
    expect(parseVerifierLine(verifierLine(key))).toEqual(key);
  });

  it('is refused when name, number or key do not belong together', () => {
    const line = verifierLine(key);
    for (let at = 0; at < line.length; at++) {
      // Two last signs of base64 may differ and mean the same bytes; the id tells of all the others.
      const read = parseVerifierLine(otherwise(line, at));
      expect(read === null || read.raw.equals(key.raw)).toBe(true);
    }
    expect(parseVerifierLine('nothing')).toBeNull();
    expect(parseVerifierLine('')).toBeNull();
  });

  it('signs what other programs can verify with the plain algorithm', () => {
    const blob = Buffer.from(note.trimEnd().split(' ').at(-1) ?? '', 'base64');
    const plain = sign(null, Buffer.from(checkpointText(head)), privateKey);
    expect(blob.subarray(4)).toEqual(plain);
    expect(blob.subarray(0, 4).toString('hex')).toBe(key.id);
  });
});

describe('A witness', () => {
  const anchor = { size: head.size, root: head.root };

  it('is read from the short line, from a note and from a file', () => {
    expect(readWitness(` 1234:${head.root}\n`)).toEqual({ anchor });
    expect(readWitness(note)).toEqual({ anchor });
    expect(readWitness(file)).toEqual({ anchor });
  });

  it('is refused when its signature does not hold, or it is something else', () => {
    expect(readWitness(file.replace('1234', '1235'))).toEqual({
      problem: 'its signature does not hold',
    });
    expect(readWitness(file.replace('\n\n', '\nextra\n\n'))).toHaveProperty('problem');
    expect(readWitness('Hello')).toEqual({ problem: 'it is neither a head nor a witness file' });
    expect(readWitness('1234:abc')).toHaveProperty('problem');
  });
});
