import { Db } from '../kernel/db';
import { hashOf } from '../kernel/secret-words';
import { ProofMethod } from './proof-methods';
import { ActingSession } from './session-actors';

/** A session as stored. */
export interface StoredSession extends ActingSession {
  createdAt: string;
  expiresAt: string;
  lastSeenAt: string;
  endedAt: string | null;
  /** The roles it was opened with, sorted; null when nobody asks whether they have changed. */
  roles: string | null;
  /** Machine words for browser and system, e.g. 'firefox windows'. */
  device: string | null;
}

interface Row {
  id: string;
  person_id: string;
  account_id: string | null;
  method: ProofMethod;
  strong: number;
  proved_at: string | null;
  proved_by: ProofMethod | null;
  created_at: string;
  expires_at: string;
  last_seen_at: string;
  ended_at: string | null;
  roles: string | null;
  device: string | null;
  own_device: number;
}

const COLUMNS = `id, person_id, account_id, method, strong, proved_at, proved_by, created_at, expires_at,
  last_seen_at, ended_at, roles, device, own_device`;

/** The session of a cookie, whether open or not. */
export function sessionByToken(db: Db, token: string): Promise<StoredSession | null> {
  return one(db, 'token_hash', hashOf(token));
}

/** The session of an id, whether open or not. */
export function sessionById(db: Db, id: string): Promise<StoredSession | null> {
  return one(db, 'id', id);
}

/** A person's sessions that nobody has ended, the newest first; some may have run out. */
export async function sessionsOf(db: Db, personId: string): Promise<StoredSession[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM session WHERE person_id = $1 AND ended_at IS NULL ORDER BY created_at DESC, id DESC`,
    [personId],
  );
  return rows.map(stored);
}

async function one(db: Db, column: 'id' | 'token_hash', value: string) {
  const sql = `SELECT ${COLUMNS} FROM session WHERE ${column} = $1`;
  const [row] = await db.query<Row>(sql, [value]);
  return row ? stored(row) : null;
}

function stored(row: Row): StoredSession {
  return {
    id: row.id,
    personId: row.person_id,
    accountId: row.account_id,
    method: row.method,
    strong: row.strong === 1,
    provedAt: row.proved_at,
    provedBy: row.proved_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    endedAt: row.ended_at,
    roles: row.roles,
    device: row.device,
    ownDevice: row.own_device === 1,
  };
}
