import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { boot, Running } from '../../src/boot';
import { KeyFiles } from '../../src/documents/seal/key-files';
import { Sealed, Sealer } from '../../src/documents/seal/sealer';
import { FixedClock } from '../../src/kernel/clock';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { Client } from '../client';
import { newDatabase, TestDatabase } from '../test-database';
import { failed, writePdf } from './seal-book';

// Each test starts whole programs, which a busy machine does slowly.
const ROTATE = path.join(__dirname, '../../src/cli/seal-rotate.ts');
const HOOK = path.join(__dirname, '../swc-require.cjs');
const WISH = { kind: 'minutes', title: 'Referat', about: 'meeting:1' } as const;

describe('The key of the seal', () => {
  let database: TestDatabase;
  const clock = new FixedClock('2026-11-12T10:00');
  beforeEach(async () => void (database = await newDatabase()));
  afterEach(() => database.remove());

  const start = () => boot(database.settings, null, clock);
  const keyFile = ({ fingerprint }: Sealed) =>
    new KeyFiles(database.settings.dataDir).pathOf(fingerprint);

  /** Seals one document in a program of its own, which has ended afterwards. */
  async function sealed(): Promise<Sealed> {
    const running = await start();
    try {
      return await sealIn(running);
    } finally {
      await running.close();
    }
  }

  /** Runs the host's command. */
  function rotate() {
    const env = { ...process.env, ...database.environment };
    const run = spawnSync(process.execPath, ['-r', HOOK, ROTATE], { env, timeout: 60_000 });
    return { code: run.status, said: `${run.stdout.toString()}${run.stderr.toString()}`.trim() };
  }

  it('is the same one after a new start', async () => {
    const [one, two] = [await sealed(), await sealed()];
    expect(two.fingerprint).toBe(one.fingerprint);
  });

  it('is made anew when it is lost before anything was sealed', async () => {
    await (await start()).close();
    hide(database);
    const running = await start();
    expect((await sealIn(running)).size).toBeGreaterThan(0);
    await running.close();
  });

  it('stops the start in one sentence when it is lost and documents are sealed', async () => {
    const document = await sealed();
    renameSync(keyFile(document), `${keyFile(document)}.away`);
    await expect(start()).rejects.toThrow(
      /^The key of the seal is missing: put .*\.pem back .*\.$/,
    );
    renameSync(`${keyFile(document)}.away`, keyFile(document));
    await (await start()).close();
  });

  it('stops the start in one sentence when it is broken, or when others may read it', async () => {
    const document = await sealed();
    chmodSync(keyFile(document), 0o644);
    await expect(start()).rejects.toThrow(/cannot be used: others may read it: run "chmod 400"/);
    chmodSync(keyFile(document), 0o600);
    writeFileSync(keyFile(document), 'nothing');
    await expect(start()).rejects.toThrow(/cannot be used: it does not hold a private key/);
  });

  it('is exchanged by a command on the host; what was sealed before stays genuine', async () => {
    const before = await sealed();
    const { code, said } = rotate();
    expect(said).toContain(`Retired: ${before.fingerprint}.`);
    expect(code).toBe(0);
    expect(existsSync(keyFile(before))).toBe(false);
    const running = await start();
    try {
      const after = await sealIn(running);
      expect(after.fingerprint).not.toBe(before.fingerprint);
      const client = new Client(running.app);
      for (const { bytes, fingerprint } of [before, after]) {
        const { body } = await client.post('/seal/verifications', bytes);
        expect(failed(body)).toEqual([]);
        expect(body).toMatchObject({ genuine: true, document: { fingerprint } });
      }
      const { body } = await client.get('/seal/certificates');
      expect(body.map((each: { retiredAt: string | null }) => each.retiredAt !== null)).toEqual(
        body.map((each: { fingerprint: string }) => each.fingerprint === before.fingerprint),
      );
      expect(new Set(body.map((each: Issued) => each.authorityFingerprint)).size).toBe(1);
    } finally {
      await running.close();
    }
  });

  it('can be exchanged when it is lost, so that the program starts again', async () => {
    const before = await sealed();
    hide(database);
    await expect(start()).rejects.toThrow(/is missing/);
    expect(rotate().code).toBe(0);
    const running = await start();
    const { body } = await new Client(running.app).post('/seal/verifications', before.bytes);
    expect(body.genuine).toBe(true);
    await running.close();
  });
});

interface Issued {
  authorityFingerprint: string;
}

function sealIn({ app }: Running): Promise<Sealed> {
  return app.get(UnitOfWork).write((tx) => app.get(Sealer).seal(tx, WISH, writePdf()));
}

/** Takes every key away, as a folder restored without them. */
function hide({ settings: { dataDir } }: TestDatabase): void {
  for (const name of readdirSync(dataDir).filter((each) => each.endsWith('.pem'))) {
    renameSync(path.join(dataDir, name), path.join(dataDir, `${name}.away`));
  }
}
