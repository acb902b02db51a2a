import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AskedSeats } from './asked-seats';
import { RequestCampaignReader } from './request-campaign-reader';
import { RequestCampaignDto } from './request-campaign.dto';
import { RequestCampaignView } from './request-campaign.view';

/** Drafts a round of requests: which seats organisations are to fill, and what is asked of them (UP 3.2). */
@Injectable()
export class CreateRequestCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: RequestCampaignReader,
    private readonly seats: AskedSeats,
  ) {}

  /** @throws 400, 404, and 422 for a seat that only an open call may fill */
  run(wish: RequestCampaignDto): Promise<RequestCampaignView> {
    const id = newId();
    return this.work.write(async (tx) => {
      await this.seats.check(wish.seatIds, tx);
      const year = Number(this.clock.today().slice(0, 4));
      await tx.insert('request_campaign', {
        id,
        number: await nextNumber(year, tx),
        year,
        ...askedOf(wish),
        state: 'draft',
        shuffle: randomBytes(32).toString('hex'),
        created_at: this.clock.now(),
        opened_at: null,
        closed_at: null,
        case_id: null,
        version: 1,
      });
      await this.seats.store(id, wish.seatIds, tx);
      await tx.audit('requestCampaign.created', `requestCampaign:${id}`, { ...wish });
      tx.changed('requests');
      return this.campaigns.campaign(id, tx);
    });
  }
}

/** What a round asks, as its columns. */
export function askedOf({ title, textNb, textNn, textEn, deadline }: RequestCampaignDto) {
  const others = { text_nn: textNn?.trim() || null, text_en: textEn?.trim() || null };
  return { title: title.trim(), text_nb: textNb.trim(), ...others, deadline };
}

async function nextNumber(year: number, tx: Tx): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    'SELECT CAST(COALESCE(max(number), 0) AS integer) AS last FROM request_campaign WHERE year = $1',
    [year],
  );
  return (row?.last ?? 0) + 1;
}
