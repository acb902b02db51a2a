import { Actor } from '../../kernel/actor';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { nameOf } from '../attendance/panel-on-day';
import { isRecusedIn } from '../closed-items';
import { askedIn } from '../decisions/weighty-cases-reader';
import { isLate } from '../decisions/judge-decision';
import { judgeItem, LiveMeeting } from '../live/live-meeting';
import type { DecisionRow } from '../live/live-outcomes';
import type { ItemRow } from '../meeting-rows';
import { tally } from '../rules/tally';
import { canDissent, dissentersIn } from './dissenters';
import { freeTellers } from './free-tellers';
import type { ChoiceRow, HeldVoteRow, VoteRow, VotesHeld } from './vote-rows';
import { sawTheVote } from './saw-the-vote';
import {
  InputView,
  ItemVotesView,
  NamedVoteView,
  OpenVoteView,
  OwnVoteView,
  SecretVoteView,
  VoterView,
  WeighingView,
} from './votes.view';

/** Who looks, at what. */
interface Looking {
  live: LiveMeeting;
  item: ItemRow;
  actor: Actor;
  records: boolean;
  chairId: string | null;
  weighing: WeighingView | null;
}

/** What a case shows to whoever may not read it: nothing was ever voted on. */
export const NO_VOTES: ItemVotesView = {
  open: null,
  secret: null,
  tellers: [],
  weighing: null,
  aborted: [],
  named: [],
  inputs: [],
  callList: [],
  late: false,
  splitAdvice: false,
  maySuggest: false,
  mayDissent: [],
  dissenters: [],
};

/** Votes in one case as one reader may see them: nothing of an answer before the vote is closed, but one's own. */
export function itemVotes(
  look: Looking,
  held: VotesHeld,
  decisions: readonly DecisionRow[],
): ItemVotesView {
  const { live, item, actor, records, weighing } = look;
  const votes = held.votes.filter(({ item_id }) => item_id === item.id);
  const going = votes.find(({ state }) => state === 'open');
  const open = going?.method === 'secret' ? undefined : going;
  const sitting = sittingIn(look);
  const running = live.meeting.state === 'live';
  const here = decisions.filter(({ item_id }) => item_id === item.id);
  const inSeat = actor.personId !== null && sitting.includes(actor.personId);
  return {
    open: open ? openVote(look, open, rollIn(held, open), sitting) : null,
    secret: secretVote(going),
    tellers: records && running ? voters(look, freeTellers(live, item)) : [],
    weighing,
    aborted: votes
      .filter(({ state }) => state === 'aborted')
      .map(({ id, proposal_id, ended_at, reason }) => ({
        id,
        proposalId: proposal_id,
        at: ended_at ?? '',
        reason: reason ?? '',
      })),
    named: votes.flatMap((vote) => namedVote(look, vote, rollIn(held, vote))),
    inputs: inputViews(held, item.id),
    callList: records && running ? voters(look, sitting) : [],
    late: isLate(live, item),
    splitAdvice: live.panel.statutes.interpretations['tie-case'] === 'split-advice',
    maySuggest: running && item.state === 'current' && inSeat,
    mayDissent: running ? here.filter((each) => canDissent(actor, each, held)).map(idOf) : [],
    dissenters: records && running ? dissentersIn(look, here, held) : [],
  };
}

function secretVote(vote: HeldVoteRow | undefined): SecretVoteView | null {
  if (vote?.method !== 'secret' || vote.ballot_id === null) return null;
  const { id, ballot_id, proposal_id, version } = vote;
  return { id, ballotId: ballot_id, proposalId: proposal_id, version };
}

/** Input without a decision in one case. */
export function inputViews({ inputs }: VotesHeld, itemId: string): InputView[] {
  return inputs
    .filter(({ item_id }) => item_id === itemId)
    .map(({ id, proposal_id, text, recorded_at, finding }) => ({
      id,
      proposalId: proposal_id,
      text,
      at: recorded_at,
      finding,
    }));
}

const idOf = ({ id }: { id: string }) => id;

function rollIn({ choices }: VotesHeld, { id }: VoteRow): ChoiceRow[] {
  return choices.filter(({ vote_id }) => vote_id === id);
}

function sittingIn({ live, item, weighing }: Looking): string[] {
  return askedIn(judgeItem(live, item), weighing);
}

/** By name, since the order of seats would tell their numbers. */
function voters({ live }: Looking, ids: readonly string[]): VoterView[] {
  return ids
    .map((personId) => ({ personId, name: nameOf(live.panel, personId) }))
    .sort((a, b) => norwegianOrder(a.name, b.name));
}

function openVote(
  look: Looking,
  vote: VoteRow,
  roll: readonly ChoiceRow[],
  sitting: readonly string[],
): OpenVoteView {
  const entries = roll.map(({ person_id, choice }) => ({ personId: person_id, choice }));
  const { countedIds, missingIds, goneIds } = tally(entries, sitting, look.chairId);
  const entered = roll.filter((row) => row.entered_by !== null && row.choice !== null);
  const rollView = {
    missing: voters(look, missingIds),
    entered: voters(
      look,
      entered.map(({ person_id }) => person_id).filter((id) => sitting.includes(id)),
    ),
    gone: voters(look, goneIds),
    chairMissing: look.chairId !== null && missingIds.includes(look.chairId),
  };
  return {
    id: vote.id,
    proposalId: vote.proposal_id,
    openedAt: vote.opened_at,
    answered: countedIds.length,
    asked: countedIds.length + missingIds.length,
    own: ownVote(look, roll, sitting),
    roll: look.records ? rollView : null,
    version: vote.version,
  };
}

function ownVote(
  { live, item, actor: { personId } }: Looking,
  roll: readonly ChoiceRow[],
  sitting: readonly string[],
): OwnVoteView {
  const row = roll.find(({ person_id }) => person_id === personId);
  const choice = row?.choice ?? null;
  const known = {
    choice,
    onBehalf: choice !== null && row?.entered_by !== null,
    version: row?.version ?? null,
  };
  if (personId !== null && isRecusedIn(live.room, item.id, personId)) {
    return { ...known, standing: 'recused' };
  }
  if (!row) return { ...known, standing: 'notAsked' };
  if (!sitting.includes(row.person_id)) return { ...known, standing: 'away' };
  return { ...known, standing: choice === null ? 'asked' : 'answered' };
}

function namedVote(look: Looking, vote: VoteRow, roll: readonly ChoiceRow[]): NamedVoteView[] {
  const { live, item, actor } = look;
  if (vote.state !== 'closed' || vote.decision_id === null || vote.method === 'secret') return [];
  if (!sawTheVote(live.room, item.id, actor.personId, vote)) return [];
  const choices = roll
    .map(({ person_id, choice, entered_by, counted }) => ({
      name: nameOf(live.panel, person_id),
      choice,
      onBehalf: vote.method === 'openVote' && entered_by !== null,
      counted: counted === 1,
    }))
    .sort((a, b) => norwegianOrder(a.name, b.name));
  return [{ decisionId: vote.decision_id, choices }];
}
