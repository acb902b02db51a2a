/** One passkey, as its owner sees it. */
export class PasskeyView {
  id: string;
  label: string;
  /** Instant, UTC. */
  createdAt: string;
  lastUsedAt: string | null;
  /** It follows the person's account with the maker of the device, so that a lost device is not a lost passkey. */
  backedUp: boolean;
}

/** A credential the browser may use or must not make twice. */
export class CredentialView {
  id: string;
  transports: string[];
}

/** What the browser needs to ask a passkey. */
export class PasskeyQuestionView {
  /** base64url. */
  challenge: string;
  rpId: string;
  /** Empty: whichever passkey the person chooses. */
  credentials: CredentialView[];
}

/** What the browser needs to make a passkey. */
export class NewPasskeyView {
  challenge: string;
  rpId: string;
  rpName: string;
  /** base64url; says nothing about the person. */
  userId: string;
  userName: string;
  displayName: string;
  credentials: CredentialView[];
}
