import { Injectable } from '@nestjs/common';
import { Booth } from '../../ballots/booth';
import { Actor } from '../../kernel/actor';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { Ballot } from '../decisions/judge-decision';
import { Deciding, KeepDecision } from '../decisions/keep-decision';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { Tally, tally } from '../rules/tally';
import { LiveVote, liveVote } from './live-vote';
import { proposalById, textOf } from './proposal-rows';
import { AbortVoteDto, CloseVoteDto } from './votes.dto';

/** Closes an open vote: counts the answers of those still in a seat and records the decision, in one transaction. */
@Injectable()
export class CloseVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly decisions: KeepDecision,
    private readonly page: LivePage,
  ) {}

  /** @throws 422 when the quorum was lost meanwhile: the vote stays open and can be aborted */
  run(voteId: string, dto: CloseVoteDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const found = await liveVote(this.meetings, voteId, actor, tx);
      const { live, vote } = found;
      await this.meetings.requireRecorder(actor, live, tx);
      if (vote.method === 'secret') throw conflict('vote-secret');
      const now = await this.decisions.deciding(live, tx, vote.proposal_id);
      const { proposal } = await proposalById(tx, vote.proposal_id);
      const ended = { state: 'closed', ended_at: live.now };
      await tx.update('item_vote', voteId, dto.version, ended);
      const counted = count(found, now);
      const text = textOf(proposal);
      const what = { proposal, text, ballot: ballotOf(counted, dto), reason: dto.reason ?? null };
      const decision_id = await this.decisions.keep(tx, now, what);
      await tx.execute('UPDATE item_vote SET decision_id = $1 WHERE id = $2', [
        decision_id,
        voteId,
      ]);
      await freezeRoll(tx, found, counted);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}

function count({ roll }: LiveVote, { sittingIds, chairId }: Deciding): Tally {
  const entries = roll.map(({ person_id, choice }) => ({ personId: person_id, choice }));
  return tally(entries, sittingIds, chairId);
}

function ballotOf(counted: Tally, { objections = 0 }: CloseVoteDto): Ballot {
  const rollIds = [...counted.countedIds, ...counted.missingIds];
  return { method: 'openVote', objections, rollIds, counted };
}

async function freezeRoll(tx: Tx, { vote, roll }: LiveVote, { goneIds }: Tally): Promise<void> {
  for (const { id, person_id } of roll) {
    const counted = goneIds.includes(person_id) ? 0 : 1;
    await tx.execute('UPDATE vote_choice SET counted = $1 WHERE id = $2', [counted, id]);
  }
  const choices = roll.map(({ person_id, choice }) => ({ personId: person_id, choice }));
  await tx.audit('vote.closed', `vote:${vote.id}`, { choices, goneIds });
}

/** Ends an open vote without a result. What was answered is deleted; why it was aborted is kept. */
@Injectable()
export class AbortVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly booth: Booth,
    private readonly page: LivePage,
  ) {}

  run(voteId: string, { version, reason }: AbortVoteDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const { live } = await liveVote(this.meetings, voteId, actor, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      await this.booth.abortOn(tx, voteId, reason);
      const ended = { state: 'aborted', ended_at: live.now, reason: reason.trim() };
      await tx.update('item_vote', voteId, version, ended);
      await tx.execute(
        'UPDATE vote_choice SET choice = NULL, entered_by = NULL WHERE vote_id = $1',
        [voteId],
      );
      await tx.audit('vote.aborted', `vote:${voteId}`, { reason });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
