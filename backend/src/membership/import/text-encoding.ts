import { fileRefused } from './file-fault';

/** A text file and the encoding it was written in. */
export interface DecodedText {
  text: string;
  encoding: string;
}

const MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text as Norwegian offices write it: UTF-8 and UTF-16 by their mark, UTF-16 without one by its zero bytes, UTF-8 when
 * it is valid, else Windows-1252.
 * @throws 400 'fileEncoding' when it is none of these, 'fileType' for what is no text at all
 */
export function decodeText(bytes: Buffer): DecodedText {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === null) throw fileRefused('fileEncoding');
  if (text.includes('\0')) throw fileRefused('fileType');
  return { text, encoding };
}

function encodingOf(bytes: Buffer): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[1];
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return unmarked;
  return decode(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8';
}

/** Latin letters in UTF-16 have a zero in every other byte, and always on the same side. */
function utf16WithoutMark(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = (side: number) => sample.filter((byte, i) => i % 2 === side && byte === 0).length;
  const most = sample.length / 2;
  if (zeros(1) > most * 0.7 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most * 0.7 && zeros(1) === 0 ? 'utf-16be' : null;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80; the empty places mean nothing. */
const OF_WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function decode(bytes: Buffer, encoding: string): string | null {
  // Done by hand: the decoders of some releases of Node take it for Latin-1.
  if (encoding === 'windows-1252') {
    return bytes
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (char) => OF_WINDOWS.charAt(char.charCodeAt(0) - 0x80));
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
