import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { ReadDb } from '../../kernel/db';
import { Settings } from '../../kernel/settings';
import { StartRefused } from '../../start-refused';

const FILE = 'factors.key';
const KEY = /^[0-9a-f]{64}$/;

/**
 * Seals the secrets of one-time codes with AES-256-GCM and a key that stands in a file beside the database, never
 * in it. What is sealed for one person does not open as another's.
 */
@Injectable()
export class SecretBox implements OnModuleInit {
  private readonly file: string;
  private key: Buffer | null = null;

  constructor(
    settings: Settings,
    private readonly readDb: ReadDb,
  ) {
    this.file = path.join(settings.dataDir, FILE);
  }

  /** @throws StartRefused when there are sealed secrets and the key that opens them is missing */
  async onModuleInit(): Promise<void> {
    const [row] = await this.readDb.query<{ sealed: string }>(
      'SELECT sealed FROM totp_secret WHERE sealed IS NOT NULL LIMIT 1',
    );
    if (row === undefined) return;
    if (!existsSync(this.file)) {
      throw new StartRefused(`The key file ${this.file} is missing: put it back before starting.`);
    }
    if (!row.sealed.startsWith(`v1.${keyId(this.load())}.`)) {
      throw new StartRefused(`The key file ${this.file} belongs to another database.`);
    }
  }

  /** @param about what the secret belongs to, e.g. 'totp_secret|<person>' */
  seal(secret: string, about: string): string {
    const key = this.load();
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    const parts = [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'));
    return ['v1', keyId(key), ...parts].join('.');
  }

  /** @throws Error when it was sealed for something else, with another key, or has been changed */
  open(sealed: string, about: string): string {
    const [, , iv = '', text = '', tag = ''] = sealed.split('.');
    const bytes = (part: string) => Buffer.from(part, 'base64url');
    const opened = createDecipheriv('aes-256-gcm', this.load(), bytes(iv), { authTagLength: 16 })
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes(tag));
    return Buffer.concat([opened.update(bytes(text)), opened.final()]).toString('utf8');
  }

  /** Read once; made when the first secret is sealed. */
  private load(): Buffer {
    if (this.key !== null) return this.key;
    if (!existsSync(this.file)) {
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, randomBytes(32).toString('hex'), { mode: 0o400, flag: 'wx' });
    }
    const text = readFileSync(this.file, 'utf8').trim();
    if (!KEY.test(text)) throw new StartRefused(`The key file ${this.file} holds no key.`);
    return (this.key = Buffer.from(text, 'hex'));
  }
}

/** Names the key without telling it. */
function keyId(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
