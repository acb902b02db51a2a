import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { CampaignReader } from './campaign-reader';
import { CampaignDto } from './campaign.dto';
import { CampaignView } from './campaign.view';
import { SoughtSeats } from './sought-seats';

/** Drafts a campaign: which seats are sought, and how the call reads (UP 3.2). Nobody outside sees a draft. */
@Injectable()
export class CreateCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: CampaignReader,
    private readonly seats: SoughtSeats,
  ) {}

  /** @throws 400, 404, and 422 for a seat that no open call may fill */
  run(wish: CampaignDto): Promise<CampaignView> {
    const id = newId();
    return this.work.write(async (tx) => {
      await this.seats.check(wish, tx);
      const year = Number(this.clock.today().slice(0, 4));
      await tx.insert('campaign', {
        id,
        number: await nextNumber(year, tx),
        year,
        track: 'openCall',
        ...wordsOf(wish),
        seeks_alternates: wish.seeksAlternates,
        state: 'draft',
        shuffle: randomBytes(32).toString('hex'),
        created_at: this.clock.now(),
        opened_at: null,
        closed_at: null,
        version: 1,
      });
      await this.seats.store(id, wish.seatIds, tx);
      await tx.audit('campaign.created', `campaign:${id}`, { ...wish });
      tx.changed('campaigns');
      return this.campaigns.campaign(id, tx);
    });
  }
}

/** What a campaign says, as its columns. */
export function wordsOf({ title, text, plainText, language, deadline }: CampaignDto) {
  const plain = plainText?.trim() || null;
  return { title: title.trim(), text: text.trim(), plain_text: plain, language, deadline };
}

async function nextNumber(year: number, tx: Tx): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    'SELECT CAST(COALESCE(max(number), 0) AS integer) AS last FROM campaign WHERE year = $1',
    [year],
  );
  return (row?.last ?? 0) + 1;
}
