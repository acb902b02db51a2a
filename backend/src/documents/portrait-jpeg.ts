import { badInput } from '../kernel/problem';
import { frameOf, segmentsOf } from './plain-jpeg';

/** Longest side, in pixels, and bytes of the whole file. */
const MOST_PIXELS = 512;
const MOST_BYTES = 150_000;
const JFIF = 0xe0;
const [FIRST_NOTE, LAST_NOTE, COMMENT] = [0xe0, 0xef, 0xfe];
/** The most a picture's own parts may be: start, tables, frame, scans, end. Progressive ones have ten scans. */
const MOST_SEGMENTS = 60;

/**
 * A portrait as the member's browser has drawn it anew: a small JPEG, known by its content, that carries nothing but
 * the picture. Unlike a scan it is refused and not mended: what comes otherwise did not come from the page.
 * @throws 400 'pictureType', 'pictureTooBig' or 'pictureBroken'
 */
export function portraitJpeg(body: unknown): Buffer {
  if (!Buffer.isBuffer(body) || body.length < 4) throw refused('pictureType');
  if (!body.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) throw refused('pictureType');
  if (body.length > MOST_BYTES) throw refused('pictureTooBig');
  const segments = segmentsOf(body);
  if (segments === null || segments.length > MOST_SEGMENTS) throw refused('pictureBroken');
  const whole = segments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const frames = segments.map(frameOf).filter((frame) => frame !== null);
  const [frame] = frames;
  if (whole !== body.length || frame === undefined || frames.length > 1)
    throw refused('pictureBroken');
  if (!segments.some(({ marker }) => marker === 0xda)) throw refused('pictureBroken');
  if (segments.some(tellsMore)) throw refused('pictureBroken');
  if (Math.max(frame.width, frame.height) > MOST_PIXELS) throw refused('pictureTooBig');
  return body;
}

/** A comment, or a note of a program or camera other than the plain JFIF head. */
function tellsMore({ marker, bytes }: { marker: number; bytes: Buffer }): boolean {
  if (marker === JFIF) return bytes.toString('latin1', 4, 9) !== 'JFIF\0' || bytes.length !== 18;
  return marker === COMMENT || (marker >= FIRST_NOTE && marker <= LAST_NOTE);
}

function refused(constraint: string): Error {
  return badInput([{ field: 'file', constraint }]);
}
