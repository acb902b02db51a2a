import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  type?: string;
  enum?: unknown[];
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}
type Operation = {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};

const CONTRACT = JSON.parse(
  readFileSync(join(__dirname, '../../../../backend/openapi.json'), 'utf8'),
) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** The one id: every reference in a sample answer meets what it refers to, and the person is the one signed in. */
export const SAMPLE_ID = 'x1';
const AT = '2026-11-25T12:15:00.000Z';
const ON = '2026-11-25';
/** Every word that a view may name in `can`. */
const CAN = (
  'abort acclaim add addendum answer approve askBallot attendance await cast chair change check close comment confirm ' +
  'correct count discard edit end enterSupport fine finish fix give handle key lot mark mix nominate open prepare ' +
  'propose publish raise record release remind remove seal send start support takeUp templates treat withdraw word write'
).split(' ');
const BY_NAME: Record<string, unknown> = {
  can: CAN,
  clause: '3.4',
  rule: 'quorum',
  caseNumber: '34/26',
  from: ON,
  to: '2027-06-20',
  startTime: '12:00',
  endTime: '15:00',
  now: '2026-11-25T12:38:00.000Z',
  today: '2026-11-12',
  version: 1,
  year: 2026,
  mayDissent: [SAMPLE_ID],
  email: 'kari@example.org',
};

/** Members of an answer that are to be as said, by how their place in it ends: 'rounds.state', 'can'. */
export type Fixed = Readonly<Record<string, unknown>>;

/** Which of the possible answers is given. */
interface Draw {
  seed: number;
  fixed: Fixed;
}

/** An operation of the contract, by method and path without parameters filled in. */
function operation(method: string, path: string): Operation | null {
  const asked = path.split('?')[0]!.split('/');
  const matches = Object.keys(CONTRACT.paths).filter((known) => {
    const parts = known.split('/');
    return (
      parts.length === asked.length &&
      parts.every((part, at) => part.startsWith('{') || part === asked[at])
    );
  });
  matches.sort((a, b) => a.split('{').length - b.split('{').length);
  for (const known of matches) {
    const found = CONTRACT.paths[known]?.[method.toLowerCase()];
    if (found) return found;
  }
  return null;
}

/**
 * What the server might answer, made from the contract: every list has one member, all ids are the same, and the seed
 * chooses among what is allowed (0: everything there and true; 1: nothing there and false; more: a mixture), but for
 * the members that are fixed.
 * @returns null where the contract says that nothing is answered
 */
export function sampleAnswer(
  method: string,
  path: string,
  seed: number,
  fixed: Fixed = {},
): unknown {
  const found = operation(method, path);
  if (!found) throw new Error(`Not in the contract: ${method} ${path}`);
  const answer = found.responses['200'] ?? found.responses['201'] ?? found.responses['204'];
  const schema = answer?.content?.['application/json']?.schema;
  return schema ? sample(schema, '', { seed, fixed }, 0) : null;
}

function sample(schema: Schema, at: string, draw: Draw, depth: number): unknown {
  const { seed, fixed } = draw;
  const name = at.split('.').at(-1) ?? '';
  const said = Object.keys(fixed).find((end) => at.endsWith(`.${end}`));
  if (said !== undefined) return fixed[said];
  if (name in BY_NAME) return BY_NAME[name];
  if (schema.nullable && chance(at, seed, 'null') === 0) return null;
  if (schema.$ref) return sample(named(schema.$ref), at, draw, depth);
  const one = schema.allOf?.[0] ?? schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (one) return sample(one, at, draw, depth);
  if (schema.enum) return schema.enum[pick(at, seed, schema.enum.length)];
  if (schema.type === 'array')
    return depth > 12 ? [] : [sample(schema.items!, at, draw, depth + 1)];
  if (schema.type === 'boolean') return chance(at, seed, 'flag') === 1;
  if (schema.type === 'number' || schema.type === 'integer') return 3;
  if (schema.type === 'string') return text(name);
  return record(schema, at, draw, depth);
}

function record(schema: Schema, at: string, draw: Draw, depth: number): unknown {
  const members = Object.entries(schema.properties ?? {});
  return Object.fromEntries(
    members.map(([name, member]) => [name, sample(member, `${at}.${name}`, draw, depth + 1)]),
  );
}

function named(ref: string): Schema {
  const schema = CONTRACT.components.schemas[ref.split('/').at(-1) ?? ''];
  if (!schema) throw new Error(`No schema ${ref}`);
  return schema;
}

function text(name: string): string {
  if (name === 'id' || /(Id|Ids)$/.test(name)) return SAMPLE_ID;
  if (name === 'at' || /(At|Until|Due)$|^(since|until|deadline)$/.test(name)) return AT;
  if (
    name === 'on' ||
    /(On|By|From|Day)$|^(day|earliest|executiveCommittee|notice|papers)$/.test(name)
  )
    return ON;
  return 'Tekst';
}

/** 0 or 1: seed 0 always says 1, seed 1 always 0, the others what the place in the answer and the seed give. */
function chance(at: string, seed: number, kind: 'null' | 'flag'): number {
  if (seed < 2) return 1 - seed;
  const drawn = scatter(`${kind} ${at} ${seed}`) % 10;
  return drawn < (kind === 'null' ? 7 : 5) ? 1 : 0;
}

function pick(at: string, seed: number, length: number): number {
  return scatter(`${at} ${seed}`) % length;
}

/** A number that looks random and is always the same for a text. */
function scatter(text: string): number {
  let value = 2_166_136_261;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  value ^= value >>> 15;
  return Math.imul(value, 2_246_822_519) >>> 7;
}
