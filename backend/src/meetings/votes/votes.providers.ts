import { DecisionsController } from '../decisions/decisions.controller';
import { KeepDecision } from '../decisions/keep-decision';
import { Propose } from '../decisions/propose';
import { RecordDecision } from '../decisions/record-decision';
import { AnswerVote, EnterChoice } from './answer-vote';
import { CaseBallots } from './case-ballots';
import { ChangeProposal } from './change-proposal';
import { AbortVote, CloseVote } from './close-vote';
import { OpenVote } from './open-vote';
import { ProposalsController } from './proposals.controller';
import { RecordInput } from './record-input';
import { VotesController } from './votes.controller';
import { WriteDissent } from './write-dissent';

/** What proposals, votes and decisions give to the module of the meetings. */
export const VOTE_CONTROLLERS = [DecisionsController, ProposalsController, VotesController];
export const VOTE_PROVIDERS = [
  Propose,
  ChangeProposal,
  KeepDecision,
  RecordDecision,
  OpenVote,
  AnswerVote,
  EnterChoice,
  CaseBallots,
  CloseVote,
  AbortVote,
  RecordInput,
  WriteDissent,
];
