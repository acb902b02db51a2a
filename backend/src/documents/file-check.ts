import { FILE_TYPES } from '../kernel/http/file-uploads';
import { badInput } from '../kernel/problem';
import { plainJpeg } from './plain-jpeg';
import { plainPng } from './plain-png';
import { isSoundPdf } from './sound-pdf';

export type FileType = (typeof FILE_TYPES)[number];

/** How a file's name ends, by what it is. */
export const FILE_ENDING: Readonly<Record<FileType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** A file that is what it says it is. */
export interface CheckedFile {
  mediaType: FileType;
  bytes: Buffer;
}

/**
 * What an uploaded file may be: PDF, PNG or JPEG, by its content and not by its name. Pictures lose what they
 * tell of place, time and camera; a PDF is kept byte for byte.
 * @param declared the request's content type
 * @throws 400 'fileType' for anything else than what was declared, 'fileBroken' for what does not hold together
 */
export function checkedFile(declared: string | undefined, body: unknown): CheckedFile {
  const mediaType = FILE_TYPES.find((type) => type === declared?.split(';')[0]?.trim());
  if (mediaType === undefined || !Buffer.isBuffer(body)) throw refused('fileType');
  if (typeOf(body) !== mediaType) throw refused('fileType');
  const bytes = plain(mediaType, body);
  if (bytes === null) throw refused('fileBroken');
  return { mediaType, bytes };
}

function typeOf(body: Buffer): FileType | null {
  if (body.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  if (body.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'image/png';
  return body.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ? 'image/jpeg' : null;
}

function plain(type: FileType, body: Buffer): Buffer | null {
  if (type === 'image/png') return plainPng(body);
  if (type === 'image/jpeg') return plainJpeg(body);
  return isSoundPdf(body) ? body : null;
}

function refused(constraint: string): Error {
  return badInput([{ field: 'file', constraint }]);
}
