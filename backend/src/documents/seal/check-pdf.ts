import { createHash } from 'node:crypto';
import { readSignature } from './cms';
import { countSeals, findSeal } from './pdf-structure';

/** Bytes a document may have, sealed or shown for verification: 20 MiB. */
export const LARGEST_PDF = 20 * 1024 * 1024;

/** What is looked at, in this order. The last two need the panel's own records. */
export const CHECKS = [
  'pdf',
  'oneSeal',
  'whole',
  'unchanged',
  'signature',
  'certificate',
  'kept',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** The outcome of the checks a file can be put to by itself; null = could not be looked at. */
export interface PdfChecks {
  passed: Readonly<Record<Exclude<CheckName, 'certificate' | 'kept'>, boolean | null>>;
  /** Of the certificate in the signature, when there is one to read. */
  fingerprint: string | null;
  sha256: string;
}

/** Looks at structure, digest and signature. One pass over the bytes each; nothing in the file is followed. */
export function checkPdf(pdf: Buffer): PdfChecks {
  const seals = countSeals(pdf);
  const place = findSeal(pdf);
  const digest = digestOf(place?.signed ?? [pdf]);
  const read = place?.signature ? readSignature(place.signature, digest) : null;
  const sealed = seals > 0;
  return {
    passed: {
      pdf: pdf.subarray(0, 5).toString('latin1') === '%PDF-',
      oneSeal: seals === 1,
      whole: sealed ? (place?.whole ?? false) : null,
      unchanged: sealed ? (read?.digestFits ?? null) : null,
      signature: sealed ? (read?.signatureFits ?? false) : null,
    },
    fingerprint: read?.fingerprint ?? null,
    sha256: createHash('sha256').update(pdf).digest('hex'),
  };
}

function digestOf(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
