import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { SealSigner, signDigest } from '../../src/documents/seal/cms';
import { Random } from './damage';

/** A sealed file with something put behind it: rubbish, spaces, or a whole update that changes what is shown. */
export function appended(pdf: Buffer, n: number, random: Random): Promise<Buffer> {
  const kinds = [emptyUpdate, rubbish, newTitle, hiddenPage, spaces] as const;
  const kind = kinds[n % kinds.length] as (typeof kinds)[number];
  return Promise.resolve(Buffer.concat([pdf, Buffer.from(kind(pdf, random), 'latin1')]));
}

function rubbish(_pdf: Buffer, random: Random): string {
  const bytes = Array.from({ length: 1 + random.below(200) }, () => random.below(256));
  return Buffer.from(bytes).toString('latin1');
}

function spaces(_pdf: Buffer, random: Random): string {
  return '\n'.repeat(1 + random.below(5));
}

function emptyUpdate(pdf: Buffer): string {
  return update(pdf, []);
}

/** Other document information: what a reader shows as the title. */
function newTitle(pdf: Buffer, random: Random): string {
  const id = sizeOf(pdf);
  return update(
    pdf,
    [{ id, body: `<< /Title (Vedtak ${random.below(1000)}) >>` }],
    `/Info ${id} 0 R`,
  );
}

/** The tree of pages takes the place of the one that was sealed. */
function hiddenPage(pdf: Buffer): string {
  const [, pages = '1'] = /\/Pages (\d+) 0 R/.exec(pdf.toString('latin1')) ?? [];
  return update(pdf, [{ id: Number(pages), body: '<< /Type /Pages /Kids [] /Count 0 >>' }]);
}

interface Thing {
  id: number;
  body: string;
}

/** An incremental update as the format describes it (ISO 32000-1, 7.5.6). */
function update(pdf: Buffer, things: readonly Thing[], trailer = ''): string {
  const text = pdf.toString('latin1');
  const [, previous = '0'] = /startxref\n(\d+)\n%%EOF$/.exec(text) ?? [];
  const [, root = '1'] = /\/Root (\d+) 0 R/.exec(text) ?? [];
  let written = '\n';
  const rows = things.map(({ id, body }) => {
    const at = String(pdf.length + written.length).padStart(10, '0');
    written += `${id} 0 obj\n${body}\nendobj\n`;
    return `${id} 1\n${at} 00000 n \n`;
  });
  const start = pdf.length + written.length;
  const size = sizeOf(pdf) + things.length;
  return `${written}xref\n${rows.join('') || '0 0\n'}trailer\n<< /Size ${size} /Root ${root} 0 R /Prev ${previous} ${trailer} >>\nstartxref\n${start}\n%%EOF`;
}

function sizeOf(pdf: Buffer): number {
  const [, size = '0'] = /\/Size (\d+)/.exec(pdf.toString('latin1')) ?? [];
  return Number(size);
}

class Foreign extends Signer {
  constructor(private readonly signer: SealSigner) {
    super();
  }

  override sign(content: Buffer): Promise<Buffer> {
    return Promise.resolve(signDigest(createHash('sha256').update(content).digest(), this.signer));
  }
}

/** Signs without any of our own care: once more over a sealed file, or over a file of somebody's choice. */
export async function signAnyhow(pdf: Buffer, signer: SealSigner): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  pdflibAddPlaceholder({
    pdfDoc: document,
    reason: '',
    contactInfo: '',
    name: '',
    location: '',
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
  });
  const bytes = await document.save({ useObjectStreams: false });
  return new SignPdf().sign(Buffer.from(bytes), new Foreign(signer));
}
