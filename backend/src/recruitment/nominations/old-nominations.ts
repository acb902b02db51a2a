import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Log } from '../../kernel/log';
import { Rounds } from '../../kernel/rounds';
import { addMonths, osloInstant } from '../../kernel/oslo';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ANSWERED_MONTHS } from '../applications/old-applications';
import { EraseNomination } from './erase-nomination';
import { NominationRow } from './nomination-reader';

const EVERY_MS = 60 * 60_000;
/** Months after the last day to answer: nobody waits longer. */
const KEPT_MONTHS = 12;

type Old = Pick<NominationRow, 'id' | 'nomineeId' | 'email'>;

/**
 * Erases whom organisations named when their time has passed: half a year after the decision, or a year after the
 * last day to answer. What an organisation wrote when it declined goes after a year too, and so do the contacts of
 * an organisation put aside. The clock does it, so that nobody has to remember; how many is in the audit log.
 */
@Injectable()
export class OldNominations extends Rounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly eraser: EraseNomination,
    log: Log,
  ) {
    super('old-nominations', EVERY_MS, log);
  }

  /** @returns how many people, notes and contacts were erased */
  protected oneRound(): Promise<number> {
    return this.work.write((tx) => this.eraseOld(tx));
  }

  private async eraseOld(tx: Tx): Promise<number> {
    const yearAgo = addMonths(this.clock.today(), -KEPT_MONTHS);
    const nominees = await this.eraseNominees(tx, yearAgo);
    const notes = await eraseNotes(tx, yearAgo);
    const contacts = await eraseContacts(tx, yearAgo);
    const erased = nominees + notes + contacts;
    if (erased > 0) {
      await tx.audit('nominations.erased', 'nominations', { nominees, notes, contacts });
      tx.changed('requests');
      tx.changed('organisations');
    }
    return erased;
  }

  private async eraseNominees(tx: Tx, yearAgo: string): Promise<number> {
    const today = this.clock.today();
    const decidedBefore = osloInstant(`${addMonths(today, -ANSWERED_MONTHS)}T00:00`);
    const old = await tx.query<Old>(
      `SELECT n.id, n.nominee_id AS "nomineeId", n.email FROM nomination n
        JOIN organisation_request r ON r.id = n.request_id
        WHERE n.decided_at < $1 OR r.due_on < $2`,
      [decidedBefore, yearAgo],
    );
    for (const each of old) await this.eraser.erase(tx, each);
    return old.length;
  }
}

/** Nothing is written when nothing is old: every writing makes the pages read anew. */
async function eraseNotes(tx: Tx, yearAgo: string): Promise<number> {
  const old = await tx.query<{ id: string }>(
    'SELECT id FROM organisation_request WHERE note IS NOT NULL AND due_on < $1',
    [yearAgo],
  );
  for (const { id } of old) {
    await tx.execute(
      'UPDATE organisation_request SET note = NULL, version = version + 1 WHERE id = $1',
      [id],
    );
  }
  return old.length;
}

async function eraseContacts(tx: Tx, yearAgo: string): Promise<number> {
  const old = await tx.query<{ id: string }>(
    `SELECT c.id FROM organisation_contact c JOIN organisation o ON o.id = c.organisation_id
      WHERE o.retired_on < $1`,
    [yearAgo],
  );
  for (const { id } of old) {
    await tx.execute('DELETE FROM organisation_contact WHERE id = $1', [id]);
  }
  return old.length;
}
