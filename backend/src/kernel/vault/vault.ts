import { Injectable } from '@nestjs/common';
import { Actor } from '../actor';
import { Db, ReadDb } from '../db';
import { assuranceMissing, notFound } from '../problem';
import { Tx, UnitOfWork } from '../unit-of-work';
import { DataRead, DataReads } from './data-reads';
import { PersonKeys } from './person-keys';
import { openValue, sealValue } from './sealed-value';
import { keyKindOf, placeOf, Purpose, VaultField } from './vault-field';

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
    const key = await this.keys.of(tx, field.personId, keyKindOf(field));
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
      await this.record(tx, field, actor, purpose);
      return { sealed: value };
    });
    return sealed === null ? null : this.unseal(this.readDb, field, sealed);
  }

  /** A look for something that is not there: recorded like one that found it. */
  foundNothing(tx: Tx, read: Omit<DataRead, 'how'>, actor: Actor): Promise<void> {
    return this.recordOpening(tx, { ...read, how: 'opened' }, actor, `person:${read.personId}`);
  }

  /**
   * A person's own act on sealed data, as the audit chain may know it: it is for ever, so it says neither who
   * has something in the vault nor how many.
   */
  async ownAct(tx: Tx, field: VaultField, act: string): Promise<void> {
    const discretion = { unnamed: true, subject: saltOf(field) };
    await tx.audit('vault.ownAct', 'vault:own', { act, ...named(field) }, discretion);
  }

  /**
   * Destroys the person's key for this kind of data, or for this value where each has its own, and the salt that ties audit entries to it. What the key
   * sealed can never be opened again; a backup taken before still holds the wrapped key.
   */
  async erase(tx: Tx, field: VaultField): Promise<void> {
    await this.keys.destroy(tx, field.personId, keyKindOf(field));
    await tx.execute('DELETE FROM audit_salt WHERE subject = $1', [saltOf(field)]);
    await tx.audit('vault.ownAct', 'vault:own', null, { unnamed: true });
  }

  /** Destroys every key of a person: nothing that was ever sealed about them opens again. */
  async erasePerson(tx: Tx, personId: string): Promise<void> {
    await this.keys.destroy(tx, personId, null);
    await tx.audit('vault.erased', `person:${personId}`);
  }

  private record(tx: Tx, field: VaultField, actor: Actor, purpose: Purpose): Promise<void> {
    const { personId, column } = field;
    if (actor.personId === personId) return this.ownAct(tx, field, 'opened');
    const read = { personId, what: column.kind, how: 'opened', purpose } as const;
    return this.recordOpening(tx, read, actor, saltOf(field));
  }

  private async recordOpening(tx: Tx, read: DataRead, actor: Actor, subject: string) {
    const { personId, what, purpose } = read;
    await tx.audit('vault.opened', 'vault:opening', { personId, what, ...purpose }, { subject });
    await this.reads.note(tx, actor, read);
  }

  private async unseal(db: Db, field: VaultField, sealed: string): Promise<string> {
    const key = await this.keys.forValue(db, sealed);
    if (key === null) throw notFound();
    return openValue(key, placeOf(field), sealed).toString();
  }
}

/** Subject of the audit salt of one value. */
function saltOf({ column, rowId }: VaultField): string {
  return `${column.table}:${rowId}`;
}

function named({ column, rowId, personId }: VaultField) {
  return { kind: column.kind, rowId, personId };
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
  const proof = column.proof ?? PROVED_JUST_NOW;
  if (actor.assurance < proof) throw assuranceMissing(proof);
}
