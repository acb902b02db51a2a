const [START, END, SCAN, COMMENT] = [0xd8, 0xd9, 0xda, 0xfe];
const [FIRST_APP, EXIF, ADOBE, LAST_APP] = [0xe0, 0xe1, 0xee, 0xef];
const MOST_PIXELS = 100_000_000;
const NOT_FRAMES = new Set([0xc4, 0xc8, 0xcc]);

export interface Segment {
  marker: number;
  /** Marker, length and content; for a scan the coded picture too. */
  bytes: Buffer;
}

/**
 * A JPEG without its metadata, or null when it is broken or unfinished. Which way is up is kept: telephones
 * turn the picture by a note instead of by its points.
 */
export function plainJpeg(body: Buffer): Buffer | null {
  const segments = segmentsOf(body);
  if (segments === null || !segments.some(isFrame)) return null;
  const turned = segments.map(orientation).find((value) => value !== null) ?? null;
  const kept = segments.filter(({ marker }) => !tells(marker)).map(({ bytes }) => bytes);
  const [start, ...rest] = kept;
  if (start === undefined) return null;
  return Buffer.concat([start, ...(turned === null ? [] : [orientationNote(turned)]), ...rest]);
}

/** From the first marker to the end marker; what stands after it is left out. Null when it does not hold together. */
export function segmentsOf(body: Buffer): Segment[] | null {
  const segments: Segment[] = [{ marker: START, bytes: body.subarray(0, 2) }];
  let at = 2;
  while (at + 4 <= body.length && body[at] === 0xff) {
    const marker = body[at + 1] ?? 0;
    const length = body.readUInt16BE(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > body.length) return null;
    if (marker === SCAN) end = endOfScan(body, end);
    segments.push({ marker, bytes: body.subarray(at, end) });
    at = end;
    if (body[at] === 0xff && body[at + 1] === END) {
      segments.push({ marker: END, bytes: body.subarray(at, at + 2) });
      return segments;
    }
  }
  return null;
}

/** Where the coded picture ends: the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(body: Buffer, from: number): number {
  for (let at = from; at + 1 < body.length; at++) {
    const next = body[at + 1] ?? 0;
    const isStuffed = next === 0x00 || (next >= 0xd0 && next <= 0xd7);
    if (body[at] === 0xff && !isStuffed && next !== 0xff) return at;
  }
  return body.length;
}

function isFrame(segment: Segment): boolean {
  const frame = frameOf(segment);
  const pixels = frame === null ? 0 : frame.height * frame.width;
  return pixels > 0 && pixels <= MOST_PIXELS;
}

/** The size in pixels, when this segment is the one that says it; null for every other. */
export function frameOf({ marker, bytes }: Segment): { width: number; height: number } | null {
  if (marker < 0xc0 || marker > 0xcf || NOT_FRAMES.has(marker) || bytes.length < 9) return null;
  return { height: bytes.readUInt16BE(5), width: bytes.readUInt16BE(7) };
}

/** Application notes but the first (JFIF) and Adobe's (colours), and comments. */
function tells(marker: number): boolean {
  return marker === COMMENT || (marker > FIRST_APP && marker <= LAST_APP && marker !== ADOBE);
}

/** 2 to 8 when an Exif note says that the picture is turned. */
function orientation({ marker, bytes }: Segment): number | null {
  if (marker !== EXIF || bytes.toString('latin1', 4, 10) !== 'Exif\0\0') return null;
  const tiff = bytes.subarray(10);
  if (tiff.length < 14) return null;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return null;
  for (let entry = 0; entry < short(first); entry++) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    const value = short(at + 8);
    if (short(at) === 0x0112) return value >= 2 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif note with the orientation and nothing else. */
function orientationNote(value: number): Buffer {
  const note = Buffer.from('ffe10022457869660000' + '4d4d002a00000008' + '0001', 'hex');
  const entry = Buffer.from('0112000300000001' + '00000000' + '00000000', 'hex');
  entry.writeUInt16BE(value, 8);
  return Buffer.concat([note, entry]);
}
