import { Outgoing } from './exchange';

const COMMON: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

/** An answer of the API is data: opened as a page it may load, run and send nothing. */
const API_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Headers of every reply. @param origin our address; over https browsers are told to stay there */
export function commonHeaders(reply: Outgoing, url: string, origin: string): void {
  for (const [name, value] of Object.entries(COMMON)) reply.header(name, value);
  if (origin.startsWith('https:')) {
    reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
  reply.header('content-security-policy', API_POLICY);
  if (url === '/api' || url.startsWith('/api/')) reply.header('cache-control', 'no-store');
}

/** The policy of a page: own scripts only, styles with this reply's nonce, no markup turned into DOM but Angular's. */
export function documentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler',
  ].join('; ');
}
