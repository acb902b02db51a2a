import { constants, crc32, createDeflate, createInflate } from 'node:zlib';
import { plainPng } from '../plain-png';

const SIGNATURE_BYTES = 8;
/** Points of a picture, and bytes of them unpacked: it is decoded whole when it is printed. */
export const MOST_PIXELS = 30_000_000;
const MOST_RAW = 128 * 1024 * 1024;
const CHANNELS: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);
const DEPTHS: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
]);
/** Where each pass of an interlaced picture begins, and its steps. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Head {
  width: number;
  height: number;
  bits: number;
  colour: number;
  interlaced: boolean;
}

interface Chunk {
  name: string;
  data: Buffer;
}

/**
 * A PNG whose points were unpacked and packed anew, without metadata and colour profile. Null when the points are not
 * exactly as many as its head says.
 */
export async function redrawnPng(body: Buffer): Promise<Buffer | null> {
  const plain = plainPng(body);
  const chunks = plain === null ? null : chunksOf(plain);
  const head = chunks?.[0] ? headOf(chunks[0].data) : null;
  if (!chunks || head === null || !fits(chunks, head)) return null;
  const points = Buffer.concat(
    chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data),
  );
  const packed = await repacked(points, rowsOf(head));
  if (packed === null) return null;
  const before = chunks.filter(({ name }) => !['IDAT', 'IEND', 'iCCP'].includes(name));
  const all = [...before, { name: 'IDAT', data: packed }, { name: 'IEND', data: Buffer.alloc(0) }];
  return Buffer.concat([body.subarray(0, SIGNATURE_BYTES), ...all.map(written)]);
}

function chunksOf(plain: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at < plain.length;) {
    const length = plain.readUInt32BE(at);
    const name = plain.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: plain.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function headOf(data: Buffer): Head | null {
  const [bits = 0, colour = 0, compression, filter, interlace = 0] = data.subarray(8);
  if (!DEPTHS.get(colour)?.includes(bits) || compression !== 0 || filter !== 0) return null;
  if (interlace > 1) return null;
  const size = { width: data.readUInt32BE(0), height: data.readUInt32BE(4) };
  return { ...size, bits, colour, interlaced: interlace === 1 };
}

/** One head, one palette where there must be one, and a sum of points that a small server can hold. */
function fits(chunks: readonly Chunk[], head: Head): boolean {
  const count = (name: string) => chunks.filter((chunk) => chunk.name === name).length;
  if (head.width * head.height > MOST_PIXELS) return false;
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data.length ?? 0;
  if (count('IHDR') !== 1 || count('PLTE') > 1 || count('IDAT') === 0) return false;
  if (palette % 3 !== 0 || palette > 768 || (head.colour === 3 && palette === 0)) return false;
  return rowsOf(head).reduce((sum, { bytes, rows }) => sum + (bytes + 1) * rows, 0) <= MOST_RAW;
}

/** Rows of equal length, pass by pass; each row has one byte before its points that says how it is filtered. */
function rowsOf({ width, height, bits, colour, interlaced }: Head) {
  const perPoint = bits * (CHANNELS.get(colour) ?? 1);
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes
    .map(([x, y, across, down]) => ({
      bytes: Math.ceil((Math.max(0, Math.ceil((width - x) / across)) * perPoint) / 8),
      rows: Math.max(0, Math.ceil((height - y) / down)),
    }))
    .filter(({ bytes, rows }) => bytes > 0 && rows > 0);
}

/** Unpacks and packs in small pieces, so that a large picture needs no more memory than a small one. */
async function repacked(
  points: Buffer,
  passes: { bytes: number; rows: number }[],
): Promise<Buffer | null> {
  const inflate = createInflate({ finishFlush: constants.Z_FINISH });
  const deflate = createDeflate({ level: 6 });
  const out: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => out.push(piece));
  const row = rowCounter(passes);
  inflate.end(points);
  try {
    for await (const piece of inflate) {
      if (!row.takes(piece as Buffer)) return null;
      if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
  } catch {
    return null;
  }
  await new Promise((resolve) => deflate.once('end', resolve).end());
  return row.isDone() ? Buffer.concat(out) : null;
}

/** Follows the rows as they come: every filter must be one of the five, and there is neither more nor less. */
function rowCounter(passes: { bytes: number; rows: number }[]) {
  let pass = 0;
  let rows = 0;
  let left = 0;
  const next = (filter: number): boolean => {
    const now = passes[pass];
    if (now === undefined || filter > 4) return false;
    left = now.bytes;
    if (++rows === now.rows) [pass, rows] = [pass + 1, 0];
    return true;
  };
  const takes = (piece: Buffer): boolean => {
    for (let at = 0; at < piece.length;) {
      if (left === 0) {
        if (!next(piece[at++] ?? 255)) return false;
      } else {
        const step = Math.min(left, piece.length - at);
        at += step;
        left -= step;
      }
    }
    return true;
  };
  return { takes, isDone: () => pass === passes.length && left === 0 };
}

function written({ name, data }: Chunk): Buffer {
  const framed = Buffer.alloc(12 + data.length);
  framed.writeUInt32BE(data.length, 0);
  framed.write(name, 4, 'latin1');
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + data.length)), 8 + data.length);
  return framed;
}
