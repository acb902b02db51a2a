import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the contract says about one value. */
export interface Schema {
  type?: string;
  format?: string;
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  $ref?: string;
}

/** One operation of the contract, with what is needed to ask for it. */
export interface Operation {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  query: { name: string; schema: Schema }[];
  body: Schema | null;
}

interface Contract {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}

interface Described {
  parameters?: { in: string; name: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** Never ends by itself, so it cannot be asked many times in a row; the event scenarios test it on a real connection. */
const STREAM = '/api/events';
/** What ends a meeting or removes its cases comes last: the operations before it need them. */
const ENDS = /\/close$|DELETE/;

/** Every operation of the contract but the event stream. */
export function readOperations(): Operation[] {
  const file = path.join(__dirname, '../../openapi.json');
  const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract;
  const all = Object.entries(contract.paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, described]) =>
      operation(method.toUpperCase() as Operation['method'], address, described, contract),
    ),
  );
  const asked = all.filter((each) => each.path !== STREAM);
  return [...asked.filter((o) => !ENDS.test(o.name)), ...asked.filter((o) => ENDS.test(o.name))];
}

function operation(
  method: Operation['method'],
  address: string,
  described: Described,
  { components }: Contract,
): Operation {
  const schema = Object.values(described.requestBody?.content ?? {})[0]?.schema ?? null;
  const target = schema?.$ref?.split('/').at(-1);
  return {
    name: `${method} ${address}`,
    method,
    path: address,
    query: (described.parameters ?? []).filter((parameter) => parameter.in === 'query'),
    body: target === undefined ? schema : (components.schemas[target] ?? null),
  };
}
