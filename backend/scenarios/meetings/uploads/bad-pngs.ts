import { deflateSync } from 'node:zlib';
import { greyJpeg } from '../grey-jpeg';
import { aDocx } from './a-docx';
import { aPdf } from './a-pdf';
import { aPng, chunk, SIGNATURE } from './a-png';
import { MB, latin, HTML, SVG, changed } from './upload';

/** PNGs that are broken, would fill the server, or are something else. */
export function badPngs(): Buffer[] {
  const whole = aPng();
  const raw = (bytes: number) => deflateSync(Buffer.alloc(bytes));
  return [
    Buffer.alloc(0),
    SIGNATURE,
    whole.subarray(0, -12),
    whole.subarray(0, 40),
    changed(whole, (bytes) => bytes.writeUInt8(9, 20)),
    aPng({ width: 0 }),
    aPng({ height: 0 }),
    aPng({ width: 60_000, height: 60_000, points: raw(10) }),
    aPng({ width: 10_000, height: 10_000, points: raw(10 * MB) }),
    aPng({ width: 5_000, height: 5_000, bits: 16, colour: 6, points: raw(10 * MB) }),
    aPng({ points: raw(1) }),
    aPng({ points: raw(16 * 9 * 3 + 8) }),
    aPng({ points: raw(16 * 9 * 3 + 10) }),
    aPng({ points: raw(80 * MB) }),
    aPng({ points: Buffer.alloc(50) }),
    aPng({ points: deflateSync(Buffer.alloc(16 * 9 * 3 + 9, 7)) }),
    aPng({ points: raw(16 * 9 * 3 + 9).subarray(0, -4) }),
    aPng({ head: { 8: 3 } }),
    aPng({ head: { 9: 1 } }),
    aPng({ head: { 10: 1 } }),
    aPng({ head: { 11: 1 } }),
    aPng({ head: { 12: 2 } }),
    aPng({ more: [chunk('IHDR', Buffer.alloc(13, 1))] }),
    aPng({ colour: 2, head: { 9: 3 } }),
    greyJpeg(),
    aPdf(),
    aDocx(),
    latin('GIF89a\x01\x00\x01\x00'),
    latin('RIFF\x00\x00\x00\x00WEBP'),
    latin('BM'),
    latin(SVG),
    Buffer.concat([SIGNATURE, latin(HTML)]),
  ];
}
