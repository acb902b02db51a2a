import { badInput, FieldError } from '../problem';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_DEPTH = 20;
/** With the u flag this matches only surrogates that have lost their other half. */
const LONE_SURROGATE = /\p{Surrogate}/u;

interface Place {
  value: unknown;
  path: string;
  depth: number;
}

/**
 * A request body as a plain object. @throws 400 for what is no JSON object, nests deeper than twenty levels, or
 * holds keys or text that no honest client sends
 */
export function parseBody(text: string): Record<string, unknown> | undefined {
  if (text === '') return undefined;
  const body = parse(text);
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw badInput([{ field: '', constraint: 'object' }]);
  }
  const error = firstFault(body);
  if (error !== null) throw badInput([error]);
  return body as Record<string, unknown>;
}

/** The machine name of what is wrong with a text, or null. */
export function faultOfText(text: string): string | null {
  if (text.includes('\0')) return 'nul';
  return LONE_SURROGATE.test(text) ? 'unicode' : null;
}

/** True for keys that reach an object's prototype. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN_KEYS.has(key);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badInput([{ field: '', constraint: 'json' }]);
  }
}

/** Without recursion, so that depth is a refusal and not a stack overflow. */
function firstFault(body: object): FieldError | null {
  const open: Place[] = [{ value: body, path: '', depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const constraint = faultOf(place);
    if (constraint !== null) return { field: place.path.slice(0, 200), constraint };
    if (place.value === null || typeof place.value !== 'object') continue;
    for (const [key, value] of Object.entries(place.value)) {
      const path = place.path === '' ? key : `${place.path}.${key}`;
      if (isForbiddenKey(key)) return { field: path.slice(0, 200), constraint: 'forbiddenKey' };
      const fault = faultOfText(key);
      if (fault !== null) return { field: '', constraint: fault };
      open.push({ value, path, depth: place.depth + 1 });
    }
  }
  return null;
}

function faultOf({ value, depth }: Place): string | null {
  if (depth > MAX_DEPTH) return 'depth';
  if (typeof value === 'string') return faultOfText(value);
  return typeof value === 'number' && !Number.isFinite(value) ? 'number' : null;
}
