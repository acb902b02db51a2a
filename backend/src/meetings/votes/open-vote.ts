import { Injectable } from '@nestjs/common';
import { Booth } from '../../ballots/booth';
import { Actor } from '../../kernel/actor';
import { refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { ruleOn } from '../decisions/judge-decision';
import { Deciding, KeepDecision } from '../decisions/keep-decision';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { openQuestions } from '../recusal/question-rows';
import { SECRET_OPTIONS } from './case-ballots';
import { freeTellers } from './free-tellers';
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
    private readonly booth: Booth,
    private readonly page: LivePage,
  ) {}

  /** @throws 422 below quorum, or while a question of recusal is open; 409 while another vote is open, or something goes before the proposal */
  run(itemId: string, dto: OpenVoteDto, actor: Actor): Promise<LiveView> {
    const { proposalId, secret = false } = dto;
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireOpenTo(live, live.item, actor);
      const now = await this.decisions.deciding(live, tx, proposalId);
      const { judged, sittingIds } = now;
      requireTurn(await proposalsOf(tx, itemId), proposalId);
      await requireNoOpenVote(tx, itemId);
      const { id: statutes } = live.panel.statutes;
      const refused = refusals([await openQuestions(tx, live), judged.finding]);
      if (refused.length > 0) throw new RuleViolation(refused, statutes);
      const id = newId();
      const vote = { item_id: itemId, proposal_id: proposalId, state: 'open' };
      const method = secret ? 'secret' : 'openVote';
      const opened = { opened_at: live.now, opened_by: actor.personId, version: 1 };
      await tx.insert('item_vote', { id, ...vote, method, ...opened });
      if (secret) await this.secretly(tx, id, now, dto);
      else await askEach(tx, id, proposalId, sittingIds);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }

  /** The roll is settled when the booth opens. @throws 400 unless two who are there tell; 422 for a late case */
  private async secretly(tx: Tx, voteId: string, now: Deciding, dto: OpenVoteDto): Promise<void> {
    const { live } = now;
    requireNoObjection(now, dto.objections ?? 0);
    await this.booth.make(tx, {
      ...{
        kind: 'vote',
        objectId: voteId,
        mode: 'tellers',
        tellers: tellersOf(live, dto),
        deadline: null,
      },
      options: SECRET_OPTIONS,
    });
  }
}

async function askEach(tx: Tx, vote_id: string, proposalId: string, roll: string[]): Promise<void> {
  for (const person_id of roll) {
    await tx.insert('vote_choice', { id: newId(), vote_id, person_id, version: 1 });
  }
  await tx.audit('vote.opened', `vote:${vote_id}`, { proposalId, roll });
}

function tellersOf(live: Deciding['live'], { tellers = [] }: OpenVoteDto): string[] {
  const free = freeTellers(live, live.item);
  const there = tellers.filter((id) => free.includes(id));
  if (new Set(there).size !== 2) throw badInput([{ field: 'tellers', constraint: 'present' }]);
  return there;
}

/** Whether somebody objects to a case that came late must be known before people vote on it (UP 4.1). */
function requireNoObjection({ live, judged, ...asked }: Deciding, objections: number): void {
  const counted = { for: 0, against: 0, blank: 0, chairChoice: null };
  const ballot = { method: 'secret' as const, counted, objections };
  const { findings } = ruleOn(live, live.item, judged, ballot, asked);
  const late = findings.filter(({ rule, ok }) => rule === 'late-case' && !ok);
  if (late.length > 0) throw new RuleViolation(late, live.panel.statutes.id);
}
