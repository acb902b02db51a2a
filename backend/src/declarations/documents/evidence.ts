import type { ProofKind } from '../../texts/declaration-proof';
import type { DeclarationLanguage } from '../declaration-text';

/** A passkey's signature over the text, with all that is needed to check it without this program. */
export interface SignedByPasskey {
  /** 256 random bits, hex: makes every challenge new. */
  nonce: string;
  /** base64url of SHA-256 over document hash, person id and nonce. */
  challenge: string;
  credentialId: string;
  /** COSE, base64url. */
  publicKey: string;
  clientData: string;
  authenticatorData: string;
  signature: string;
  rpId: string;
  origin: string;
}

/** What proves a signature (security of the text, the person, the time and the method). Holds no network address. */
export interface Evidence {
  /** SHA-256 of exactly the text shown. */
  documentHash: string;
  textVersion: string;
  language: DeclarationLanguage;
  name: string;
  /** Instants: UTC, and the same in Oslo. */
  at: string;
  atOslo: string;
  proof: ProofKind;
  /** Roles held that day; absent in what was registered before they were kept. */
  roles?: string[];
  assurance?: 2 | 3;
  accountId?: string | null;
  passkey?: SignedByPasskey;
  /** Paper only. */
  witness?: string;
  registeredBy?: string | null;
  registeredAt?: string;
  /** Signed head of the audit log before the signature: number of entries and root. */
  auditHead?: string;
}
