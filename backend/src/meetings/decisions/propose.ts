import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict, forbidden } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { belongsToPanel } from '../attendance/panel-on-day';
import { requireOpenTo } from '../closed-items';
import { judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { ItemRow, requireState } from '../meeting-rows';
import { standings } from '../rules/voting-order';
import { proposalsOf } from '../votes/proposal-rows';
import { requireNoOpenVote } from '../votes/vote-rows';
import { ProposeDto } from './propose.dto';
import { WeightyCases } from './weighty-cases-reader';

/** Puts a proposal on the table in somebody's name; or a member suggests one, for the chair to put up. */
@Injectable()
export class Propose {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
    private readonly weighty: WeightyCases,
  ) {}

  /** @throws 400 when the proposer is not of the panel, or it relates to nothing that is open; 403 for others' names */
  run(itemId: string, dto: ProposeDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const { text, byPersonId } = dto;
      const live = await this.meetings.loadByItem(itemId, tx);
      const records = await this.meetings.records(actor, live, tx);
      if (!records) requireOwnInSeat(live, byPersonId, actor);
      requireState(live.meeting, 'live');
      requireOpenTo(live, live.item, actor);
      if (!belongsToPanel(live.panel, byPersonId)) {
        throw badInput([{ field: 'byPersonId', constraint: 'known' }]);
      }
      const related = await relation(tx, itemId, dto);
      if (related.to_id !== null) {
        await requireNoOpenVote(tx, itemId);
        await requireOrdinary(this.weighty, live, related.to_id, tx);
      }
      const state = records ? 'open' : 'suggested';
      const proposed = { text, by_person_id: byPersonId, created_at: live.now, ...related, state };
      const id = newId();
      await tx.insert('proposal', { id, item_id: itemId, ...proposed, version: 1 });
      await tx.audit('proposal.created', `proposal:${id}`, proposed);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}

/** A member proposes in their own name, in the case at hand, while sitting in it. */
function requireOwnInSeat(
  live: LiveMeeting & { item: ItemRow },
  byPersonId: string,
  actor: Actor,
): void {
  const { seats } = judgeItem(live, live.item).presence;
  const sits = seats.some(({ sitterId }) => sitterId === actor.personId);
  if (actor.personId !== byPersonId || !sits) throw forbidden();
  if (live.item.state !== 'current') throw conflict('item-not-current');
}

/** A change of the rules is voted on as it stands. @throws 409 'proposal-fixed' */
export async function requireOrdinary(
  weighty: WeightyCases,
  live: LiveMeeting & { item: ItemRow },
  proposalId: string,
  tx: Tx,
): Promise<void> {
  const weighing = await weighty.weighing(live, judgeItem(live, live.item), proposalId, tx);
  if (weighing !== null) throw conflict('proposal-fixed');
}

async function relation(tx: Tx, itemId: string, { kind = 'main', toId = null }: ProposeDto) {
  const all = await proposalsOf(tx, itemId);
  const place = Math.max(0, ...all.map((each) => each.place)) + 1;
  if (kind === 'main') return { kind, to_id: null, place };
  const target = all.find(({ id }) => id === toId);
  const fits = kind === 'amendment' || target?.kind === 'main';
  if (!target || !fits || standings(all).get(target.id) !== 'open') {
    throw badInput([{ field: 'toId', constraint: 'known' }]);
  }
  return { kind, to_id: target.id, place };
}
