import { Injectable, OnModuleInit } from '@nestjs/common';
import {
  BallotOwner,
  BallotOwners,
  BallotResult,
  BallotSubject,
} from '../../ballots/ballot-owners';
import { Actor } from '../../kernel/actor';
import { Db } from '../../kernel/db';
import { conflict, RuleViolation } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { isRecusedIn, mayReadClosed } from '../closed-items';
import { KeepDecision } from '../decisions/keep-decision';
import { judgeItem, LiveMeetings } from '../live/live-meeting';
import { caseNumber } from '../meeting-rows';
import { freeTellers } from './free-tellers';
import { proposalById, textOf } from './proposal-rows';
import { requireOpen, voteById, VoteRow } from './vote-rows';

/** Keys of what may be voted for. */
export const SECRET_OPTIONS = ['for', 'against', 'blank'] as const;

/** Fewer votes than this are not counted: the sums of a decision stand in the minutes, and would show who voted how. */
const LEAST = 5;

/** Secret votes on cases: the same booth as in elections, the same rules as in an open vote (UP 3.4). */
@Injectable()
export class CaseBallots extends BallotOwner implements OnModuleInit {
  readonly kind = 'vote';
  readonly least = LEAST;
  readonly tellsSums = true;

  constructor(
    private readonly owners: BallotOwners,
    private readonly meetings: LiveMeetings,
    private readonly decisions: KeepDecision,
  ) {
    super();
  }

  onModuleInit(): void {
    this.owners.provide(this);
  }

  /** Null for who may not follow a closed case. */
  override async subject(db: Db, voteId: string, actor: Actor): Promise<BallotSubject | null> {
    const vote = await voteById(db, voteId);
    const live = await this.meetings.loadByItem(vote.item_id, db);
    if (!mayReadClosed(live, live.item, actor)) return null;
    const { proposal } = await proposalById(db, vote.proposal_id);
    const { seats } = judgeItem(live, live.item).presence;
    return {
      title: `${caseNumber(live.item)} ${live.item.title}`,
      question: textOf(proposal),
      path: `/moter/${live.meeting.id}/live`,
      options: SECRET_OPTIONS.map((key) => ({ key, name: null })),
      sole: false,
      voters: seats.filter(({ sitterId }) => sitterId !== null).length,
      holds: await this.meetings.records(actor, live, db),
      seconds: false,
      outcome:
        vote.state === 'closed' && proposal.outcome !== null
          ? { outcome: proposal.outcome, elected: null }
          : null,
    };
  }

  /** @throws 422 below quorum; 409 'item-not-current', and 'teller-away' unless both tellers are there */
  override async open(tx: Tx, voteId: string, tellers: readonly string[]): Promise<string[]> {
    const vote = await this.openVote(tx, voteId);
    const live = await this.meetings.loadByItem(vote.item_id, tx);
    const { judged, sittingIds } = await this.decisions.deciding(live, tx, vote.proposal_id);
    const { id: statutes } = live.panel.statutes;
    if (!judged.finding.ok) throw new RuleViolation([judged.finding], statutes);
    if (tellers.some((id) => !freeTellers(live, live.item).includes(id))) {
      throw conflict('teller-away');
    }
    await tx.audit('vote.opened', `vote:${voteId}`, { secret: true, roll: [...sittingIds] });
    tx.changed(`meeting:${live.meeting.id}`);
    return sittingIds;
  }

  /**
   * The roll that was frozen at opening is who was there: a sealed vote cannot be taken out again.
   * @throws 409 'recused-meanwhile' when somebody on the roll is recused by now; 422 when the quorum was lost
   */
  override async settle(tx: Tx, voteId: string, result: BallotResult): Promise<void> {
    const vote = await this.openVote(tx, voteId);
    const live = await this.meetings.loadByItem(vote.item_id, tx);
    const { roll, votes } = result;
    if (roll.some((id) => isRecusedIn(live.room, live.item.id, id))) {
      throw conflict('recused-meanwhile');
    }
    const now = await this.decisions.deciding(live, tx, vote.proposal_id);
    const { proposal } = await proposalById(tx, vote.proposal_id);
    const [yes = 0, against = 0, blank = 0] = SECRET_OPTIONS.map((key) => votes[key]);
    const counted = { for: yes, against, blank, chairChoice: null };
    const ballot = { method: 'secret' as const, counted, objections: 0, rollIds: [...roll] };
    const what = { proposal, text: textOf(proposal), ballot, reason: null };
    const decision_id = await this.decisions.keep(tx, { ...now, sittingIds: [...roll] }, what);
    const ended = { state: 'closed', ended_at: live.now, decision_id };
    await tx.update('item_vote', voteId, vote.version, ended);
    tx.changed(`meeting:${live.meeting.id}`);
  }

  override async abort(tx: Tx, voteId: string, because: string): Promise<void> {
    const vote = await this.openVote(tx, voteId);
    const live = await this.meetings.loadByItem(vote.item_id, tx);
    const ended = { state: 'aborted', ended_at: live.now, reason: because };
    await tx.update('item_vote', voteId, vote.version, ended);
    await tx.audit('vote.aborted', `vote:${voteId}`, { reason: because });
    tx.changed(`meeting:${live.meeting.id}`);
  }

  private async openVote(tx: Tx, voteId: string): Promise<VoteRow> {
    const vote = await voteById(tx, voteId);
    requireOpen(vote);
    return vote;
  }
}
