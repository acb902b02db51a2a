import { Injectable } from '@nestjs/common';
import { type Finding, refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { conflict, RuleViolation } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import type { Judged } from '../attendance/room';
import { judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { ItemRow, requireState } from '../meeting-rows';
import { KnownProposal } from '../votes/proposal-rows';
import { Ballot, freeze, Ruling, ruleOn } from './judge-decision';

/** The case at hand as it stands when something is decided in it. */
export interface Deciding {
  live: LiveMeeting & { item: ItemRow };
  judged: Judged;
  sittingIds: string[];
  chairId: string | null;
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
  constructor(private readonly meetings: LiveMeetings) {}

  /** @throws 409 when the meeting is not live, or the case is not at hand */
  async deciding(live: LiveMeeting & { item: ItemRow }, tx: Tx): Promise<Deciding> {
    requireState(live.meeting, 'live');
    if (live.item.state !== 'current') throw conflict('item-not-current');
    const judged = judgeItem(live, live.item);
    const sittingIds = judged.presence.seats.flatMap(({ sitterId }) => sitterId ?? []);
    return { live, judged, sittingIds, chairId: await this.meetings.chair(live, live.item, tx) };
  }

  /**
   * Writes the decision with all it was judged by. What is adopted to a proposal changes how that reads.
   * @throws 422 with all findings when the panel is not quorate or the count does not add up
   * @returns id of the decision
   */
  async keep(tx: Tx, { live, judged, chairId }: Deciding, what: ToKeep): Promise<string> {
    const { proposal, text, ballot, reason } = what;
    const ruling = ruleOn(live, live.item, judged, ballot);
    const { id: statutes } = live.panel.statutes;
    const refused = refusals(ruling.findings);
    if (refused.length > 0) throw new RuleViolation(told(ballot, refused, ruling), statutes);
    const { rollIds } = ballot;
    const frozen = JSON.stringify(freeze(live, judged, ruling, { chairId, rollIds }));
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
    return id;
  }
}

/** A vote that could not be closed stays open: its sums are not told, only what stood in the way. */
function told({ method }: Ballot, refused: Finding[], { findings }: Ruling): Finding[] {
  return method === 'openVote' ? refused : findings;
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
