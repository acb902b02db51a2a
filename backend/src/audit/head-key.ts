import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../kernel/settings';
import { NoteKey, noteKey } from './checkpoint';

export const HEAD_KEY_FILE = 'audit-head.key';
const OWNER_READS = 0o400;

/**
 * The key that signs heads of the audit chain: a file beside the database, readable by the program's user only,
 * and never in the database or its copies. Made the first time something is signed. Whoever loses it makes a new
 * one by starting again: what the old one signed is still checked with the public key kept beside each head.
 */
@Injectable()
export class HeadKey {
  private known: KeyObject | null = null;

  constructor(private readonly settings: Settings) {}

  /** @throws Error in one sentence when the file is there but others may read it, or it is no such key */
  get private(): KeyObject {
    return (this.known ??= this.read());
  }

  /** The public half under the name the heads are signed with. */
  get public(): NoteKey {
    return noteKey(this.origin, createPublicKey(this.private));
  }

  /** Name of this log: the address people reach the program at, without protocol. */
  get origin(): string {
    return `${new URL(this.settings.origin).host}/samklang`;
  }

  private read(): KeyObject {
    const file = path.join(this.settings.dataDir, HEAD_KEY_FILE);
    this.makeWhenMissing(file);
    refuseOpen(file);
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return key;
    throw new Error(`${HEAD_KEY_FILE} does not hold an Ed25519 key.`);
  }

  private makeWhenMissing(file: string): void {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      writeFileSync(file, pem, { flag: 'wx', mode: OWNER_READS, flush: true });
      chmodSync(file, OWNER_READS);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
  }
}

/** Windows keeps rights elsewhere, so there the mode tells nothing. */
function refuseOpen(file: string): void {
  if (process.platform === 'win32' || (statSync(file).mode & 0o077) === 0) return;
  throw new Error(`${HEAD_KEY_FILE} can be read by others: chmod 0400 it.`);
}
