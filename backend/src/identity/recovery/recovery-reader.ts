import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { PersonFacts } from '../person-facts';
import { Recognised } from './recovery.dto';
import { isOpen, RecoveryDates, recoveryState } from './recovery-life';
import { RecoveryView } from './recovery.view';

const DAY_MS = 24 * 60 * 60_000;
const SHOWN_DAYS = 90;

/** A recovery as stored. */
export interface Recovery extends RecoveryDates {
  id: string;
  personId: string;
  startedBy: string;
  newEmail: string | null;
  confirmedBy: string | null;
  confirmedAt: string | null;
  recognised: Recognised | null;
  version: number;
}

const COLUMNS = `id, person_id AS "personId", started_by AS "startedBy", started_at AS "startedAt",
  new_email AS "newEmail", confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt", recognised,
  ready_at AS "readyAt", cancelled_at AS "cancelledAt", completed_at AS "completedAt", version`;

/** Recoveries by two people: where each stands, and who may do what about it. */
@Injectable()
export class RecoveryReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly people: PersonFacts,
  ) {}

  /** Those of the last three months, the newest first. */
  async all(actor: Actor): Promise<RecoveryView[]> {
    const since = new Date(Date.parse(this.clock.now()) - SHOWN_DAYS * DAY_MS).toISOString();
    const sql = `SELECT ${COLUMNS} FROM recovery WHERE started_at >= $1 ORDER BY started_at DESC, id DESC`;
    const rows = await this.readDb.query<Recovery>(sql, [since]);
    return Promise.all(rows.map((row) => this.view(row, actor, this.readDb)));
  }

  /** @throws 404 */
  async byId(id: string, db: Db): Promise<Recovery> {
    const [row] = await db.query<Recovery>(`SELECT ${COLUMNS} FROM recovery WHERE id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  /** The one of a person that is neither stopped, carried through nor over. */
  async open(personId: string, db: Db): Promise<Recovery | null> {
    const sql = `SELECT ${COLUMNS} FROM recovery
      WHERE person_id = $1 AND cancelled_at IS NULL AND completed_at IS NULL`;
    const rows = await db.query<Recovery>(sql, [personId]);
    return rows.find((row) => isOpen(row, this.clock.now())) ?? null;
  }

  stateOf(row: Recovery): RecoveryView['state'] {
    return recoveryState(row, this.clock.now());
  }

  async view(row: Recovery, actor: Actor, db: Db): Promise<RecoveryView> {
    const state = this.stateOf(row);
    const own = actor.personId === row.personId;
    return {
      id: row.id,
      personId: row.personId,
      name: await this.nameOf(row.personId, db),
      state,
      startedAt: row.startedAt,
      startedBy: await this.nameOf(row.startedBy, db),
      newEmail: row.newEmail?.replace(/^(.)[^@]*/, '$1***') ?? null,
      confirmedAt: row.confirmedAt,
      confirmedBy: row.confirmedBy && (await this.nameOf(row.confirmedBy, db)),
      recognised: row.recognised,
      readyAt: row.readyAt,
      mayConfirm: state === 'started' && !own && mayConfirm(row, actor),
      mayCancel: isOpen(row, this.clock.now()),
      mayComplete: state === 'ready' && !own,
    };
  }

  private async nameOf(personId: string, db: Db): Promise<string> {
    return (await this.people.card(personId, db))?.name ?? '';
  }
}

/** The second person is a leader or deputy leader, and neither the first nor the one it is about. */
export function mayConfirm({ startedBy, personId }: Recovery, actor: Actor): boolean {
  const leads = actor.roles.has('leader') || actor.roles.has('deputyLeader');
  return leads && actor.personId !== startedBy && actor.personId !== personId;
}
