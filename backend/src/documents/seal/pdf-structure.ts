/** Where a PDF says its seal is, read from the bytes alone: no part of the file is trusted for it. */
export interface SealPlace {
  /** The signature, DER, without the zeros that fill up its room. Null when the room holds anything else. */
  signature: Buffer | null;
  /** The two stretches that are signed. */
  signed: readonly [Buffer, Buffer];
  /** They are the whole file except the room of the signature, and nothing has been appended. */
  whole: boolean;
}

const RANGE = /^\/ByteRange \[0 (\d{1,9}) (\d{1,9}) (\d{1,9})\] */;
const MARK = '/ByteRange';
const END = '\n%%EOF';
const MARK_AND_NUMBERS = 80;

/** How many signatures the file declares. */
export function countSeals(pdf: Buffer): number {
  return count(pdf, MARK);
}

/** The place of the only signature. @returns null when it is not written in the way we write it */
export function findSeal(pdf: Buffer): SealPlace | null {
  const at = pdf.indexOf(MARK);
  if (at === -1) return null;
  const match = RANGE.exec(pdf.toString('latin1', at, at + MARK_AND_NUMBERS));
  if (match === null) return null;
  const [before = 0, after = 0, rest = 0] = match.slice(1).map(Number);
  if (before > after || after + rest > pdf.length) return null;
  return {
    signature: signatureIn(pdf.toString('latin1', before, after)),
    signed: [pdf.subarray(0, before), pdf.subarray(after, after + rest)],
    whole: after + rest === pdf.length && at < before && isOneRevision(pdf),
  };
}

/** A change appended to a PDF brings an address and an end mark of its own. */
function isOneRevision(pdf: Buffer): boolean {
  return count(pdf, '\nstartxref\n') === 1 && pdf.subarray(-END.length).toString('latin1') === END;
}

/** `<hexadecimal digits, filled up with zeros>`: exactly one encoding of one signature is taken. */
function signatureIn(room: string): Buffer | null {
  if (!/^<(?:[0-9a-f]{2})+>$/.test(room)) return null;
  const bytes = Buffer.from(room.slice(1, -1), 'hex');
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0x3082) return null;
  const length = 4 + bytes.readUInt16BE(2);
  const filled = bytes.subarray(length).every((byte) => byte === 0);
  return length <= bytes.length && filled ? bytes.subarray(0, length) : null;
}

function count(pdf: Buffer, text: string): number {
  let n = 0;
  for (let at = pdf.indexOf(text); at !== -1; at = pdf.indexOf(text, at + text.length)) n++;
  return n;
}
