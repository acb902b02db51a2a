import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFObject, PDFStream } from 'pdf-lib';
import { isSoundPdf } from '../sound-pdf';

/** What acts by itself, sends something or carries other files. Long enough not to stand in a picture by chance. */
const ACTIVE =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|SubmitForm|ImportData|GoToE|Encrypt)(?![A-Za-z0-9])/;
/** Bytes of all packed objects of one file, unpacked. */
const MOST_UNPACKED = 48 * 1024 * 1024;
/** A part that holds objects, or the table of where they are. */
const PACKED = /\/(?:ObjStm|XRef)(?![A-Za-z0-9])/g;
const PLAIN_HEAD = /^\s*<<(?:[\s\w/[\].+-]|<<|>>|<[0-9A-Fa-f\s]*>)*>>\s*$/;
const ONE_FILTER =
  /^(?:(?!Filter)[^])*\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(?:\/|>>)(?:(?!Filter)[^])*$/;
const HEAD_BYTES = 1024;
const PAGE_OF_THE_WEB = /<\s*(?:!doctype|html|script|svg|body|head|iframe|\?xml)/i;
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_TAIL_BYTES = 22 + 0xffff;
const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name));

/** A PDF that may be an attachment; `pages` is null when it cannot be bound into a booklet. */
export interface PdfContents {
  pages: number | null;
}

/**
 * Looks into a PDF, also into its packed objects: nothing in it acts by itself, carries files or is another kind of
 * file at the same time. Null when it may not stand.
 */
export async function pdfContents(body: Buffer): Promise<PdfContents | null> {
  if (!isSoundPdf(body) || isTwoThings(body) || !packedSound(body)) return null;
  try {
    const document = await PDFDocument.load(body, {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    const pages = document.getPageCount();
    return pages === 0 || acts(document) ? null : { pages: fontsEmbedded(document) ? pages : null };
  } catch {
    return null;
  }
}

/** Also a page of the web, or also a zip: what one program takes for a sheet, another would open otherwise. */
function isTwoThings(body: Buffer): boolean {
  if (PAGE_OF_THE_WEB.test(body.toString('latin1', 0, HEAD_BYTES))) return true;
  return body.subarray(-ZIP_TAIL_BYTES).includes(ZIP_END);
}

/**
 * Whether what is packed can be unpacked within bounds. The head of such a part must be written plainly, since a
 * reader that took it for something else would unpack what nobody has counted.
 */
function packedSound(body: Buffer): boolean {
  const text = body.toString('latin1');
  const heads = [...text.matchAll(PACKED)];
  // A name written in another way hides from this look.
  if ([...unescaped(text).matchAll(PACKED)].length !== heads.length) return false;
  let left = MOST_UNPACKED;
  for (const { index } of heads) {
    const head = text.slice(text.lastIndexOf('obj', index) + 3, text.indexOf('stream', index));
    if (!PLAIN_HEAD.test(head) || !ONE_FILTER.test(head)) return false;
    const at = text.indexOf('stream', index) + 6;
    const start = at + (body[at] === 0x0d ? 2 : 1);
    const size = unpackedSize(body.subarray(start, body.indexOf('endstream', start)), left);
    if (size === null) return false;
    left -= size;
  }
  return true;
}

function unpackedSize(data: Buffer, most: number): number | null {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).length;
  } catch {
    return null;
  }
}

/** What stands in packed parts is named like what stands in the open. */
function acts(document: PDFDocument): boolean {
  return document.context.enumerateIndirectObjects().some(([, object]) => {
    const plain = object instanceof PDFStream ? object.dict : object;
    return ACTIVE.test(unescaped(plain.toString()));
  });
}

/** Print needs every font in the file itself. */
function fontsEmbedded(document: PDFDocument): boolean {
  const dicts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object: PDFObject): object is PDFDict => object instanceof PDFDict);
  return dicts.every((dict) => !isSimpleFont(dict) || hasFile(dict));
}

function isSimpleFont(dict: PDFDict): boolean {
  if (dict.get(PDFName.of('Type')) !== PDFName.of('Font')) return false;
  const kind = dict.get(PDFName.of('Subtype'));
  return kind !== PDFName.of('Type0') && kind !== PDFName.of('Type3');
}

function hasFile(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  return descriptor instanceof PDFDict && FONT_FILES.some((name) => descriptor.has(name));
}

/** '/J#61vaScript' is '/JavaScript'. */
function unescaped(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
