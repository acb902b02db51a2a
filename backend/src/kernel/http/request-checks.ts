import { badInput, forbidden } from '../problem';
import { Incoming } from './exchange';
import { bringsFile } from './file-uploads';
import { faultOfText, isForbiddenKey } from './request-body';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @throws 403 when a changing request does not come from our own pages */
export function checkOrigin(request: Incoming, origin: string): void {
  if (SAFE.has(request.method)) return;
  const { 'sec-fetch-site': site, origin: from } = request.headers;
  if (site === 'same-origin' || (site === undefined && from === origin)) return;
  throw forbidden();
}

/** @throws 400 when a body is not JSON, or a file where one is asked for: forms cannot be posted from other sites */
export function checkContentType(request: Incoming): void {
  if (SAFE.has(request.method)) return;
  const { 'content-type': type, 'content-length': length } = request.headers;
  const hasBody =
    (length !== undefined && length !== '0') || 'transfer-encoding' in request.headers;
  if (type === undefined ? !hasBody : /^application\/json\s*(;|$)/i.test(type)) return;
  if (bringsFile(request)) return;
  throw badInput([{ field: 'Content-Type', constraint: 'json' }]);
}

/** @throws 400 for a query parameter that comes twice, or text no database can keep */
export function checkAddress(request: Incoming): void {
  const query = Object.entries((request.query ?? {}) as Record<string, unknown>);
  for (const [key, value] of query) {
    const field = key.slice(0, 200);
    if (Array.isArray(value)) throw badInput([{ field, constraint: 'single' }]);
    if (isForbiddenKey(key)) throw badInput([{ field, constraint: 'forbiddenKey' }]);
  }
  const params = Object.entries((request.params ?? {}) as Record<string, unknown>);
  for (const [key, value] of [...query, ...params]) {
    const constraint = faultOfText(`${key}${String(value)}`);
    if (constraint !== null) throw badInput([{ field: '', constraint }]);
  }
}
