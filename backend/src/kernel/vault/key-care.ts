import { Db } from '../db';
import { KeyFileRefused, MasterKey, newMasterKey, readKeyFile, writeKeyFile } from './key-file';
import { missing } from './keyring';

/** A write that began with the old key must have ended before that key goes; none lasts this long. */
const GRACE_MS = 5 * 60 * 1000;

/** One master key and how many people's keys it wraps. */
export interface KeyStanding {
  id: string;
  /** Null when the database asks for a key that the file lacks. */
  addedAt: string | null;
  wraps: number;
  standing: 'seals' | 'opens' | 'forgettable' | 'missing';
}

/** What each master key is still needed for, oldest first. @throws KeyFileRefused when the file cannot be used */
export async function keyStandings(file: string, db: Db): Promise<KeyStanding[]> {
  const keys = keysOf(file);
  const counted = await db.query<{ id: string; n: number }>(
    'SELECT master_key_id AS id, CAST(count(*) AS integer) AS n FROM vault_key GROUP BY master_key_id',
  );
  const wraps = new Map(counted.map(({ id, n }) => [id, n]));
  const newest = keys.at(-1)?.id;
  const held = keys.map(({ id, addedAt }): KeyStanding => {
    const n = wraps.get(id) ?? 0;
    const unneeded = n === 0 ? 'forgettable' : 'opens';
    return { id, addedAt, wraps: n, standing: id === newest ? 'seals' : unneeded };
  });
  const lacking = counted.filter(({ id }) => !keys.some((key) => key.id === id));
  const lost = lacking.map(({ id, n }): KeyStanding => {
    return { id, addedAt: null, wraps: n, standing: 'missing' };
  });
  return [...lost, ...held];
}

/** Adds a new master key, which seals from now on. @returns its id */
export function addKey(file: string, now: string): string {
  const key = newMasterKey(now);
  writeKeyFile(file, [...keysOf(file), key]);
  return key.id;
}

/**
 * Takes a key out that wraps nothing any more.
 * @throws KeyFileRefused while it is needed, or a write that used it may still be under way
 */
export function forgetKey(
  file: string,
  standings: readonly KeyStanding[],
  id: string,
  now: string,
) {
  const standing = standings.find((each) => each.id === id && each.addedAt !== null);
  if (standing === undefined) throw new KeyFileRefused(`The key file holds no key ${id}.`);
  if (standing.standing === 'seals') {
    throw new KeyFileRefused(`Key ${id} is the one in use: add a new one with vault:rotate first.`);
  }
  if (standing.wraps > 0) {
    throw new KeyFileRefused(
      `Key ${id} is still needed for ${standing.wraps} keys: let Samklang run until vault:status says 0.`,
    );
  }
  const newest = standings.at(-1)?.addedAt ?? now;
  if (Date.parse(now) - Date.parse(newest) < GRACE_MS) {
    throw new KeyFileRefused('The newest key is less than five minutes old: wait that long first.');
  }
  writeKeyFile(
    file,
    keysOf(file).filter((key) => key.id !== id),
  );
}

/** Puts a key back that was rebuilt from paper; in a file that holds others it opens but does not seal. */
export function bringBack(file: string, key: MasterKey): void {
  const held = readKeyFile(file) ?? [];
  if (held.some(({ id }) => id === key.id)) return;
  writeKeyFile(file, [key, ...held]);
}

/** The keys of the file. @throws KeyFileRefused when there is none */
export function keysOf(file: string): MasterKey[] {
  const keys = readKeyFile(file);
  if (keys === null) throw missing(file);
  return keys;
}
