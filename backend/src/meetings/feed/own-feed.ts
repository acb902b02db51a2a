import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { signedOut } from '../../kernel/problem';
import { hashOf, newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { PublicAddress } from '../../messages/public-address';
import { CalendarFeedView } from './calendar-feed.view';

/** One's own calendar address: 256 random bits, of which only the hash is kept. */
@Injectable()
export class OwnFeed {
  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
  ) {}

  async of({ personId }: Actor, db: Db = this.readDb): Promise<CalendarFeedView> {
    if (personId === null) throw signedOut();
    const [feed] = await db.query<{ madeAt: string }>(
      'SELECT made_at AS "madeAt" FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL',
      [personId],
    );
    return { madeAt: feed?.madeAt ?? null, address: null };
  }

  /**
   * A new address; the old one stops working. Asking the same again tells that it was made, not the address: that
   * is stored nowhere.
   */
  async make(actor: Actor): Promise<CalendarFeedView> {
    let address: string | null = null;
    const view = await this.work.write(async (tx) => {
      const personId = await this.end(tx, actor);
      const token = newToken();
      const made_at = this.clock.now();
      const row = { id: newId(), person_id: personId, token_hash: hashOf(token) };
      await tx.insert('calendar_feed', { ...row, made_at, revoked_at: null });
      await tx.audit('calendarFeed.made', `calendarFeed:${row.id}`);
      address = this.address.of(`/api/feeds/${token}.ics`);
      return this.of(actor, tx);
    });
    return { ...view, address };
  }

  /** Closes the address. Closing what is closed already is no error. */
  revoke(actor: Actor): Promise<CalendarFeedView> {
    return this.work.write(async (tx) => {
      await this.end(tx, actor);
      return this.of(actor, tx);
    });
  }

  private async end(tx: Tx, { personId }: Actor): Promise<string> {
    if (personId === null) throw signedOut();
    const open = await tx.query<{ id: string }>(
      'SELECT id FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL',
      [personId],
    );
    for (const { id } of open) {
      await tx.execute('UPDATE calendar_feed SET revoked_at = $1 WHERE id = $2', [
        this.clock.now(),
        id,
      ]);
      await tx.audit('calendarFeed.revoked', `calendarFeed:${id}`);
    }
    return personId;
  }
}
