import { Reply } from '../client';

/** What stands on every answer of the API, whatever it says. */
const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cache-control': 'no-store',
};
/** What else an answer may carry; anything more tells about the program or was forgotten there. */
const SOMETIMES = new Set([
  'content-type',
  'content-length',
  'content-disposition',
  'etag',
  'set-cookie',
  'retry-after',
  'date',
  'connection',
]);
/** The cookies of a loopback address; over https they are named `__Host-` and Secure besides. */
const COOKIE = /^\w+=[^;]*; .*HttpOnly/i;

/** Headers that are missing, wrong or too many on one answer. */
export function headerFaults({ status, headers, body }: Reply<unknown>): string[] {
  const wrong = Object.entries(ALWAYS)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name]) => `${name}: ${String(headers[name])}`);
  const tooMany = Object.keys(headers).filter((name) => !(name in ALWAYS) && !SOMETIMES.has(name));
  const cookies = [headers['set-cookie'] ?? []].flat().map(String);
  const loose = cookies.filter(
    (each) => !COOKIE.test(each) || !/SameSite=(Lax|Strict)/i.test(each),
  );
  const untyped =
    body !== '' && body !== undefined && !isTyped(String(headers['content-type']), status);
  return [...wrong, ...tooMany, ...loose, ...(untyped ? ['content-type'] : [])];
}

function isTyped(type: string, status: number): boolean {
  if (status >= 400) return type === 'application/problem+json; charset=utf-8';
  return /^(application\/json; charset=utf-8|application\/(?:pdf|zip|x-pem-file|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)|text\/(plain|csv|calendar); charset=utf-8)$/.test(
    type,
  );
}
