import { Actor } from '../../src/kernel/actor';
import { Db } from '../../src/kernel/db';
import { newId } from '../../src/kernel/ids';
import { Tx } from '../../src/kernel/tx';
import { readKeyFile } from '../../src/kernel/vault/key-file';
import { openValue, SealingKey } from '../../src/kernel/vault/sealed-value';
import { Vault } from '../../src/kernel/vault/vault';
import { placeOf, Purpose, VaultColumn, VaultField } from '../../src/kernel/vault/vault-field';
import { createSecretKey } from 'node:crypto';

/** The column the tests put things in. */
export const COLUMN: VaultColumn = {
  table: 'access_needs',
  column: 'sealed_text',
  kind: 'accessNeeds',
  readers: ['coordinator'],
};
export const PURPOSE: Purpose = { name: 'conversation', about: null };

/** Someone who may open, having proved just now who it is. */
export function coordinator(personId: string, assurance: Actor['assurance'] = 3): Actor {
  const roles = new Set(['coordinator'] as const);
  return { personId, accountId: null, sessionId: newId(), roles, assurance };
}

/** A row with its text in the vault, of somebody new unless the person is named. */
export async function putNeeds(
  tx: Tx,
  vault: Vault,
  text: string,
  known?: string,
): Promise<VaultField> {
  const personId = known ?? newId();
  if (known === undefined) {
    await tx.insert('person', { id: personId, name: 'Ola Nordby', email: null, version: 1 });
  }
  const rowId = newId();
  const at = '2026-11-12T09:00:00.000Z';
  await tx.insert('access_needs', {
    id: rowId,
    person_id: personId,
    sealed_text: null,
    consent_text: 'test',
    consented_at: at,
    changed_at: at,
    version: 1,
  });
  const field = { column: COLUMN, rowId, personId };
  await vault.put(tx, field, text);
  return field;
}

interface SealedRow {
  id: string;
  person_id: string;
  sealed_text: string;
  key_id: string;
  wrapped: string;
  master_key_id: string;
}

/** Opens every row from outside the program, with file and database alone. @returns rows that do not open */
export async function unreadable(
  db: Db,
  keyFile: string,
): Promise<{ rows: number; bad: string[] }> {
  const masters = new Map((readKeyFile(keyFile) ?? []).map((key) => [key.id, key]));
  const rows = await db.query<SealedRow>(
    `SELECT n.id, n.person_id, n.sealed_text, k.id AS key_id, k.wrapped, k.master_key_id
     FROM access_needs n LEFT JOIN vault_key k ON k.person_id = n.person_id`,
  );
  return { rows: rows.length, bad: rows.filter((row) => !opens(row, masters)).map(({ id }) => id) };
}

function opens(row: SealedRow, masters: ReadonlyMap<string, SealingKey>) {
  try {
    const master = masters.get(row.master_key_id);
    if (master === undefined) return false;
    const wrapPlace = ['vault_key', 'wrapped', row.key_id, row.person_id].join('|');
    const secret = createSecretKey(openValue(master, wrapPlace, row.wrapped));
    const field = { column: COLUMN, rowId: row.id, personId: row.person_id };
    const text = openValue({ id: row.key_id, secret }, placeOf(field), row.sealed_text).toString();
    return text.startsWith(`needs of ${row.person_id}`);
  } catch {
    return false;
  }
}
