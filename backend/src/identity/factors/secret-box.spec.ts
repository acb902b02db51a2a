import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReadDb } from '../../kernel/db';
import { Settings } from '../../kernel/settings';
import { SecretBox } from './secret-box';

const SECRET = 'GEZDGNBVGY3TQOJQ';
const AMINA = 'totp_secret|amina';

describe('The box of app-code secrets', () => {
  let dataDir: string;
  const keyFile = () => path.join(dataDir, 'factors.key');
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'secret-box-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  /** A box as another start of the program makes it, over a database with these sealed secrets. */
  function box(...sealed: string[]): SecretBox {
    const db = { query: () => Promise.resolve(sealed.map((one) => ({ sealed: one }))) };
    return new SecretBox({ dataDir } as Settings, db as unknown as ReadDb);
  }

  it('opens what it has sealed, also after a restart', async () => {
    const sealed = box().seal(SECRET, AMINA);
    const again = box(sealed);
    await again.onModuleInit();
    expect(again.open(sealed, AMINA)).toBe(SECRET);
  });

  it('holds nothing of the secret, and seals it differently each time', () => {
    const one = box();
    const sealed = one.seal(SECRET, AMINA);
    expect(sealed).not.toContain(SECRET);
    const bytes = sealed
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(bytes.join()).not.toContain(SECRET);
    expect(one.seal(SECRET, AMINA)).not.toBe(sealed);
  });

  it('does not open one person’s secret as another’s', () => {
    const one = box();
    const sealed = one.seal(SECRET, AMINA);
    expect(() => one.open(sealed, 'totp_secret|bo')).toThrow();
  });

  it('opens nothing in which one bit was changed, or the seal shortened', () => {
    const one = box();
    const parts = one.seal(SECRET, AMINA).split('.');
    let changed = 0;
    for (const at of [2, 3, 4]) {
      const bytes = Buffer.from(parts[at] ?? '', 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const other = Buffer.from(bytes);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const spoiled = parts.with(at, other.toString('base64url')).join('.');
        expect(() => one.open(spoiled, AMINA)).toThrow();
        changed += 1;
      }
    }
    expect(changed).toBe((12 + SECRET.length + 16) * 8);
    const short = Buffer.from(parts[4] ?? '', 'base64url')
      .subarray(0, 4)
      .toString('base64url');
    expect(() => one.open(parts.with(4, short).join('.'), AMINA)).toThrow();
  });

  it('makes its key once, for the program’s user only', () => {
    const sealed = box().seal(SECRET, AMINA);
    const key = readFileSync(keyFile(), 'utf8');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(keyFile()).mode & 0o777).toBe(0o400);
    box(sealed).seal(SECRET, AMINA);
    expect(readFileSync(keyFile(), 'utf8')).toBe(key);
  });

  it('makes no key before something is sealed', async () => {
    await box().onModuleInit();
    expect(() => readFileSync(keyFile())).toThrow('ENOENT');
  });

  it('does not start without the key of what is sealed', async () => {
    const sealed = box().seal(SECRET, AMINA);
    rmSync(keyFile());
    await expect(box(sealed).onModuleInit()).rejects.toThrow(/is missing: put it back/);
  });

  it('does not start with the key of another database, nor with a file that holds no key', async () => {
    const sealed = box().seal(SECRET, AMINA);
    chmodSync(keyFile(), 0o600);
    writeFileSync(keyFile(), 'ab'.repeat(32));
    await expect(box(sealed).onModuleInit()).rejects.toThrow(/belongs to another database/);
    writeFileSync(keyFile(), 'no key');
    await expect(box(sealed).onModuleInit()).rejects.toThrow(/holds no key/);
  });
});
