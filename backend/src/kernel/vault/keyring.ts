import { statSync } from 'node:fs';
import { KeyFileRefused, MasterKey, readKeyFile } from './key-file';
import { SealingKey } from './sealed-value';

/**
 * The master keys in memory. The file is looked at on every use: a new key is used from the next write on,
 * without a new start, and a forgotten one is gone.
 */
export class Keyring {
  private keys: readonly MasterKey[];
  private stamp: string;

  /** @throws KeyFileRefused when the file is missing or cannot be used */
  constructor(private readonly file: string) {
    this.stamp = this.look();
    this.keys = this.load();
  }

  /** The key that seals from now on: the newest. */
  current(): SealingKey {
    const key = this.fresh().at(-1);
    if (key === undefined) throw missing(this.file);
    return key;
  }

  /** @throws KeyFileRefused when the file does not hold this key */
  byId(id: string): SealingKey {
    const key = this.fresh().find((each) => each.id === id);
    if (key === undefined) throw missing(this.file, id);
    return key;
  }

  private fresh(): readonly MasterKey[] {
    const stamp = this.look();
    if (stamp !== this.stamp) {
      this.keys = this.load();
      this.stamp = stamp;
    }
    return this.keys;
  }

  private load(): MasterKey[] {
    const keys = readKeyFile(this.file);
    if (keys === null) throw missing(this.file);
    return keys;
  }

  /** A file that is replaced has another number; rights that are opened up change the mode. */
  private look(): string {
    const stat = statSync(this.file, { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? '' : [stat.ino, stat.mtimeNs, stat.size, stat.mode].join();
  }
}

/** The sentence for a key that is not there. @param id the key that is asked for; without it the whole file */
export function missing(file: string, id: string | null = null): KeyFileRefused {
  const what = id === null ? `The key file ${file} is missing` : `The key file ${file} lacks ${id}`;
  return new KeyFileRefused(
    `${what}, and without it nothing in the vault can be opened: bring back a copy of it, or rebuild it with vault:restore from the recovery sheet.`,
  );
}
