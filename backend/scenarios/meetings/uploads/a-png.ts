import { crc32, deflateSync } from 'node:zlib';
import { latin } from './upload';

export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export const SIGNATURE = latin('\x89PNG\r\n\x1a\n');
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface PngWish {
  width?: number;
  height?: number;
  bits?: number;
  colour?: number;
  more?: Buffer[];
  points?: Buffer;
  head?: Partial<Record<number, number>>;
}

/** A PNG of nothing but zeros. */
export function aPng(wish: PngWish = {}): Buffer {
  const { width = 16, height = 9, bits = 8, colour = 2, more = [], head = {} } = wish;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  [header[8], header[9]] = [bits, colour];
  for (const [at, value] of Object.entries(head)) header[Number(at)] = value ?? 0;
  const row = 1 + Math.ceil((width * bits * (CHANNELS[colour] ?? 1)) / 8);
  const points = wish.points ?? deflateSync(Buffer.alloc(row * height));
  const palette = colour === 3 ? [chunk('PLTE', Buffer.alloc(6))] : [];
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...more,
    ...palette,
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
