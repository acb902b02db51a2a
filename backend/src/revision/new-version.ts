import { Injectable } from '@nestjs/common';
import { Db } from '../kernel/db';
import { newId } from '../kernel/ids';
import { Tx } from '../kernel/tx';
import { MembershipReader } from '../membership/membership-reader';
import type { StatutesData } from '../statutes/statutes-data';
import { StatutesReader } from '../statutes/statutes-reader';
import type { ChangeRow } from './change-rows';
import { baseOf } from './draft-in';
import { mergePlans } from './rules/merge-plans';
import { draftOf, planWith } from './rules/plan-draft';
import { effectiveFrom } from './rules/revision-effect';
import { seatChanges, type StandingSeat } from './rules/seat-changes';

/** Writes a new version of the statutes, and the seats it asks for (UP 7.2, 3.4). */
@Injectable()
export class NewVersion {
  constructor(
    private readonly statutes: StatutesReader,
    private readonly membership: MembershipReader,
  ) {}

  /**
   * The draft is taken into the newest version, which may be one adopted since it was written. It never applies
   * before that one does.
   */
  async make(
    tx: Tx,
    { plan, baseId, fromDay }: ChangeRow & { kind: 'statutes' },
    adoptedOn: string,
  ): Promise<{ id: string; inForceFrom: string }> {
    const versions = await this.statutes.versions(tx);
    const base = baseOf(versions, baseId);
    const newest = versions.at(-1) ?? base;
    const merged = mergePlans(draftOf(base.data), plan, draftOf(newest.data));
    const data = { ...planWith(newest.data, merged), adoptedOn };
    const earliest = effectiveFrom(adoptedOn, fromDay);
    const inForceFrom = newest.inForceFrom > earliest ? newest.inForceFrom : earliest;
    const id = newId();
    await tx.insert('statutes_version', {
      id,
      name: data.name,
      adopted_on: adoptedOn,
      in_force_from: inForceFrom,
      expires_on: data.expiresOn,
      data: JSON.stringify(data),
    });
    await this.changeSeats(tx, data, inForceFrom);
    await tx.audit('statutes.adopted', `statutes:${id}`, { adoptedOn, inForceFrom });
    tx.changed('seats');
    return { id, inForceFrom };
  }

  private async changeSeats(tx: Tx, data: StatutesData, from: string): Promise<void> {
    const [used] = await tx.query<{ last: number }>(
      'SELECT CAST(COALESCE(max(number), 0) AS integer) AS last FROM seat',
    );
    const { closed, opened } = seatChanges(await this.standing(tx, from), used?.last ?? 0, data);
    const close = 'UPDATE seat SET to_date = $1, version = version + 1 WHERE id = $2';
    for (const { id } of closed) await tx.execute(close, [from, id]);
    for (const { number, fieldId: field_id, requirement } of opened) {
      const seat = { number, field_id, requirement, from_date: from, to_date: null };
      await tx.insert('seat', { id: newId(), ...seat, version: 1 });
    }
  }

  /** The seats that would be there on the day, and whether somebody holds them; those that only wait to fall are not. */
  private async standing(db: Db, day: string): Promise<StandingSeat[]> {
    const held = new Set((await this.membership.appointmentsOn(day, db)).map((a) => a.seatId));
    const closing = await db.query<{ id: string }>(
      'SELECT id FROM seat WHERE to_date IS NOT NULL AND to_date <= $1',
      [day],
    );
    const gone = new Set(closing.map(({ id }) => id));
    return (await this.membership.seats(day, db))
      .filter(({ id }) => !gone.has(id))
      .map(({ id, number, fieldId, requirement }) => {
        return { id, number, fieldId, requirement, held: held.has(id) };
      });
  }
}
