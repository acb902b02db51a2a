import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { Settings } from '../src/kernel/settings';

export type DatabaseKind = 'sqlite' | 'postgres';

/** The database this run of the tests is about. */
export const KIND: DatabaseKind =
  process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';

/** An empty database of its own for one program under test. */
export interface TestDatabase {
  settings: Settings;
  /** Environment for a program started as a process of its own. */
  environment: Record<string, string>;
  remove(): Promise<void>;
}

let made = 0;

/** @param kind which database; the run's own when not given */
export async function newDatabase(kind: DatabaseKind = KIND): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'samklang-'));
  const url = kind === 'postgres' ? await createPostgres() : null;
  return {
    settings: {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      databaseUrl: url,
      origin: 'http://localhost:4100',
      smtpUrl: null,
      mailFrom: null,
      clockStart: null,
      logLevel: 'error',
    },
    environment: { DATA_DIR: dataDir, ...(url === null ? {} : { DATABASE_URL: url }) },
    remove: async () => {
      rmSync(dataDir, { recursive: true, force: true });
      if (url !== null) await admin(`DROP DATABASE IF EXISTS ${nameIn(url)} WITH (FORCE)`);
    },
  };
}

async function createPostgres(): Promise<string> {
  const name = `t${process.pid}_${made++}`;
  await admin(`CREATE DATABASE ${name}`);
  return `${server()}/${name}`;
}

async function admin(sql: string): Promise<void> {
  const client = new Client({ connectionString: `${server()}/postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function server(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url) return url;
  throw new Error(
    'Start the tests with TEST_DATABASE=postgres: the server is started for the whole run.',
  );
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}
