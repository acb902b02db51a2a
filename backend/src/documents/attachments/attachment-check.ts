import { DOCX_TYPE } from '../../kernel/http/file-uploads';
import { badInput } from '../../kernel/problem';
import { frameOf, plainJpeg, segmentsOf } from '../plain-jpeg';
import { fileName } from './file-name';
import { pdfContents } from './pdf-contents';
import { canBeShown } from './picture-check';
import { MOST_PIXELS, redrawnPng } from './redrawn-png';
import { isSoundDocx } from './sound-docx';

/** How an attachment's name may end, and what it then is. */
const TYPES = {
  pdf: 'application/pdf',
  docx: DOCX_TYPE,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
} as const;

export type AttachmentType = (typeof TYPES)[keyof typeof TYPES];

/** A file that is what its name and its sender say. */
export interface Attachment {
  name: string;
  mediaType: AttachmentType;
  bytes: Buffer;
  /** Pages to print when it can be bound into a booklet: 1 for a picture, null when it cannot. */
  pages: number | null;
}

/**
 * What may be attached to a paper: PDF, Word, PNG or JPEG, where content, name and declared type agree (security
 * design § 3.10). Pictures are written anew without what they tell of place, time and camera.
 * @param given    the file's name as the sender's computer has it
 * @param declared the request's content type
 * @throws 400 'fileEmpty', 'fileName', 'fileType' or 'fileBroken' on the field 'file'
 */
export async function checkedAttachment(
  given: string,
  declared: string | undefined,
  body: unknown,
): Promise<Attachment> {
  const name = fileName(given);
  if (name === null) throw refused('fileName');
  if (!Buffer.isBuffer(body) || body.length === 0) throw refused('fileEmpty');
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const mediaType = ending in TYPES ? TYPES[ending as keyof typeof TYPES] : null;
  if (mediaType === null || mediaType !== declared?.trim().toLowerCase()) throw refused('fileType');
  if (!beginsAs(mediaType, body)) throw refused('fileType');
  const kept = await sound(mediaType, body);
  if (kept === null) throw refused('fileBroken');
  return { name, mediaType, ...kept };
}

function beginsAs(type: AttachmentType, body: Buffer): boolean {
  const begins = (...bytes: number[]) => body.subarray(0, bytes.length).equals(Buffer.from(bytes));
  if (type === TYPES.pdf) return begins(0x25, 0x50, 0x44, 0x46, 0x2d);
  if (type === TYPES.docx) return begins(0x50, 0x4b, 0x03, 0x04);
  if (type === TYPES.png) return begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return begins(0xff, 0xd8, 0xff);
}

type Kept = Pick<Attachment, 'bytes' | 'pages'>;

async function sound(type: AttachmentType, body: Buffer): Promise<Kept | null> {
  if (type === TYPES.docx) return (await isSoundDocx(body)) ? { bytes: body, pages: null } : null;
  if (type === TYPES.pdf) {
    const contents = await pdfContents(body);
    if (contents === null) return null;
    return { bytes: body, pages: canBeShown(body) ? contents.pages : null };
  }
  const bytes = type === TYPES.png ? await redrawnPng(body) : soundJpeg(body);
  return bytes && canBeShown(bytes) ? { bytes, pages: 1 } : null;
}

/** Its parts written anew, without notes; too large a one would fill a small server when it is printed. */
function soundJpeg(body: Buffer): Buffer | null {
  const plain = plainJpeg(body);
  const frames = (plain && segmentsOf(plain))?.flatMap((part) => frameOf(part) ?? []) ?? [];
  const [frame, second] = frames;
  if (!frame || second || frame.width * frame.height > MOST_PIXELS) return null;
  return plain;
}

function refused(constraint: string): Error {
  return badInput([{ field: 'file', constraint }]);
}
