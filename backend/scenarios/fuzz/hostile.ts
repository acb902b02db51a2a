import fc from 'fast-check';
import { Operation, Schema } from './operations';

/** One request as it is sent, and whether it is sent twice. */
export interface Attempt {
  actor: string;
  url: string;
  payload: string | null;
  contentType: string;
  /** 'none' leaves the header out. */
  key: 'fresh' | 'none' | 'bad' | 'twice';
}

/** Real ids by kind, so that a request may name the right thing or somebody else's. */
export type Ids = Record<string, string[]>;

export const ACTORS = ['coordinator', 'leader', 'representative', 'alternate', 'anonymous'];

/** So many of each kind were made by the scenario itself: what is alive lies among them. */
const NEWEST = 4;
const UNKNOWN_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const PAST_EXACT = 2 ** 53 + 2;
/** Characters in the longest text; with the rest of the body it comes right up to the limit of one megabyte. */
const MEGABYTE = 1_000_000;

/** Text that has broken programs before. */
const NASTY_TEXT: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', ' ', '\0', 'a\0b', '\ud800', '\udc00x', "' OR 1=1 --", '<script>', '%00'),
  fc.constantFrom('__proto__', 'constructor', 'null', '2026-13-45', '0000-00-00', '9'.repeat(400)),
  fc.constantFrom('2026-02-30', '٢٠٢٦-١١-١٢', 'NaN', '\u202e\u200b', '🙂'.repeat(100), '../../etc'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const NASTY_NUMBER = fc.constantFrom(
  ...[-1, 0, 0.5, PAST_EXACT, -PAST_EXACT, 2 ** 31, 2 ** 31 - 1, 1e21, 1e300, -0],
);

const NASTY: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: NASTY_TEXT },
  { weight: 2, arbitrary: NASTY_NUMBER },
  fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], ['a', 'b'], { length: 3 }),
  fc.constantFrom<unknown>({ toString: 1 }, { $ne: null }, { then: 'x' }, { toJSON: 'x' }),
  fc.array(NASTY_TEXT, { maxLength: 4 }),
  fc.dictionary(NASTY_TEXT, NASTY_NUMBER, { maxKeys: 3 }),
);

/** Requests for one operation: some an honest client would send, most with something wrong. */
export function attempts(operation: Operation, ids: Ids): fc.Arbitrary<Attempt> {
  return fc.record({
    actor: fc.oneof(
      { weight: 4, arbitrary: fc.constant('coordinator') },
      { weight: 4, arbitrary: fc.constantFrom(...ACTORS) },
    ),
    url: urls(operation, ids),
    payload: operation.method === 'GET' ? fc.constant(null) : payloads(operation.body, ids),
    contentType: fc.oneof(
      { weight: 20, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.constantFrom('text/plain', 'multipart/form-data', 'x', '') },
    ),
    key: fc.oneof(
      { weight: 10, arbitrary: fc.constant('fresh' as const) },
      { weight: 3, arbitrary: fc.constant('twice' as const) },
      { weight: 1, arbitrary: fc.constantFrom('none' as const, 'bad' as const) },
    ),
  });
}

function urls({ path, query }: Operation, ids: Ids): fc.Arbitrary<string> {
  const places = path.split('/').map((part, i, parts) => {
    if (!part.startsWith('{')) return fc.constant(part);
    if (part === '{clause}') return fc.oneof(fc.constantFrom('3.4', '5.2', '99'), inAddress());
    return fc.oneof(
      { weight: 4, arbitrary: oneOf(ids[parts[i - 1] ?? '']?.slice(0, NEWEST)) },
      { weight: 3, arbitrary: oneOf(ids[parts[i - 1] ?? '']) },
      { weight: 2, arbitrary: anyId(ids) },
      { weight: 1, arbitrary: inAddress() },
    );
  });
  const questions = query.map(({ name, schema }) =>
    fc.oneof(
      { weight: 4, arbitrary: valid(name, schema, ids).map((v) => `${name}=${encode(v)}`) },
      { weight: 1, arbitrary: NASTY_TEXT.map((v) => `${name}=${encode(v)}`) },
      { weight: 1, arbitrary: fc.constantFrom('', `${name}=1&${name}=2`, `${name}[]=1`, 'x=1') },
    ),
  );
  return fc
    .tuple(fc.tuple(...places), fc.tuple(...questions))
    .map(([p, q]) => `${p.join('/')}${q.some(Boolean) ? `?${q.filter(Boolean).join('&')}` : ''}`);
}

