import { checkpointText, isSignedBy, parseCheckpoint, parseVerifierLine } from './checkpoint';
import { Anchor } from './verify-log';

/** A witness that was handed in, and what is wrong with it. */
export type ReadWitness = { anchor: Anchor } | { problem: string };

const LINE = /^\s*(\d{1,10}):([A-Za-z0-9+/]{43}=)\s*$/;
const KEY_LINE = /^\s*\S+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+\s*$/m;

/**
 * The file a member keeps: the signed note, the key that signed it, and under them in plain words what it is.
 * The note stands first and alone, so that other programs which know the form can read it.
 * @param words lines for people, below
 */
export function witnessFile(note: string, publicKey: string, words: readonly string[]): string {
  return [note.trimEnd(), '', '-----', ...words, '', publicKey, ''].join('\n');
}

/**
 * Reads an anchor: the short line from a footer or a mail («1234:…»), or a witness file or signed note.
 * Of a note with its key beside it the signature must hold; the short line has none.
 */
export function readWitness(text: string): ReadWitness {
  const line = LINE.exec(text);
  if (line) return { anchor: { size: Number(line[1]), root: line[2] ?? '' } };
  const checkpoint = parseCheckpoint(text);
  if (checkpoint === null) return { problem: 'it is neither a head nor a witness file' };
  const keyLine = KEY_LINE.exec(text)?.[0];
  const key = keyLine === undefined ? null : parseVerifierLine(keyLine);
  const end = text.indexOf('\n\n-----');
  const note = end < 0 ? text : `${text.slice(0, end)}\n`;
  if (!note.startsWith(`${checkpointText(checkpoint)}\n`)) {
    return { problem: 'its text is not that of a head' };
  }
  if (key !== null && !isSignedBy(note, key)) return { problem: 'its signature does not hold' };
  return { anchor: { size: checkpoint.size, root: checkpoint.root } };
}
