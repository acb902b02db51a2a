import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput, notFound, RuleViolation } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { MembershipReader, Seat } from '../../membership/membership-reader';
import { recruitmentTrack } from '../../membership/rules/recruitment-track';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';
import { CampaignDto } from './campaign.dto';

/** The seats a campaign seeks, which an open call must be allowed to fill (UP 3.2). */
@Injectable()
export class SoughtSeats {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
  ) {}

  /**
   * @throws 400 when nothing is sought, 404 for an unknown seat, RuleViolation when a seat is filled by asking
   * organisations instead
   */
  async check({ seatIds, seeksAlternates }: CampaignDto, tx: Tx): Promise<void> {
    if (seatIds.length === 0 && !seeksAlternates) {
      throw badInput([{ field: 'seatIds', constraint: 'required' }]);
    }
    const known = new Map(
      (await this.members.seats(this.clock.today(), tx)).map((seat) => [seat.id, seat]),
    );
    const seats = seatIds.map((id) => known.get(id));
    if (!seats.every((seat) => seat !== undefined)) throw notFound();
    const statutes = await this.statutes.inForce(this.clock.today(), tx);
    const findings = seats.map((seat) => tracked(seat, statutes));
    if (refusals(findings).length > 0) throw new RuleViolation(findings, statutes.id);
  }

  /** Writes the seats of a campaign anew. */
  async store(campaignId: string, seatIds: readonly string[], tx: Tx): Promise<void> {
    await tx.execute('DELETE FROM campaign_seat WHERE campaign_id = $1', [campaignId]);
    for (const seatId of seatIds) {
      await tx.insert('campaign_seat', { id: newId(), campaign_id: campaignId, seat_id: seatId });
    }
  }
}

function tracked({ requirement }: Seat, { data, interpretations }: StatutesInForce) {
  return recruitmentTrack(
    {
      requirement,
      track: 'openCall',
      letterOnRecord: false,
      servedBefore: false,
      alternateTrack: null,
      history: false,
    },
    data,
    interpretations,
  );
}
