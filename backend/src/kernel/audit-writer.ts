import { randomBytes } from 'node:crypto';
import { AuditRow, chainHead, keyedDigest, rowHash } from './audit-chain';
import { Clock } from './clock';
import { currentContext } from './request-context';
import { AuditNote, Tx } from './tx';

const COLUMNS = 9;
/** Rows per statement; PostgreSQL and SQLite both take 32,000 parameters. */
const BATCH = 500;
const REMEMBERED = 5000;

/** Puts a unit's audit notes at the end of the chain, as part of that unit's transaction. */
export class AuditWriter {
  private readonly salts = new Map<string, string>();

  constructor(private readonly clock: Clock) {}

  /** @returns salts made in this transaction, to be remembered once it has committed */
  async append(tx: Tx, notes: readonly AuditNote[]): Promise<ReadonlyMap<string, string>> {
    const fresh = new Map<string, string>();
    if (notes.length === 0) return fresh;
    const context = currentContext();
    const actor = context?.actor.personId ?? null;
    const pseudonym =
      actor === null ? null : await this.digest(tx, fresh, `person:${actor}`, 'actor');
    const rows: AuditRow[] = [];
    let head = await chainHead(tx);
    for (const note of notes) {
      const row = {
        seq: head.seq + 1,
        at: this.clock.now(),
        actor: note.unnamed ? null : pseudonym,
        action: note.action,
        object: note.object,
        values_digest:
          note.values && (await this.digest(tx, fresh, note.subject ?? note.object, note.values)),
        request_id: context?.requestId ?? 'program',
        prev_hash: head.hash,
      };
      head = { seq: row.seq, hash: rowHash(row) };
      rows.push({ ...row, hash: head.hash });
    }
    for (let i = 0; i < rows.length; i += BATCH) await insertRows(tx, rows.slice(i, i + BATCH));
    return fresh;
  }

  /** Called after commit only: a salt that was rolled back must not be used again. */
  remember(salts: ReadonlyMap<string, string>): void {
    if (this.salts.size + salts.size > REMEMBERED) this.salts.clear();
    for (const [subject, salt] of salts) this.salts.set(subject, salt);
  }

  private async digest(
    tx: Tx,
    fresh: Map<string, string>,
    subject: string,
    value: unknown,
  ): Promise<string> {
    const known = this.salts.get(subject) ?? fresh.get(subject);
    const salt = known ?? (await this.saltOf(tx, subject));
    if (known === undefined) fresh.set(subject, salt);
    return keyedDigest(salt, value);
  }

  private async saltOf(tx: Tx, subject: string): Promise<string> {
    const found = await tx.query<{ salt: string }>(
      'SELECT salt FROM audit_salt WHERE subject = $1',
      [subject],
    );
    if (found[0] !== undefined) return found[0].salt;
    const salt = randomBytes(32).toString('hex');
    await tx.insert('audit_salt', { subject, salt });
    return salt;
  }
}

async function insertRows(tx: Tx, rows: readonly AuditRow[]): Promise<void> {
  const places = rows.map((_, r) => {
    const numbers = Array.from({ length: COLUMNS }, (__, c) => `$${r * COLUMNS + c + 1}`);
    return `(${numbers.join(', ')})`;
  });
  const sql = `INSERT INTO audit_entry (seq, at, actor, action, object, values_digest, request_id, prev_hash, hash) VALUES ${places.join(', ')}`;
  const values = rows.flatMap((row) => [
    row.seq,
    row.at,
    row.actor,
    row.action,
    row.object,
    row.values_digest,
    row.request_id,
    row.prev_hash,
    row.hash,
  ]);
  await tx.execute(sql, values);
}
