import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { RuleViolation } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { KeepDecision } from '../decisions/keep-decision';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { openQuestions } from '../recusal/question-rows';
import { proposalsOf, requireTurn } from './proposal-rows';
import { requireNoOpenVote } from './vote-rows';
import { OpenVoteDto } from './votes.dto';

/** Opens a vote in which each answers on their own device. Who is asked is settled now, by who sits there (UP 3.4). */
@Injectable()
export class OpenVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly decisions: KeepDecision,
    private readonly page: LivePage,
  ) {}

  /** @throws 422 below quorum, or while a question of recusal is open; 409 while another vote is open, or something goes before the proposal */
  run(itemId: string, { proposalId }: OpenVoteDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireOpenTo(live, live.item, actor);
      const { judged, sittingIds } = await this.decisions.deciding(live, tx, proposalId);
      requireTurn(await proposalsOf(tx, itemId), proposalId);
      await requireNoOpenVote(tx, itemId);
      const { id: statutes } = live.panel.statutes;
      const refused = refusals([await openQuestions(tx, live), judged.finding]);
      if (refused.length > 0) throw new RuleViolation(refused, statutes);
      const id = newId();
      const vote = { item_id: itemId, proposal_id: proposalId, method: 'openVote', state: 'open' };
      const opened = { opened_at: live.now, opened_by: actor.personId, version: 1 };
      await tx.insert('item_vote', { id, ...vote, ...opened });
      for (const person_id of sittingIds) {
        await tx.insert('vote_choice', { id: newId(), vote_id: id, person_id, version: 1 });
      }
      await tx.audit('vote.opened', `vote:${id}`, { proposalId, roll: sittingIds });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
