import { Injectable } from '@nestjs/common';
import { Actor } from '../actor';
import { Db, ReadDb } from '../db';
import { assuranceMissing, notFound } from '../problem';
import { Tx, UnitOfWork } from '../unit-of-work';
import { DataReads } from './data-reads';
import { PersonKeys } from './person-keys';
import { openValue, sealValue } from './sealed-value';
import { placeOf, Purpose, VaultField } from './vault-field';

/** What is stored as the answer to a request that opens something: a repeat of it opens the same value again. */
export interface StoredOpening {
  sealed: string | null;
}

/** Assurance for opening what belongs to another. */
const PROVED_JUST_NOW = 3;

/**
 * Where special data is put and opened. Opening is an act: audited, and shown to the person when somebody else
 * did it. Nothing else in the program can decrypt.
 */
@Injectable()
export class Vault {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly keys: PersonKeys,
    private readonly reads: DataReads,
  ) {}

  /** Seals the text and stores it in its place. @throws 404 when the row is not there */
  async put(tx: Tx, field: VaultField, text: string): Promise<void> {
    const place = placeOf(field);
    const key = await this.keys.of(tx, field.personId, field.column.kind);
    const sealed = sealValue(key, place, Buffer.from(text));
    const { table, column } = field.column;
    const sql = `UPDATE ${table} SET ${column} = $1 WHERE id = $2`;
    if ((await tx.execute(sql, [sealed, field.rowId])) !== 1) throw notFound();
  }

  /**
   * Opens one value in somebody's name. The act is on record before the text is given out, and a request that
   * is repeated stores the sealed value with its answer, never the text.
   * @returns null when nothing is kept there
   * @throws 404 when the actor may not know of it or its key is destroyed, 403 without a fresh proof of who it is
   */
  async open(field: VaultField, actor: Actor, purpose: Purpose): Promise<string | null> {
    refuseStrangers(field, actor);
    const { sealed } = await this.work.write(async (tx): Promise<StoredOpening> => {
      const value = await sealedValue(tx, field);
      if (value !== null) await this.unseal(tx, field, value);
      const { table, kind } = field.column;
      const { personId } = field;
      await tx.audit('vault.opened', `${table}:${field.rowId}`, { kind, personId, ...purpose });
      await this.reads.note(tx, actor, { personId, what: kind, how: 'opened', purpose });
      return { sealed: value };
    });
    return sealed === null ? null : this.unseal(this.readDb, field, sealed);
  }

  /**
   * Destroys the person's key for this kind of data, and the salt that ties audit entries to what was in the row.
   * What the key sealed can never be opened again; a backup taken before still holds the wrapped key.
   */
  async erase(tx: Tx, { column, rowId, personId }: VaultField): Promise<void> {
    await this.keys.destroy(tx, personId, column.kind);
    await tx.execute('DELETE FROM audit_salt WHERE subject = $1', [`${column.table}:${rowId}`]);
    await tx.audit('vault.erased', `person:${personId}`, { kind: column.kind });
  }

  /** Destroys every key of a person: nothing that was ever sealed about them opens again. */
  async erasePerson(tx: Tx, personId: string): Promise<void> {
    await this.keys.destroy(tx, personId, null);
    await tx.audit('vault.erased', `person:${personId}`, { kind: null });
  }

  private async unseal(db: Db, field: VaultField, sealed: string): Promise<string> {
    const key = await this.keys.forValue(db, sealed);
    if (key === null) throw notFound();
    return openValue(key, placeOf(field), sealed).toString();
  }
}

async function sealedValue(db: Db, { column, rowId }: VaultField): Promise<string | null> {
  const [row] = await db.query<{ value: string | null }>(
    `SELECT ${column.column} AS value FROM ${column.table} WHERE id = $1`,
    [rowId],
  );
  if (!row) throw notFound();
  return row.value;
}

/** The second lock behind the policy table: a wrong row there does not open the vault. */
function refuseStrangers({ column, personId }: VaultField, actor: Actor): void {
  if (actor.personId === personId) return;
  if (!column.readers.some((role) => actor.roles.has(role))) throw notFound();
  if (actor.assurance < PROVED_JUST_NOW) throw assuranceMissing(PROVED_JUST_NOW);
}
