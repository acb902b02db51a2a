import { greyJpeg } from '../grey-jpeg';
import { aDocx } from './a-docx';
import { aPdf } from './a-pdf';
import { aPng } from './a-png';
import { latin, HTML, SVG, changed } from './upload';

/** JPEGs that are broken, would fill the server, or are something else. */
export function badJpegs(): Buffer[] {
  const whole = greyJpeg({ width: 400, height: 400 });
  return [
    Buffer.alloc(0),
    Buffer.from([0xff, 0xd8]),
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
    whole.subarray(0, -2),
    whole.subarray(0, 60),
    whole.subarray(2),
    greyJpeg({ width: 0 }),
    greyJpeg({ height: 0 }),
    greyJpeg({ width: 20_000, height: 10_000 }).subarray(0, 5000),
    changed(greyJpeg(), (bytes) => {
      const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
      bytes.writeUInt16BE(65_000, at + 5);
      bytes.writeUInt16BE(65_000, at + 7);
    }),
    changed(whole, (bytes) => bytes.writeUInt16BE(60_000, 4)),
    changed(whole, (bytes) => bytes.writeUInt16BE(1, 4)),
    changed(whole, (bytes) => bytes.fill(0, bytes.indexOf(Buffer.from([0xff, 0xc4])), 200)),
    Buffer.concat([whole.subarray(0, 2), latin(HTML), whole.subarray(2)]),
    aPng(),
    aPdf(),
    aDocx(),
    latin(SVG),
    latin(HTML),
    latin('II*\0'),
    latin('\0\0\0\x18ftypheic'),
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), latin(HTML)]),
  ];
}
