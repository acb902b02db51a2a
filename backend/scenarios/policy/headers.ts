import { documentPolicy } from '../../src/kernel/http/security-headers';
import { Reply } from '../client';

/** What stands on every answer, whoever asked for whatever. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};
const DATA_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
/** What stands on every answer of the API besides, whatever it says. */
const ALWAYS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'content-security-policy': DATA_POLICY,
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

/** What was asked for: an answer of the API, its stream, the one document, a file with or without a digest in its name. */
export type Kind = keyof typeof KINDS;
const KINDS = {
  api: { headers: ALWAYS, type: null, more: [] },
  stream: {
    headers: { ...ALWAYS, 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
    type: 'text/event-stream; charset=utf-8',
    more: ['transfer-encoding', 'keep-alive'],
  },
  document: {
    headers: { ...EVERYWHERE, 'cache-control': 'no-store' },
    type: 'text/html; charset=utf-8',
    more: ['content-security-policy'],
  },
  hashed: {
    headers: {
      ...EVERYWHERE,
      'content-security-policy': DATA_POLICY,
      'cache-control': 'public, max-age=31536000, immutable',
    },
    type: /^(?:(?:text|application)\/(?:javascript|css); charset=utf-8|font\/woff2|image\/svg\+xml)$/,
    more: ['accept-ranges', 'last-modified', 'content-encoding', 'vary'],
  },
  file: {
    headers: {
      ...EVERYWHERE,
      'content-security-policy': DATA_POLICY,
      'cache-control': 'no-cache',
    },
    type: /^(?:image\/(?:svg\+xml|png|x-icon)|application\/(?:manifest\+json|json))(?:; charset=utf-8)?$/,
    more: ['accept-ranges', 'last-modified', 'content-encoding', 'vary'],
  },
  /** A refusal outside the API. */
  problem: {
    headers: { ...EVERYWHERE, 'content-security-policy': DATA_POLICY },
    type: 'application/problem+json; charset=utf-8',
    more: [],
  },
} as const;

type Answer = Pick<Reply<unknown>, 'headers'> & { statusCode: number; body: string };

/** Headers that are missing, wrong or too many on an answer of any kind, bodiless ones included. */
export function answerFaults({ statusCode, headers, body }: Answer, kind: Kind): string[] {
  const { headers: expected, type, more } = KINDS[kind];
  const wrong = Object.entries(expected)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name]) => `${name}: ${String(headers[name])}`);
  const tooMany = Object.keys(headers).filter(
    (name) =>
      !(name in expected) && !SOMETIMES.has(name) && !(more as readonly string[]).includes(name),
  );
  const said = String(headers['content-type'] ?? '');
  const typed =
    type === null
      ? (said === '' && body === '') || isTyped(said, statusCode)
      : typeof type === 'string'
        ? said === type
        : type.test(said);
  const loose = kind === 'document' && !isDocumentPolicy(headers, body);
  return [
    ...wrong,
    ...tooMany,
    ...(typed ? [] : [`content-type: ${said}`]),
    ...(loose ? ['content-security-policy'] : []),
  ];
}

/** The policy names the very nonce that stands in the document; a HEAD has none to show. */
function isDocumentPolicy(headers: Answer['headers'], body: string): boolean {
  const policy = String(headers['content-security-policy']);
  const nonce = /'nonce-([\w+/=]{20,})'/.exec(policy)?.[1] ?? '';
  return policy === documentPolicy(nonce) && (body === '' || body.includes(`"${nonce}"`));
}

function isTyped(type: string, status: number): boolean {
  if (status >= 400) return type === 'application/problem+json; charset=utf-8';
  return /^(application\/json; charset=utf-8|application\/(?:pdf|zip|x-pem-file|vnd\.openxmlformats-officedocument\.(?:spreadsheetml\.sheet|wordprocessingml\.document))|text\/(plain|csv|calendar); charset=utf-8)$/.test(
    type,
  );
}
