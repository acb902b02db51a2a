import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { Settings } from '../../kernel/settings';
import type { BallotRow } from '../ballot-rows';
import { SEED, ServerKey, serverKey } from './server-key';

/** Both keys of a ballot without tellers. */
export interface BallotKeyPair {
  outer: ServerKey;
  inner: ServerKey;
}

const MODE = 0o600;
const FOLDER_MODE = 0o700;
const NAME = /^([0-9a-f-]{36})\.ballot-key$/;

/**
 * The keys of ballots without tellers, a file each, in a folder of their own that no backup is to hold. A file is there
 * from opening until the votes are counted or the ballot is stopped, and is kept nowhere else: who loses it can only
 * stop the ballot.
 */
@Injectable()
export class BallotKeys implements OnApplicationBootstrap {
  constructor(
    private readonly settings: Settings,
    private readonly readDb: ReadDb,
    private readonly log: Log,
  ) {}

  /** After a crash between the count and the destroying the file would be left. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      for (const id of this.kept()) if (!(await this.isNeeded(id))) this.destroy(id);
    } catch (error) {
      this.log.failure('ballot-keys', error);
    }
  }

  /** Makes both keys and keeps them. @throws Error from the file system */
  async make(ballotId: string): Promise<BallotKeyPair> {
    const seeds = randomBytes(2 * SEED);
    const file = this.fileOf(ballotId);
    mkdirSync(path.dirname(file), { recursive: true, mode: FOLDER_MODE });
    const unfinished = `${file}.new`;
    rmSync(unfinished, { force: true });
    writeDurably(unfinished, 'wx', seeds);
    renameSync(unfinished, file);
    return keysFrom(seeds);
  }

  /** Null when the file is gone, or is not that of the keys the votes are sealed for. */
  async of(ballot: BallotRow): Promise<BallotKeyPair | null> {
    const seeds = seedsIn(this.fileOf(ballot.id));
    if (seeds === null) return null;
    const keys = await keysFrom(seeds);
    const same =
      keys.outer.publicKey === ballot.outer_key && keys.inner.publicKey === ballot.inner_key;
    return same ? keys : null;
  }

  /** Whether votes that are sealed for it can still be opened here. */
  has({ id }: Pick<BallotRow, 'id'>): boolean {
    return existsSync(this.fileOf(id));
  }

  /**
   * Written over, then removed. Nothing happens when there is none. One that cannot be removed is told in the log and
   * tried again at the next start: it must not hinder anybody from stopping a ballot.
   */
  destroy(ballotId: string): void {
    const file = this.fileOf(ballotId);
    if (!existsSync(file)) return;
    try {
      writeDurably(file, 'r+', randomBytes(statSync(file).size));
      rmSync(file);
    } catch (error) {
      this.log.failure('ballot-key-left', error);
    }
  }

  private fileOf(ballotId: string): string {
    return path.join(this.settings.ballotKeyDir, `${ballotId}.ballot-key`);
  }

  private kept(): string[] {
    const { ballotKeyDir } = this.settings;
    if (!existsSync(ballotKeyDir)) return [];
    return readdirSync(ballotKeyDir).flatMap((name) => NAME.exec(name)?.[1] ?? []);
  }

  private async isNeeded(id: string): Promise<boolean> {
    const sql = "SELECT id FROM ballot WHERE id = $1 AND state IN ('keys', 'open')";
    return (await this.readDb.query(sql, [id])).length > 0;
  }
}

async function keysFrom(seeds: Buffer): Promise<BallotKeyPair> {
  const outer = await serverKey(seeds.subarray(0, SEED));
  return { outer, inner: await serverKey(seeds.subarray(SEED)) };
}

function seedsIn(file: string): Buffer | null {
  try {
    const seeds = readFileSync(file);
    return seeds.length === 2 * SEED ? seeds : null;
  } catch {
    return null;
  }
}

function writeDurably(file: string, flags: 'wx' | 'r+', bytes: Buffer): void {
  const handle = openSync(file, flags, MODE);
  try {
    writeSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
