import { createSecretKey, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Db } from '../db';
import { newId } from '../ids';
import { Tx } from '../tx';
import { Keyring } from './keyring';
import { keyIdOf, openValue, SealingKey, sealValue } from './sealed-value';

interface KeyRow {
  id: string;
  person_id: string;
  master_key_id: string;
  wrapped: string;
}

const COLUMNS = 'id, person_id, master_key_id, wrapped';

/** The keys of people, each wrapped by a master key: who destroys one makes everything under it unreadable. */
@Injectable()
export class PersonKeys {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** The key of a person for one kind of data, made when there is none yet. */
  async of(tx: Tx, personId: string, kind: string): Promise<SealingKey> {
    const [row] = await tx.query<KeyRow>(
      `SELECT ${COLUMNS} FROM vault_key WHERE person_id = $1 AND kind = $2`,
      [personId, kind],
    );
    return row ? this.unwrap(row) : this.create(tx, personId, kind);
  }

  /** The key a value was sealed with; null when it is destroyed. */
  async forValue(db: Db, sealed: string): Promise<SealingKey | null> {
    const id = keyIdOf(sealed);
    const [row] = await db.query<KeyRow>(`SELECT ${COLUMNS} FROM vault_key WHERE id = $1`, [id]);
    return row ? this.unwrap(row) : null;
  }

  /** @param kind one kind of data; all of them when null. @returns how many keys there were */
  destroy(tx: Tx, personId: string, kind: string | null): Promise<number> {
    return kind === null
      ? tx.execute('DELETE FROM vault_key WHERE person_id = $1', [personId])
      : tx.execute('DELETE FROM vault_key WHERE person_id = $1 AND kind = $2', [personId, kind]);
  }

  /** Wraps one key anew with the newest master key. @returns false when it was destroyed meanwhile */
  async rewrap(tx: Tx, row: KeyRow): Promise<boolean> {
    const { id, secret } = this.unwrap(row);
    const wrapped = this.wrap(id, row.person_id, secret.export());
    const changed = await tx.execute(
      'UPDATE vault_key SET wrapped = $1, master_key_id = $2 WHERE id = $3 AND master_key_id = $4',
      [wrapped, keyIdOf(wrapped), id, row.master_key_id],
    );
    return changed === 1;
  }

  /** Keys that an older master key still wraps, in the order of their ids. */
  old(db: Db, after: string, most: number): Promise<KeyRow[]> {
    return db.query<KeyRow>(
      `SELECT ${COLUMNS} FROM vault_key WHERE master_key_id <> $1 AND id > $2 ORDER BY id LIMIT ${most}`,
      [this.keyring.current().id, after],
    );
  }

  private async create(tx: Tx, personId: string, kind: string): Promise<SealingKey> {
    const id = newId();
    const secret = randomBytes(32);
    const wrapped = this.wrap(id, personId, secret);
    await tx.insert('vault_key', {
      id,
      person_id: personId,
      kind,
      master_key_id: keyIdOf(wrapped),
      wrapped,
      created_at: this.clock.now(),
    });
    return { id, secret: createSecretKey(secret) };
  }

  private wrap(id: string, personId: string, secret: Buffer): string {
    return sealValue(this.keyring.current(), keyPlace(id, personId), secret);
  }

  private unwrap({ id, person_id, wrapped }: KeyRow): SealingKey {
    const master = this.keyring.byId(keyIdOf(wrapped) ?? '');
    return { id, secret: createSecretKey(openValue(master, keyPlace(id, person_id), wrapped)) };
  }
}

function keyPlace(id: string, personId: string): string {
  return ['vault_key', 'wrapped', id, personId].join('|');
}
