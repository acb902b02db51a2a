import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
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
  /** Takes over a copy kept under this name; false when there is none. Nothing may have it open. */
  restore(name: string): Promise<boolean>;
  /** Keeps a copy for other tests of this run. Nothing may have it open. */
  keep(name: string): Promise<void>;
  remove(): Promise<void>;
}

const FILE = 'samklang.db';

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
      keyFile: path.join(dataDir, 'samklang.keys'),
      ballotKeyDir: path.join(dataDir, 'ballot-keys'),
      databaseUrl: url,
      origin: 'http://localhost:4100',
      smtpUrl: null,
      mailFrom: null,
      clockStart: null,
      trustProxy: ['loopback'],
      logLevel: 'error',
    },
    ...withKeys(dataDir, url === null ? copiesOfFile(dataDir) : copiesInPostgres(nameIn(url))),
    environment: { DATA_DIR: dataDir, ...(url === null ? {} : { DATABASE_URL: url }) },
    remove: async () => {
      rmSync(dataDir, { recursive: true, force: true });
      if (url !== null) await admin(`DROP DATABASE IF EXISTS ${nameIn(url)} WITH (FORCE)`);
    },
  };
}

type Copies = Pick<TestDatabase, 'restore' | 'keep'>;

/** Keys lie beside the database and go with every copy of it: what was sealed in it must stay provable. */
function withKeys(dataDir: string, copies: Copies): Copies {
  const kept = (name: string) =>
    path.join(process.env['SAMKLANG_TEST_COPIES'] ?? '', `${name}.keys`);
  return {
    restore: async (name) => {
      if (!(await copies.restore(name))) return false;
      copyKeys(kept(name), dataDir);
      return true;
    },
    keep: async (name) => {
      copyKeys(dataDir, kept(name));
      await copies.keep(name);
    },
  };
}

function copyKeys(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((each) => each.endsWith('.pem'))) {
    rmSync(path.join(to, name), { force: true });
    copyFileSync(path.join(from, name), path.join(to, name));
  }
}

function copiesOfFile(dataDir: string): Copies {
  const own = path.join(dataDir, FILE);
  const kept = (name: string) => path.join(process.env['SAMKLANG_TEST_COPIES'] ?? '', name);
  return {
    restore: async (name) => {
      if (!existsSync(kept(name))) return false;
      for (const end of ['-wal', '-shm']) rmSync(own + end, { force: true });
      await copyFile(kept(name), own);
      return true;
    },
    keep: async (name) => {
      const unfinished = `${kept(name)}.${process.pid}`;
      await copyFile(own, unfinished);
      renameSync(unfinished, kept(name));
    },
  };
}

function copiesInPostgres(own: string): Copies {
  return {
    restore: async (name) => {
      try {
        await admin(`ALTER DATABASE ${name} IS_TEMPLATE true`);
      } catch {
        return false;
      }
      await admin(`DROP DATABASE ${own} WITH (FORCE)`);
      await admin(`CREATE DATABASE ${own} TEMPLATE ${name}`);
      return true;
    },
    keep: async (name) => {
      const unfinished = `${name}_${process.pid}`;
      await admin(`CREATE DATABASE ${unfinished} TEMPLATE ${own}`);
      // Another worker may have been quicker: then its copy serves as well.
      await admin(`ALTER DATABASE ${unfinished} RENAME TO ${name}`).catch(() => undefined);
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
