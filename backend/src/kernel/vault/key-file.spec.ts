import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KeyFileRefused, newMasterKey, readKeyFile, writeKeyFile } from './key-file';
import { Keyring } from './keyring';

const NOW = '2026-11-12T09:00:00.000Z';
const NOBODY = 65_534;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samklang-keys-'));
  file = path.join(folder, 'samklang.keys');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Replaces the file by a text, with the right mode. */
function put(text: string, mode = 0o400): void {
  rmSync(file, { recursive: true, force: true });
  writeFileSync(file, text, { mode });
  chmodSync(file, mode);
}

/** What reading it is answered with: the sentence of a refusal. */
function refusal(): string {
  try {
    readKeyFile(file);
    return '';
  } catch (error) {
    if (!(error instanceof KeyFileRefused)) throw error;
    return error.message;
  }
}

describe('The key file', () => {
  it('holds its keys, oldest first, for the owner to read only', () => {
    const keys = [newMasterKey(NOW), newMasterKey(NOW)];
    writeKeyFile(file, keys);
    const read = readKeyFile(file);
    expect(read?.map(({ id }) => id)).toEqual(keys.map(({ id }) => id));
    expect(read?.every((key, i) => keys[i]?.secret.equals(key.secret))).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o400);
    expect(readdirSync(folder)).toEqual(['samklang.keys']);
  });

  it('that is not there is null, so that the caller decides what that means', () => {
    expect(readKeyFile(file)).toBeNull();
    expect(() => new Keyring(file)).toThrow(/is missing.*vault:restore/);
  });

  it('is refused whichever single character is changed, lost or added', () => {
    writeKeyFile(file, [newMasterKey(NOW), newMasterKey(NOW)]);
    const text = readFileSync(file, 'utf8');
    let tried = 0;
    for (let at = 0; at < text.length; at++) {
      const [before, after] = [text.slice(0, at), text.slice(at + 1)];
      const other = text[at] === '0' ? '1' : '0';
      for (const broken of [
        before + other + after,
        before + after,
        `${before}0${text.slice(at)}`,
      ]) {
        if (broken === text) continue;
        put(broken);
        expect(refusal()).toMatch(/is damaged/);
        tried += 1;
      }
    }
    process.stdout.write(`${tried} broken key files, all refused\n`);
    expect(tried).toBeGreaterThan(800);
  });

  it('is refused when it is empty, cut at a line, doubled, of another format or without a key', () => {
    writeKeyFile(file, [newMasterKey(NOW), newMasterKey(NOW)]);
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    const broken = [
      '',
      '\n',
      text.trim(),
      text + text,
      `${text}\n`,
      text.replace(/\n/g, '\r\n'),
      lines.slice(1).join('\n'),
      [...lines.slice(0, 1), ...lines.slice(2)].join('\n'),
      [lines[0], lines[2], lines[1], lines[3], ''].join('\n'),
      '\0'.repeat(text.length),
      'samklang-keys 1\nsha256 7f\n',
    ];
    for (const each of broken) {
      put(each);
      expect(refusal()).toMatch(/is damaged/);
    }
  });

  it('is refused when another than the owner has any right to it', () => {
    writeKeyFile(file, [newMasterKey(NOW)]);
    for (const mode of [0o404, 0o440, 0o444, 0o600 | 0o020, 0o644, 0o666, 0o777, 0o401]) {
      chmodSync(file, mode);
      expect(refusal()).toContain(`is open to others (mode ${mode.toString(8)})`);
    }
    for (const mode of [0o400, 0o600]) {
      chmodSync(file, mode);
      expect(refusal()).toBe('');
    }
  });

  it('is refused in one sentence when the user may not read it, or it is a folder', () => {
    writeKeyFile(file, [newMasterKey(NOW)]);
    expect(asSomebodyElse(refusal)).toMatch(/cannot be read \(EACCES\)/);
    rmSync(file);
    mkdirSync(file, { mode: 0o700 });
    expect(refusal()).toMatch(/cannot be read \(EISDIR\)/);
  });

  it('never tells a key in a refusal', () => {
    const key = newMasterKey(NOW);
    writeKeyFile(file, [key]);
    const hex = key.secret.export().toString('hex');
    put(readFileSync(file, 'utf8').replace('samklang', 'Samklang'));
    expect(refusal()).not.toContain(hex.slice(0, 8));
  });
});

/** As root every mode can be read, so for once somebody else asks; other users lose their own right. */
function asSomebodyElse(ask: () => string): string {
  if (process.getuid?.() !== 0) {
    chmodSync(file, 0);
    return ask();
  }
  chmodSync(folder, 0o755);
  process.seteuid?.(NOBODY);
  try {
    return ask();
  } finally {
    process.seteuid?.(0);
  }
}

describe('The keyring', () => {
  it('seals with the newest key as soon as the file holds it, and still opens with the older', () => {
    const [first, second] = [newMasterKey(NOW), newMasterKey(NOW)];
    writeKeyFile(file, [first]);
    const ring = new Keyring(file);
    expect(ring.current().id).toBe(first.id);
    writeKeyFile(file, [first, second]);
    expect(ring.current().id).toBe(second.id);
    expect(ring.byId(first.id).id).toBe(first.id);
    writeKeyFile(file, [second]);
    expect(() => ring.byId(first.id)).toThrow(`lacks ${first.id}`);
  });

  it('stops working when the file goes, breaks or is opened to others while it runs', () => {
    const key = newMasterKey(NOW);
    writeKeyFile(file, [key]);
    const ring = new Keyring(file);
    chmodSync(file, 0o644);
    expect(() => ring.current()).toThrow('open to others');
    put('nonsense');
    expect(() => ring.current()).toThrow('is damaged');
    rmSync(file);
    expect(() => ring.byId(key.id)).toThrow('is missing');
    writeKeyFile(file, [key]);
    expect(ring.current().id).toBe(key.id);
  });
});
