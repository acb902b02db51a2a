import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput, conflict, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { judgeItem, LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { ItemRow, requireState } from '../meeting-rows';
import { freeze, Ruling, ruleOn } from './judge-decision';
import { RecordDecisionDto } from './record-decision.dto';

/** Records what the panel decided on a proposal in the case at hand, or that it fell (UP 3.4). */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /**
   * @throws 422 with all findings when the panel is not quorate or the count does not add up;
   *         409 when the case is not at hand or the proposal is decided already
   */
  run(itemId: string, dto: RecordDecisionDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      requireOpenTo(live, live.item, actor);
      if (live.item.state !== 'current') throw conflict('item-not-current');
      const raised_at = await this.open(tx, live.item, dto.proposalId);
      const judged = judgeItem(live, live.item);
      const ruling = ruleOn(live, { ...live.item, raised_at }, judged, dto);
      const { id: statutes } = live.panel.statutes;
      if (refusals(ruling.findings).length > 0) throw new RuleViolation(ruling.findings, statutes);
      const chairId = await this.meetings.chair(live, live.item, tx);
      const frozen = JSON.stringify(freeze(live, judged, ruling, chairId));
      const id = newId();
      const row = { ...rowOf(dto, ruling), statutes_id: statutes, frozen };
      await tx.insert('decision', { id, item_id: itemId, decided_at: live.now, ...row });
      await tx.audit('decision.recorded', `decision:${id}`, row);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }

  /** When the case was raised, once the proposal is found to be of this item and still open. */
  private async open(tx: Tx, item: ItemRow, proposalId: string): Promise<string> {
    const [row] = await tx.query<{ raised_at: string; decision_id: string | null }>(
      'SELECT c.created_at AS raised_at, d.id AS decision_id FROM proposal p ' +
        'JOIN agenda_item i ON i.id = p.item_id JOIN panel_case c ON c.id = i.case_id ' +
        'LEFT JOIN decision d ON d.proposal_id = p.id WHERE p.id = $1 AND p.item_id = $2',
      [proposalId, item.id],
    );
    if (!row) throw badInput([{ field: 'proposalId', constraint: 'known' }]);
    if (row.decision_id !== null) throw conflict('proposal-decided');
    return row.raised_at;
  }
}

function rowOf(dto: RecordDecisionDto, { counted, outcome, byChairsVote }: Ruling) {
  return {
    proposal_id: dto.proposalId,
    text: dto.text,
    method: dto.method,
    votes_for: counted.for,
    votes_against: counted.against,
    votes_blank: counted.blank,
    chair_choice: counted.chairChoice,
    outcome,
    by_chairs_vote: byChairsVote,
    reason: dto.reason ?? null,
  };
}
