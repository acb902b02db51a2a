import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Db, ReadDb } from '../kernel/db';
import { AccountReader, canBeMailed } from './account-reader';
import { InstallationReader } from './installation-reader';

/** A way to prove who one is once more, in a session that stands. */
export type ProofWay = 'passkey' | 'password' | 'recovery' | 'code';

const STRONGER: readonly (readonly [ProofWay, string])[] = [
  ['passkey', 'SELECT person_id FROM passkey WHERE revoked_at IS NULL'],
  ['password', 'SELECT person_id FROM password WHERE 1 = 1'],
  ['recovery', 'SELECT person_id FROM recovery_code WHERE used_at IS NULL AND ended_at IS NULL'],
];

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
    for (const [way, sql] of STRONGER) {
      const [found] = await db.query(`${sql} AND person_id = $1 LIMIT 1`, [personId]);
      if (found) ways.push(way);
    }
    const { mode, lowAssurance } = await this.installation.current(db);
    const mailed = lowAssurance && canBeMailed(await this.accounts.byPerson(personId, db));
    if (mode === 'example' || mailed) ways.push('code');
    return ways;
  }

  /** Everyone who can prove two factors, again and again: recovery codes are used up. */
  async peopleWithStronger(db: Db = this.readDb): Promise<Set<string>> {
    const lasting = STRONGER.filter(([way]) => way !== 'recovery');
    const sql = lasting.map(([, one]) => one).join(' UNION ');
    const rows = await db.query<{ person_id: string }>(sql);
    return new Set(rows.map((row) => row.person_id));
  }
}
