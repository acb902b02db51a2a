import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { notFound, RuleViolation } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { MembershipReader } from '../../membership/membership-reader';
import { recruitmentTrack } from '../../membership/rules/recruitment-track';
import { StatutesReader } from '../../statutes/statutes-reader';

/** The seats organisations are asked to fill, which a designation must be allowed to (UP 3.2). */
@Injectable()
export class AskedSeats {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
  ) {}

  /** @throws 404 for an unknown seat, RuleViolation when a seat is filled by an open call instead */
  async check(seatIds: readonly string[], tx: Tx): Promise<void> {
    const known = new Map(
      (await this.members.seats(this.clock.today(), tx)).map((seat) => [seat.id, seat]),
    );
    const seats = seatIds.map((id) => known.get(id));
    if (!seats.every((seat) => seat !== undefined)) throw notFound();
    const { id, data, interpretations } = await this.statutes.inForce(this.clock.today(), tx);
    const findings = seats.map(({ requirement }) => {
      const facts = { requirement, track: 'designation' as const, letterOnRecord: true };
      const none = { servedBefore: false, alternateTrack: null, history: false };
      return recruitmentTrack({ ...facts, ...none }, data, interpretations);
    });
    if (refusals(findings).length > 0) throw new RuleViolation(findings, id);
  }

  /** Writes the seats of a round anew. */
  async store(campaignId: string, seatIds: readonly string[], tx: Tx): Promise<void> {
    await tx.execute('DELETE FROM request_campaign_seat WHERE campaign_id = $1', [campaignId]);
    for (const seat_id of seatIds) {
      await tx.insert('request_campaign_seat', { id: newId(), campaign_id: campaignId, seat_id });
    }
  }
}
