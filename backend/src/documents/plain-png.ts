import { crc32 } from 'node:zlib';

const SIGNATURE_BYTES = 8;
/** Length, name and checksum of a chunk. */
const FRAME_BYTES = 12;
/** Chunks that say how the picture looks. What else there is tells of the camera, the place or its maker. */
const KEPT = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs sBIT'.split(' '));
const MOST_PIXELS = 100_000_000;

/** A PNG without its metadata, or null when it is broken, unfinished or absurdly large. */
export function plainPng(body: Buffer): Buffer | null {
  const kept = [body.subarray(0, SIGNATURE_BYTES)];
  let at = SIGNATURE_BYTES;
  for (let first = true; at + FRAME_BYTES <= body.length; first = false) {
    const end = at + FRAME_BYTES + body.readUInt32BE(at);
    if (end > body.length) return null;
    const chunk = body.subarray(at, end);
    const name = chunk.toString('latin1', 4, 8);
    if (first && !isHeader(name, chunk)) return null;
    if (crc32(chunk.subarray(4, -4)) !== chunk.readUInt32BE(chunk.length - 4)) return null;
    if (KEPT.has(name)) kept.push(chunk);
    // What stands after the end is dropped: nothing of the picture.
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}

function isHeader(name: string, chunk: Buffer): boolean {
  if (name !== 'IHDR' || chunk.length !== FRAME_BYTES + 13) return false;
  const pixels = chunk.readUInt32BE(8) * chunk.readUInt32BE(12);
  return pixels > 0 && pixels <= MOST_PIXELS;
}
