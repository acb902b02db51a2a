import { segment } from '../recruitment/a-portrait';

interface Wish {
  width?: number;
  height?: number;
  /** Parts after the head: notes of a camera. */
  more?: Buffer[];
}

/** A JPEG of one even grey that every program can decode: one bit for each block's mean, one for its end. */
export function greyJpeg({ width = 64, height = 48, more = [] }: Wish = {}): Buffer {
  const frame = Buffer.from('080000000001011100', 'hex');
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const scan = Buffer.alloc(Math.ceil((blocks * 2) / 8));
  const unused = scan.length * 8 - blocks * 2;
  scan[scan.length - 1] = (1 << unused) - 1;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex')),
    ...more,
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 16)])),
    segment(0xc0, frame),
    segment(0xc4, table(0x00)),
    segment(0xc4, table(0x10)),
    segment(0xda, Buffer.from('010100003f00', 'hex')),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A table of one code: a single zero bit that means nought. */
function table(kind: number): Buffer {
  const counts = Buffer.alloc(16);
  counts[0] = 1;
  return Buffer.concat([Buffer.from([kind]), counts, Buffer.from([0])]);
}
