export class PasswordView {
  since: string;
  lastUsedAt: string | null;
}

export class RecoveryCodesView {
  since: string;
  left: number;
}

/** The first use of a printed code, until its owner has seen it. */
export class CodeUseView {
  id: string;
  kind: 'letter' | 'recovery' | 'host';
  at: string;
}

/** A new way in that others have asked for on one's behalf; one may stop it. */
export class OwnRecoveryView {
  id: string;
  startedAt: string;
  /** When the old ways in stop working; null while one person has yet to confirm. */
  readyAt: string | null;
}

/** The ways one has to come in, beside passkeys, which have a list of their own. */
export class WaysInView {
  email: string | null;
  signInName: string | null;
  password: PasswordView | null;
  passkeys: number;
  recoveryCodes: RecoveryCodesView | null;
  codeUse: CodeUseView | null;
  recovery: OwnRecoveryView | null;
}

/** The secret for an authenticator app, shown while it is set up and never again. */
export class TotpStartView {
  /** Null when the same submit came twice: begin again. */
  secret: string | null;
  /** What the QR code says. */
  address: string | null;
}

/** Ten codes, shown once. */
export class NewRecoveryCodesView {
  /** Null when the same submit came twice: make a new set. */
  codes: string[] | null;
  ways: WaysInView;
}
