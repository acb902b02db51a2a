import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { notFound, signedOut } from '../../kernel/problem';
import { Vault } from '../../kernel/vault/vault';
import { StatutesReader } from '../../statutes/statutes-reader';
import { guardianField, OWN, readGuardian, SealedGuardian } from './guardian-column';
import { GuardianView } from './guardian.view';

export interface GuardianRow {
  id: string;
  fullAgeOn: string;
  consentedOn: string | null;
  version: number;
}

const FIND = `SELECT id, full_age_on AS "fullAgeOn", consented_on AS "consentedOn", version
  FROM guardian WHERE person_id = $1`;

/** Who is not of full age yet. Of everyone else nothing is kept about their age. */
@Injectable()
export class GuardianReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly vault: Vault,
  ) {}

  /** Null for a person of full age. */
  async row(personId: string, db: Db = this.readDb): Promise<GuardianRow | null> {
    const [row] = await db.query<GuardianRow>(FIND, [personId]);
    return row ?? null;
  }

  /** All who are not of full age, by person. */
  async everyone(db: Db = this.readDb): Promise<Map<string, GuardianRow>> {
    const rows = await db.query<GuardianRow & { personId: string }>(
      `SELECT id, person_id AS "personId", full_age_on AS "fullAgeOn",
        consented_on AS "consentedOn", version FROM guardian`,
    );
    return new Map(rows.map((row) => [row.personId, row]));
  }

  /** @throws 404 for an unknown person */
  async of(personId: string, db: Db = this.readDb): Promise<GuardianView> {
    const people = await db.query('SELECT id FROM person WHERE id = $1', [personId]);
    if (people.length === 0) throw notFound();
    const { data } = await this.statutes.inForce(this.clock.today(), db);
    const row = await this.row(personId, db);
    return {
      recorded: row !== null,
      fullAgeOn: row?.fullAgeOn ?? null,
      consentedOn: row?.consentedOn ?? null,
      guardianUnder: data.age.guardianUnder,
      version: row?.version ?? 0,
    };
  }

  /** A person reads what is kept about their own guardian; null when there is none. */
  async openOwn(actor: Actor): Promise<SealedGuardian | null> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    const row = await this.row(personId);
    if (row === null) return null;
    const text = await this.vault.open(guardianField(row.id, personId), actor, OWN);
    return text === null ? null : readGuardian(text);
  }
}
