import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;

/** A new secret for an authenticator app, in base32 as apps take it. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code says: the panel's name and the holder's, so that the app can show which code is which. */
export function totpAddress(secret: string, panelName: string, holder: string): string {
  return new TOTP({ issuer: panelName, label: holder, secret }).toString();
}

/**
 * The half minute a typed code belongs to: now, the one before or the one after (clocks differ).
 * @param at instant, UTC
 * @returns null when the code is of none of them
 */
export function stepOf(secret: string, typed: string, at: string): number | null {
  const timestamp = Date.parse(at);
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = new TOTP({ secret }).validate({ token, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period: PERIOD_SECONDS, timestamp }) + delta;
}
