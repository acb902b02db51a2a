/** Bytes of a name, as every file system takes it. */
const MOST_BYTES = 200;
/** Signs that part folders, end texts, or make a name look like another one. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}/\\:*?"<>|]/u;

/**
 * The name of an uploaded file, or null when it may not be kept: it would lead elsewhere, look like another name, or
 * be too long for some computer.
 */
export function fileName(given: string): string | null {
  const name = given.normalize('NFC');
  if (FORBIDDEN.test(name) || /\p{Surrogate}/u.test(name)) return null;
  if (name !== name.trim() || /^\.|\.$|\.\./.test(name)) return null;
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)) return null;
  return Buffer.byteLength(name) <= MOST_BYTES && /^.+\.[A-Za-z]{3,4}$/u.test(name) ? name : null;
}

/** A name as RFC 6266 writes it in a header. */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${hex(sign)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}
