import { segment } from '../../recruitment/a-portrait';

/** A file as somebody sends it: its name, the type it is sent as, and what it is. */
export interface Upload {
  name: string;
  type: string;
  bytes: Buffer;
}

export const PDF = 'application/pdf';
export const PNG = 'image/png';
export const JPEG = 'image/jpeg';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const MB = 1024 * 1024;

export const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What a browser would run if it took the file for a page. */
export const HTML = '<!doctype html><html><script>alert(1)</script></html>';
export const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';

/** Where a telephone says it took a picture. */
export const EXIF = segment(0xe1, latin('Exif\0\0II*\0\x08\0\0\0\0\0GPS 60.39 N 5.32 E'));

/** A copy with something changed. */
export function changed(bytes: Buffer, change: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

/** Writes over a name in its head and in the list, where it is as long. */
export function renamed(bytes: Buffer, from: string, to: string): Buffer {
  return latin(bytes.toString('latin1').replaceAll(from, to));
}
