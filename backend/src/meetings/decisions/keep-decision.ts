import { Injectable } from '@nestjs/common';
import { type Finding, refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { osloDate } from '../../kernel/oslo';
import { conflict, RuleViolation } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import type { Judged } from '../attendance/room';
import { judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { caseNumber, ItemRow, requireState } from '../meeting-rows';
import { KnownProposal, textOf } from '../votes/proposal-rows';
import { Ballot, freeze, Ruling, ruleOn } from './judge-decision';
import { askedIn, Weighing, WeightyCases, WeightyOutcome } from './weighty-cases-reader';

/** The case at hand as it stands when something is decided in it. */
export interface Deciding {
  live: LiveMeeting & { item: ItemRow };
  judged: Judged;
  sittingIds: string[];
  chairId: string | null;
  /** Null for an ordinary proposal. */
  weighing: Weighing | null;
}

/** What was put to the vote, how it was answered, and why a warning was set aside. */
export interface ToKeep {
  proposal: KnownProposal;
  text: string;
  ballot: Ballot;
  reason: string | null;
}

/** Judges and keeps a decision, whatever way the panel voted (UP 3.4). Runs in the transaction of its command. */
@Injectable()
export class KeepDecision {
  constructor(
    private readonly meetings: LiveMeetings,
    private readonly weighty: WeightyCases,
  ) {}

  /**
   * @param proposalId what is decided on: whom it asks may follow from it
   * @throws 409 when the meeting is not live, or the case is not at hand
   */
  async deciding(
    live: LiveMeeting & { item: ItemRow },
    tx: Tx,
    proposalId: string | null = null,
  ): Promise<Deciding> {
    requireState(live.meeting, 'live');
    if (live.item.state !== 'current') throw conflict('item-not-current');
    const judged = judgeItem(live, live.item);
    const weighing = await this.weighty.weighing(live, judged, proposalId, tx);
    const sittingIds = askedIn(judged, weighing);
    const chairId = await this.meetings.chair(live, live.item, tx);
    return { live, judged, sittingIds, chairId, weighing };
  }

  /**
   * Writes the decision with all it was judged by. What is adopted to a proposal changes how that reads.
   * @throws 422 with all findings when the panel is not quorate or the count does not add up
   * @returns id of the decision
   */
  async keep(tx: Tx, deciding: Deciding, said: ToKeep): Promise<string> {
    const { live, judged, chairId, weighing, sittingIds } = deciding;
    // What changes the rules is adopted as it was proposed, or not at all.
    const what = weighing ? { ...said, text: textOf(said.proposal) } : said;
    const { proposal, text, ballot, reason } = what;
    const ruling = ruleOn(live, live.item, judged, ballot, { sittingIds, weighing });
    const { id: statutes } = live.panel.statutes;
    const refused = refusals(ruling.findings);
    if (refused.length > 0) throw new RuleViolation(told(ballot, refused, ruling), statutes);
    const { rollIds } = ballot;
    const frozen = JSON.stringify(freeze(live, judged, ruling, { chairId, rollIds, sittingIds }));
    const row = { ...rowOf(what, ruling), reason, statutes_id: statutes, frozen };
    const id = newId();
    await tx.insert('decision', { id, item_id: live.item.id, decided_at: live.now, ...row });
    if (proposal.kind === 'amendment' && ruling.outcome === 'adopted') {
      await tx.execute('UPDATE proposal SET new_text = $1, version = version + 1 WHERE id = $2', [
        text,
        proposal.to_id,
      ]);
    }
    await tx.audit('decision.recorded', `decision:${id}`, row);
    if (weighing) await this.weighty.ask.decided(tx, outcomeOf(deciding, what, ruling, id));
    return id;
  }
}

/** A vote that could not be closed stays open: its sums are not told, only what stood in the way. */
function told({ method }: Ballot, refused: Finding[], { findings }: Ruling): Finding[] {
  return method === 'openVote' || method === 'secret' ? refused : findings;
}

function rowOf({ proposal, text, ballot }: ToKeep, { counted, outcome, byChairsVote }: Ruling) {
  return {
    proposal_id: proposal.id,
    text,
    method: ballot.method,
    votes_for: counted.for,
    votes_against: counted.against,
    votes_blank: counted.blank,
    chair_choice: counted.chairChoice,
    outcome,
    by_chairs_vote: byChairsVote,
  };
}

function outcomeOf(
  { live }: Deciding,
  { proposal }: ToKeep,
  { outcome }: Ruling,
  decisionId: string,
): WeightyOutcome {
  const meetingOn = osloDate(live.meeting.starts_at);
  const about = { itemId: live.item.id, caseNumber: caseNumber(live.item), meetingOn };
  return { ...about, proposalId: proposal.id, decisionId, outcome };
}
