import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, forbidden } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { requireOrdinary } from '../decisions/propose';
import { WeightyCases } from '../decisions/weighty-cases-reader';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { ItemRow, requireState } from '../meeting-rows';
import { siblings, standings } from '../rules/voting-order';
import { KnownProposal, proposalById, textOf } from './proposal-rows';
import { requireNoOpenVote } from './vote-rows';
import { MoveProposalDto, ProposalTextDto } from './votes.dto';

interface Found {
  proposal: KnownProposal;
  all: KnownProposal[];
  status: string | undefined;
  live: LiveMeeting & { item: ItemRow };
}

/** What happens to a proposal before it is voted on: put up, reworded, moved, withdrawn. */
@Injectable()
export class ChangeProposal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
    private readonly weighty: WeightyCases,
  ) {}

  /** The chair puts up what a member has suggested. */
  putUp(id: string, version: number, actor: Actor): Promise<LiveView> {
    return this.change(id, actor, 'recorder', async (tx, { status }) => {
      if (status !== 'suggested') throw conflict('proposal-closed');
      await tx.update('proposal', id, version, { state: 'open' });
      await tx.audit('proposal.putUp', `proposal:${id}`);
    });
  }

  /** Whoever put it forward takes it back, or whoever records does so for them. It is shown as withdrawn. */
  withdraw(id: string, version: number, actor: Actor): Promise<LiveView> {
    return this.change(id, actor, 'proposer', async (tx, { status }) => {
      if (status !== 'open' && status !== 'suggested') throw conflict('proposal-closed');
      await tx.update('proposal', id, version, { state: 'withdrawn' });
      await tx.audit('proposal.withdrawn', `proposal:${id}`);
    });
  }

  /** New words before the vote, as when an earlier amendment has changed what it was written against. */
  reword(id: string, { text, version }: ProposalTextDto, actor: Actor): Promise<LiveView> {
    return this.change(id, actor, 'recorder', async (tx, { proposal, status, live }) => {
      if (status !== 'open') throw conflict('proposal-closed');
      await requireOrdinary(this.weighty, live, id, tx);
      const said = text.trim();
      if (said === textOf(proposal)) return;
      const new_text = said === proposal.text ? null : said;
      await tx.update('proposal', id, version, { new_text });
      await tx.audit('proposal.reworded', `proposal:${id}`, { text });
    });
  }

  /** The chair orders the amendments: the one furthest from the main proposal is voted on first. */
  move(id: string, { direction, version }: MoveProposalDto, actor: Actor): Promise<LiveView> {
    return this.change(id, actor, 'recorder', async (tx, { proposal, all, status }) => {
      if (status !== 'open') throw conflict('proposal-closed');
      const open = standings(all);
      const order = siblings(all, proposal).filter((each) => open.get(each.id) === 'open');
      const at = order.findIndex((each) => each.id === id);
      const other = order[at + (direction === 'earlier' ? -1 : 1)];
      if (!other) throw conflict('no-further');
      await tx.update('proposal', id, version, { place: other.place });
      await tx.execute('UPDATE proposal SET place = $1, version = version + 1 WHERE id = $2', [
        proposal.place,
        other.id,
      ]);
      await tx.audit('proposal.moved', `proposal:${id}`, { direction });
    });
  }

  private change(
    id: string,
    actor: Actor,
    by: 'recorder' | 'proposer',
    act: (tx: Tx, found: Found) => Promise<void>,
  ): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const { proposal, all } = await proposalById(tx, id);
      const live = await this.meetings.loadByItem(proposal.item_id, tx);
      const own = by === 'proposer' && proposal.by_person_id === actor.personId;
      if (!own) await this.meetings.requireRecorder(actor, live, tx);
      if (actor.personId === null) throw forbidden();
      requireOpenTo(live, live.item, actor);
      requireState(live.meeting, 'live');
      await requireNoOpenVote(tx, proposal.item_id);
      await act(tx, { proposal, all, live, status: standings(all).get(id) });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
