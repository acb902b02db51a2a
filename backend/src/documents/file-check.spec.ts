import { crc32, deflateSync } from 'node:zlib';
import { checkedFile } from './file-check';

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(...more: Buffer[]): Buffer {
  const head = Buffer.from('00000001000000010800000000', 'hex');
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function segment(marker: number, content: Buffer | string): Buffer {
  const data = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

const EXIF_TURNED = Buffer.concat([
  Buffer.from('Exif\0\0II*\0\x08\0\0\0\x02\0', 'latin1'),
  Buffer.from('100102000800000026000000', 'hex'),
  Buffer.from('120103000100000006000000', 'hex'),
  Buffer.from('\0\0\0\0GPS 60.39 N', 'latin1'),
]);

function jpeg(...more: Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01'),
    ...more,
    segment(0xc0, Buffer.from('0800100010010111', 'hex')),
    segment(0xda, Buffer.from('0101003f00', 'hex')),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ]);
}

function pdf(middle = ''): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${middle} >>\nendobj\n`;
  const table = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\n';
  return Buffer.from(`${head}${table}startxref\n${head.length}\n%%EOF\n`, 'latin1');
}

function fault(declared: string | undefined, body: unknown): string | undefined {
  try {
    checkedFile(declared, body);
    return undefined;
  } catch (error) {
    const { errors } = (error as { details: { errors: { constraint: string }[] } }).details;
    return errors[0]?.constraint;
  }
}

describe('An uploaded file', () => {
  it('is what its content says, and must be what it was sent as', () => {
    expect(fault('application/pdf', pdf())).toBeUndefined();
    expect(fault('image/png', png())).toBeUndefined();
    expect(fault('image/jpeg', jpeg())).toBeUndefined();
    expect(fault('image/png', jpeg())).toBe('fileType');
    expect(fault('application/pdf', png())).toBe('fileType');
    expect(fault('image/svg+xml', Buffer.from('<svg/>'))).toBe('fileType');
    expect(fault('application/pdf', { text: '%PDF-1.7' })).toBe('fileType');
    expect(fault(undefined, pdf())).toBe('fileType');
    expect(fault('image/png', Buffer.alloc(0))).toBe('fileType');
  });

  it('loses what a PNG tells of its maker, and what stands after its end', () => {
    const told = png(chunk('tEXt', Buffer.from('Author\0Kari')), chunk('eXIf', EXIF_TURNED));
    const { bytes } = checkedFile('image/png', Buffer.concat([told, Buffer.from('PK hidden')]));
    expect(bytes.equals(png())).toBe(true);
  });

  it('loses what a JPEG tells of place and camera, but not which way is up', () => {
    const told = jpeg(
      segment(0xe1, EXIF_TURNED),
      segment(0xed, 'Photoshop'),
      segment(0xfe, 'Bergen'),
    );
    const { bytes } = checkedFile('image/jpeg', Buffer.concat([told, Buffer.from('hidden')]));
    const text = bytes.toString('latin1');
    expect(text).not.toMatch(/GPS|Photoshop|Bergen|hidden/);
    expect(text).toContain('JFIF');
    expect(bytes.indexOf(Buffer.from('011200030000000100060000', 'hex'))).toBeGreaterThan(0);
    expect(bytes.subarray(-9).toString('hex')).toBe('12ff0034ffd056ffd9');
    expect(checkedFile('image/jpeg', bytes).bytes.equals(bytes)).toBe(true);
  });

  it('is refused when it does not hold together', () => {
    const cut = png();
    expect(fault('image/png', cut.subarray(0, -6))).toBe('fileBroken');
    const flipped = Buffer.from(cut);
    flipped[20] = (flipped[20] ?? 0) ^ 1;
    expect(fault('image/png', flipped)).toBe('fileBroken');
    expect(fault('image/jpeg', jpeg().subarray(0, -2))).toBe('fileBroken');
    expect(fault('image/jpeg', Buffer.from('ffd8ffe00000', 'hex'))).toBe('fileBroken');
    expect(fault('application/pdf', pdf().subarray(0, -8))).toBe('fileBroken');
    expect(fault('application/pdf', Buffer.from('%PDF-1.7\nhello'))).toBe('fileBroken');
  });

  it('is refused when it acts by itself, hides files or is locked', () => {
    expect(fault('application/pdf', pdf('/OpenAction << /S /JavaScript >>'))).toBe('fileBroken');
    expect(fault('application/pdf', pdf('/OpenAction << /S /J#61vaScript >>'))).toBe('fileBroken');
    expect(fault('application/pdf', pdf('/Names << /EmbeddedFiles 2 0 R >>'))).toBe('fileBroken');
    expect(fault('application/pdf', pdf('/Encrypt 4 0 R'))).toBe('fileBroken');
    expect(fault('application/pdf', pdf('/Lang (no)'))).toBeUndefined();
  });

  it('refuses a picture larger than any sheet of paper', () => {
    const huge = png();
    huge.writeUInt32BE(100_000, 16);
    huge.writeUInt32BE(100_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    expect(fault('image/png', huge)).toBe('fileBroken');
  });
});
