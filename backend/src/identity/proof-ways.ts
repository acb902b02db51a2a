import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Db, ReadDb } from '../kernel/db';
import { AccountReader } from './account-reader';
import { InstallationReader } from './installation-reader';

/** A way to prove who one is once more, in a session that stands. */
export type ProofWay = 'passkey' | 'code';

/** Which ways a person has, the best first. Every further kind of factor is one line in each method. */
@Injectable()
export class ProofWays {
  constructor(
    private readonly readDb: ReadDb,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
  ) {}

  /** What raises this actor's assurance. A mailed code does so only while low assurance is on. */
  async of({ personId }: Actor, db: Db = this.readDb): Promise<ProofWay[]> {
    if (personId === null) return [];
    const ways: ProofWay[] = [];
    if ((await this.peopleWithStronger(db)).has(personId)) ways.push('passkey');
    const { mode, lowAssurance } = await this.installation.current(db);
    const mailed = lowAssurance && (await this.accounts.byPerson(personId, db)) !== null;
    if (mode === 'example' || mailed) ways.push('code');
    return ways;
  }

  /** Everyone who can prove two factors. */
  async peopleWithStronger(db: Db = this.readDb): Promise<Set<string>> {
    const rows = await db.query<{ person_id: string }>(
      'SELECT DISTINCT person_id FROM passkey WHERE revoked_at IS NULL',
    );
    return new Set(rows.map((row) => row.person_id));
  }
}
