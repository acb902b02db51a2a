import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { KeepDecision } from '../decisions/keep-decision';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { proposalsOf } from './proposal-rows';
import { requireNoOpenVote } from './vote-rows';
import { RecordInputDto } from './votes.dto';

/**
 * Below quorum the panel decides nothing (UP 3.4), but what it discussed can go on as input without a decision. It is
 * kept apart from decisions, with the sum that stood in the way; the proposal stays on the table.
 */
@Injectable()
export class RecordInput {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly decisions: KeepDecision,
    private readonly page: LivePage,
  ) {}

  /** @throws 409 'quorate' when the panel can decide; 409 for a proposal that was turned into input before */
  run(itemId: string, dto: RecordInputDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireOpenTo(live, live.item, actor);
      const { judged } = await this.decisions.deciding(live, tx);
      if (judged.finding.ok) throw conflict('quorate');
      await requireNoOpenVote(tx, itemId);
      const { proposalId = null, text } = dto;
      if (proposalId !== null) await requireUndecided(tx, itemId, proposalId);
      const id = newId();
      const said = { item_id: itemId, proposal_id: proposalId, text: text.trim() };
      const frozen = {
        recorded_at: live.now,
        statutes_id: live.panel.statutes.id,
        finding: JSON.stringify(judged.finding),
      };
      await tx.insert('item_input', { id, ...said, ...frozen });
      await tx.audit('input.recorded', `input:${id}`, said);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}

async function requireUndecided(
  tx: Parameters<typeof proposalsOf>[0],
  itemId: string,
  proposalId: string,
): Promise<void> {
  const known = (await proposalsOf(tx, itemId)).find(({ id }) => id === proposalId);
  if (!known) throw badInput([{ field: 'proposalId', constraint: 'known' }]);
  if (known.outcome !== null) throw conflict('proposal-decided');
}
