import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import path from 'node:path';
import { StartRefused } from '../../start-refused';
import type { CertifiedKey } from './certificate-maker';
import { sha256Hex } from './fingerprint';

const PEM = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----\n?/g;
const SHOWN = 16;

/** The private keys of seal and authority, each with its certificate in a file only the program may read. */
export class KeyFiles {
  constructor(private readonly folder: string) {}

  /** Where the key of a sealing certificate lies. @param fingerprint 64 hex digits */
  pathOf(fingerprint: string): string {
    return path.join(this.folder, `seal-${fingerprint.slice(0, SHOWN)}.pem`);
  }

  has(fingerprint: string): boolean {
    return existsSync(this.pathOf(fingerprint));
  }

  /** @throws StartRefused when the file cannot be read, may be read by others, or holds another key */
  read(fingerprint: string): CertifiedKey {
    const key = readKey(this.pathOf(fingerprint));
    if (fingerprintOf(key.certificate) === fingerprint) return key;
    throw unusable(this.pathOf(fingerprint), 'it belongs to another certificate');
  }

  write(key: CertifiedKey): void {
    this.save(this.pathOf(fingerprintOf(key.certificate)), key);
  }

  remove(fingerprint: string): void {
    rmSync(this.pathOf(fingerprint), { force: true });
  }

  /** The authority's key: on this machine between rotations, or brought back for one. Null = not here. */
  readAuthority(): CertifiedKey | null {
    if (!existsSync(this.folder)) return null;
    const name = readdirSync(this.folder).find((each) => /^seal-authority-\w+\.pem$/.test(each));
    return name === undefined ? null : readKey(path.join(this.folder, name));
  }

  writeAuthority(key: CertifiedKey): void {
    const shown = fingerprintOf(key.certificate).slice(0, SHOWN);
    this.save(path.join(this.folder, `seal-authority-${shown}.pem`), key);
  }

  /** On the disk before the database names it, so that a crash between leaves an unused file and no more. */
  private save(file: string, { privateKey, certificate }: CertifiedKey): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(file, privateKey + certificate, { mode: 0o600, flag: 'wx' });
    const handle = openSync(file, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    chmodSync(file, 0o400);
  }
}

/** SHA-256 of a certificate given as PEM. */
export function fingerprintOf(certificate: string): string {
  return sha256Hex(new X509Certificate(certificate).raw);
}

function readKey(file: string): CertifiedKey {
  const text = readText(file);
  const [privateKey, certificate] = [...text.matchAll(PEM)].map(([block]) => block);
  if (privateKey === undefined || certificate === undefined || !belong(privateKey, certificate)) {
    throw unusable(file, 'it does not hold a private key with its certificate');
  }
  return { privateKey, certificate };
}

function readText(file: string): string {
  try {
    // Windows has no such rights: there the folder's own protect the file.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
      throw unusable(file, 'others may read it: run "chmod 400" on it');
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw unusable(file, `${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}`);
  }
}

function belong(privateKey: string, certificate: string): boolean {
  try {
    return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey));
  } catch {
    return false;
  }
}

function unusable(file: string, reason: string): StartRefused {
  return new StartRefused(`The key of the seal in ${file} cannot be used: ${reason}.`);
}