function payloads(schema: Schema | null, ids: Ids): fc.Arbitrary<string | null> {
  const honest = schema === null ? fc.constant({}) : valid('', schema, ids);
  const object = honest as fc.Arbitrary<Record<string, unknown>>;
  const names = [...Object.keys(schema?.properties ?? {}), 'unknown'];
  const broken = fc
    .tuple(
      object,
      fc.array(fc.tuple(fc.constantFrom(...names), NASTY), { minLength: 1, maxLength: 3 }),
    )
    .map(([body, changes]) => ({ ...body, ...Object.fromEntries(changes) }));
  const short = fc
    .tuple(object, fc.constantFrom(...names))
    .map(([body, name]) =>
      Object.fromEntries(Object.entries(body).filter(([key]) => key !== name)),
    );
  return fc.oneof(
    { weight: 10, arbitrary: object.map(json) },
    { weight: 8, arbitrary: broken.map(json) },
    { weight: 2, arbitrary: short.map(json) },
    { weight: 4, arbitrary: fc.tuple(object, fc.constantFrom(...names)).chain(rawTexts) },
  );
}

/** Bodies that JSON.stringify would never write. */
function rawTexts([body, name]: [Record<string, unknown>, string]): fc.Arbitrary<string | null> {
  const text = json(body);
  const start = text === '{}' ? '{' : `${text.slice(0, -1)},`;
  return fc.constantFrom(
    `${start}"__proto__":{"isAdmin":true}}`,
    `${start}"constructor":{"prototype":{}}}`,
    `${start}"${name}":1,"${name}":"to"}`,
    `${start}"${name}":9007199254740993}`,
    `${start}"${name}":1e999}`,
    `${start}"${name}":"\\ud800"}`,
    `${start}"${name}":"\\u0000"}`,
    `${start}"${name}":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    `${start}"${name}":${'{"a":'.repeat(30)}1${'}'.repeat(30)}}`,
    `${start}"${name}":"${'x'.repeat(MEGABYTE)}"}`,
    json([body]),
    ...['null', '"text"', '7', '', '{', '{"a":', '\ufeff{}', 'a=b&c=d'],
    null,
  );
}

/** A value the contract allows; ids are real ones of any kind, mostly of the kind that is asked for. */
function valid(name: string, schema: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const plain = notNull(name, schema, ids);
  return schema.nullable ? fc.option(plain, { freq: 2 }) : plain;
}

function notNull(name: string, schema: Schema, ids: Ids): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) return objects(schema, ids);
  if (schema.type === 'boolean') return fc.boolean();
  if (name === 'version') return fc.integer({ min: Math.min(1, schema.minimum ?? 1), max: 8 });
  if (schema.type === 'number') {
    const min = schema.minimum ?? 0;
    return fc.integer({ min, max: Math.min(schema.maximum ?? Infinity, min + 12) });
  }
  if (schema.type === 'array') {
    return fc.array(valid('', schema.items ?? {}, ids), { minLength: 1, maxLength: 4 });
  }
  return texts(name, schema, ids);
}

function objects({ properties = {}, required = [] }: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(
    ([name, schema]) => [name, valid(name, schema, ids)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

const KIND_OF: Readonly<Record<string, string>> = {
  seatId: 'seats',
  organisationId: 'organisations',
  itemId: 'agenda-items',
  proposalId: 'proposals',
};

function texts(name: string, { format }: Schema, ids: Ids): fc.Arbitrary<string> {
  if (format === 'uuid') {
    const right = oneOf(ids[KIND_OF[name] ?? 'people']);
    return fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: anyId(ids) });
  }
  if (format === 'email') return fc.constantFrom('kari@example.org', 'ny@example.org');
  if (name === 'fieldId') return fc.constantFrom('barn', 'psyk', 'eldre', 'finnes-ikke');
  if (name === 'startsAt') return fc.constantFrom('2026-12-09T11:00:00.000Z', '2027-01-01');
  if (name === 'endsAt') return fc.constantFrom('2026-12-09T13:00:00.000Z', '2026-12-09');
  if (name === 'audience') return fc.constantFrom('panel', 'public');
  if (name === 'language') return fc.constantFrom('nb', 'nn', 'en');
  if (/^(from|to|on|trackOn|electedOn|signedOn)$/.test(name)) {
    return fc.constantFrom('2026-11-12', '2026-11-25', '2027-03-01', '2024-02-29', '1999-12-31');
  }
  if (name === 'year') return fc.constantFrom('2024', '2026', '1');
  if (name === 'after' || name === 'version') return fc.constantFrom('0', '1', '2', '500');
  return fc.constantFrom('Sak 1/26', 'Panelet sier ja.', 'nb', 'Åse Ørn');
}

function oneOf(known: string[] = []): fc.Arbitrary<string> {
  return fc.constantFrom(...(known.length > 0 ? known : [UNKNOWN_ID]));
}

function anyId(ids: Ids): fc.Arbitrary<string> {
  return fc.oneof(...Object.values(ids).map(oneOf), fc.constant(UNKNOWN_ID));
}

function inAddress(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('%', '%00', '%ED%A0%80', '..%2f..', '0', 'undefined', UNKNOWN_ID.toUpperCase()),
    NASTY_TEXT.map((text) => encode(text) || 'x'),
  );
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** Percent-encodes; what cannot be encoded goes as it is on the wire in other programs. */
function encode(value: unknown): string {
  const text = String(value);
  return /\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text);
}
