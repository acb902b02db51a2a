import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import type { Choice } from '../rules/tally';
import { LiveVote, liveVote, placeOf } from './live-vote';
import { ChoiceRow } from './vote-rows';
import { EnteredChoiceDto, OwnChoiceDto } from './votes.dto';

/** Somebody answers an open vote on their own device, or changes the answer, until it is closed. */
@Injectable()
export class AnswerVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 403 for who is not asked or is recused; 409 after the end, for who has left, or when changed elsewhere */
  run(voteId: string, { choice, version }: OwnChoiceDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const found = await liveVote(this.meetings, voteId, actor, tx);
      const place = placeOf(found, actor.personId);
      if (version !== undefined && version !== place.version) throw stale();
      await keepChoice(tx, found, place, { choice, entered_by: null });
      return this.page.view(found.live.meeting.id, actor, tx);
    });
  }
}

/** Whoever records answers for somebody who has no device, and says so. */
@Injectable()
export class EnterChoice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 409 'answered-self' when the person has answered on a device: that answer stands */
  run(
    voteId: string,
    personId: string,
    { choice }: EnteredChoiceDto,
    actor: Actor,
  ): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const found = await liveVote(this.meetings, voteId, actor, tx);
      await this.meetings.requireRecorder(actor, found.live, tx);
      const place = placeOf(found, personId);
      if (place.choice !== null && place.entered_by === null) throw conflict('answered-self');
      await keepChoice(tx, found, place, { choice, entered_by: actor.personId });
      return this.page.view(found.live.meeting.id, actor, tx);
    });
  }
}

/** The same answer again changes nothing. What was answered is kept in one place only; the audit has a digest. */
async function keepChoice(
  tx: Tx,
  { live, vote }: LiveVote,
  place: ChoiceRow,
  answer: { choice: Choice; entered_by: string | null },
): Promise<void> {
  if (place.choice === answer.choice && place.entered_by === answer.entered_by) return;
  await tx.update('vote_choice', place.id, place.version, answer);
  await tx.audit('vote.answered', `vote:${vote.id}`, { personId: place.person_id, ...answer });
  tx.changed(`meeting:${live.meeting.id}`);
}
