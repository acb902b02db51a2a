import { createHash } from 'node:crypto';
import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { PDFDocument } from 'pdf-lib';
import { checkPdf } from './check-pdf';
import { SealSigner, signDigest } from './cms';
import { countSeals } from './pdf-structure';

/** Hexadecimal digits kept free for the signature; ours needs about 3,000. */
const ROOM = 8192;

interface SealWords {
  /** Whose seal. */
  name: string;
  /** Why: shown by PDF readers. ASCII only, because PDF strings are not Unicode. */
  reason: string;
  /** ISO instant. */
  at: string;
}

/**
 * Puts an organisation seal over all of a PDF. Saved without object streams: with them, readers find the file
 * damaged once the seal is in.
 * @throws Error when the file is no PDF, is sealed already, or would not be accepted when it is verified
 */
export async function sealPdf(pdf: Buffer, words: SealWords, signer: SealSigner): Promise<Buffer> {
  if (countSeals(pdf) > 0) throw new Error('A sealed document is never sealed again');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  pdflibAddPlaceholder({
    pdfDoc: document,
    reason: words.reason,
    contactInfo: '',
    name: words.name,
    location: '',
    signingTime: new Date(words.at),
    signatureLength: ROOM,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    appName: 'Samklang',
  });
  const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  const sealed = await new SignPdf().sign(Buffer.from(bytes), new DigestSigner(signer));
  if (Object.values(checkPdf(sealed).passed).every(Boolean)) return sealed;
  throw new Error('The seal does not hold on this file');
}

/** Hands our signature to the library that knows where it goes. */
class DigestSigner extends Signer {
  constructor(private readonly signer: SealSigner) {
    super();
  }

  override sign(content: Buffer): Promise<Buffer> {
    return Promise.resolve(signDigest(createHash('sha256').update(content).digest(), this.signer));
  }
}
