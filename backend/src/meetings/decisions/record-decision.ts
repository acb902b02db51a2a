import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { proposalsOf, requireTurn } from '../votes/proposal-rows';
import { requireNoOpenVote } from '../votes/vote-rows';
import { ballotIn } from './ballot-in';
import { Deciding, KeepDecision } from './keep-decision';
import { CalledChoiceDto, RecordDecisionDto } from './record-decision.dto';

/** Records what the panel decided on a proposal in the case at hand, or that it fell (UP 3.4). */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly decisions: KeepDecision,
    private readonly page: LivePage,
  ) {}

  /**
   * @throws 422 with all findings when the panel is not quorate or the count does not add up;
   *         409 when the case is not at hand, the proposal is decided already, or an amendment goes before it
   */
  run(itemId: string, dto: RecordDecisionDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireOpenTo(live, live.item, actor);
      const now = await this.decisions.deciding(live, tx, dto.proposalId);
      const proposal = requireTurn(await proposalsOf(tx, itemId), dto.proposalId);
      await requireNoOpenVote(tx, itemId);
      const ballot = ballotIn(dto, now.sittingIds, now.chairId);
      const { text, reason = null } = dto;
      const decisionId = await this.decisions.keep(tx, now, { proposal, text, ballot, reason });
      if (ballot.method === 'rollCall') await keepCalls(tx, now, dto, { decisionId, actor });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}

/** Who answered what is kept beside the decision, not in it: the room may see it by name, nobody else. */
async function keepCalls(
  tx: Tx,
  { live }: Deciding,
  { proposalId, choices = [] }: RecordDecisionDto,
  { decisionId, actor }: { decisionId: string; actor: Actor },
): Promise<void> {
  const id = newId();
  const about = { item_id: live.item.id, proposal_id: proposalId, decision_id: decisionId };
  const times = { opened_at: live.now, ended_at: live.now };
  const vote = { ...about, ...times, method: 'rollCall', state: 'closed' };
  await tx.insert('item_vote', { id, ...vote, opened_by: actor.personId, version: 1 });
  for (const each of choices) await tx.insert('vote_choice', answered(each, id, actor));
  await tx.audit('vote.called', `vote:${id}`, { choices: [...choices] });
}

function answered({ personId, choice }: CalledChoiceDto, vote_id: string, actor: Actor) {
  const whose = { id: newId(), vote_id, person_id: personId };
  return { ...whose, choice, entered_by: actor.personId, counted: 1, version: 1 };
}
