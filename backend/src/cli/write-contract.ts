import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { boot } from '../boot';
import { Problem } from '../kernel/problem.view';
import { readSettings } from '../settings';

/** Writes the API as OpenAPI to the file named on the command line, from a program on an empty database. */
async function main(file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-contract-'));
  const running = await boot(
    readSettings({ DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0' }),
    null,
  );
  const builder = new DocumentBuilder().setTitle('Samklang').setVersion('1').build();
  const document = describe(
    SwaggerModule.createDocument(running.app, builder, { extraModels: [Problem] }),
  );
  writeFileSync(file, `${JSON.stringify(document, inOrder, 2)}\n`);
  await running.close();
  rmSync(folder, { recursive: true });
}

/** The compiler lists the words of a union as it happened to meet them, which is not the same on every machine. */
function inOrder(key: string, value: unknown): unknown {
  return key === 'enum' && Array.isArray(value) ? [...(value as string[])].sort() : value;
}

const PROBLEM = {
  description: 'What was wrong, and what would make it right',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
};

type Properties = Record<string, Record<string, unknown>>;

/** Puts in what the build read from the types themselves; bounds that validation sets are kept. */
function describe(document: OpenAPIObject): OpenAPIObject {
  const types = JSON.parse(
    readFileSync(path.resolve(__dirname, '../../types.json'), 'utf8'),
  ) as Record<string, Properties>;
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (!('properties' in schema) || !schema.properties) continue;
    const properties = schema.properties as Properties;
    for (const [property, known] of Object.entries(types[name] ?? {})) {
      const { type, $ref, allOf, items, nullable, ...bounds } = properties[property] ?? {};
      properties[property] = { ...bounds, ...known };
    }
  }
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation) operation.responses['default'] = PROBLEM;
    }
  }
  return document;
}

const file = process.argv[2];
if (file === undefined) throw new Error('Name the file to write.');
void main(file).then(() => process.exit(0));
