/** One part of a JPEG. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const data = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

interface Wish {
  width?: number;
  height?: number;
  /** Parts after the head. */
  more?: Buffer[];
  /** What follows the end. */
  after?: Buffer;
  /** Coded picture, in bytes. */
  coded?: number;
}

/** A JPEG as a browser's canvas writes one: a plain head, a frame, a scan. Its picture is noise. */
export function aPortrait({ width = 512, height = 384, more = [], after, coded = 40 }: Wish = {}) {
  const frame = Buffer.from('0800000000010111', 'hex');
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex')),
    ...more,
    segment(0xc0, Buffer.concat([frame, Buffer.from([0])])),
    segment(0xda, Buffer.from('0101003f00', 'hex')),
    Buffer.alloc(coded, 0x5a),
    Buffer.from([0xff, 0xd9]),
    after ?? Buffer.alloc(0),
  ]);
}
