/** One thing that was looked at. */
export class VerificationCheckView {
  name: 'pdf' | 'oneSeal' | 'whole' | 'unchanged' | 'signature' | 'certificate' | 'kept';
  /** Null = could not be looked at, because of another fault. */
  passed: boolean | null;
}

/** A version that came before or after. */
export class SealedVersionView {
  /** ISO instant. */
  sealedAt: string;
  /** SHA-256 of the file. */
  sha256: string;
}

/** What everyone may know of a sealed document: no title and no name. */
export class SealedDocumentView {
  kind: 'minutes' | 'minutesClosed' | 'minutesAddendum' | 'declaration';
  panel: string | null;
  /** ISO instant. */
  sealedAt: string;
  /** SHA-256 of the certificate. */
  fingerprint: string;
  corrects: SealedVersionView | null;
  /** The newest version, when this one has been corrected. */
  correctedBy: SealedVersionView | null;
  /** Only for those who may read the document in the panel; null for everyone else. */
  title: string | null;
}

/** Whether a file is one this panel has sealed, unchanged. */
export class VerificationView {
  genuine: boolean;
  checks: VerificationCheckView[];
  /** SHA-256 of the file that was shown. */
  sha256: string;
  /** Null unless genuine. */
  document: SealedDocumentView | null;
}

/** A certificate of this panel, without its file. */
export class SealCertificateView {
  /** SHA-256, lower-case hex. */
  fingerprint: string;
  /** Of the authority that issued it. */
  authorityFingerprint: string;
  subject: string;
  madeAt: string;
  /** Null = in use. */
  retiredAt: string | null;
}
