import { SystemClock } from './kernel/clock';
import { Db } from './kernel/db';
import { KeyFileRefused, newMasterKey, readKeyFile, writeKeyFile } from './kernel/vault/key-file';
import { Keyring, missing } from './kernel/vault/keyring';
import { StartRefused } from './start-refused';

/**
 * The master keys, checked against the database. A first start makes the file; once something is locked with a
 * key, a start without it is refused.
 * @throws StartRefused in one sentence
 */
export async function openVault(file: string, db: Db): Promise<Keyring> {
  const used = await db.query<{ id: string }>('SELECT DISTINCT master_key_id AS id FROM vault_key');
  try {
    if (readKeyFile(file) === null) {
      if (used.length > 0) throw missing(file);
      makeKeyFile(file);
    }
    const keyring = new Keyring(file);
    for (const { id } of used) keyring.byId(id);
    return keyring;
  } catch (error) {
    throw error instanceof KeyFileRefused ? new StartRefused(error.message) : error;
  }
}

function makeKeyFile(file: string): void {
  try {
    writeKeyFile(file, [newMasterKey(new SystemClock().now())]);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new StartRefused(
      `The key file ${file} cannot be made (${code}): let the user that runs Samklang write there, or set KEY_FILE.`,
    );
  }
}
