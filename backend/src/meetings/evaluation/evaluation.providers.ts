import { AnswerEvaluation } from './answer-evaluation';
import { CountEvaluations } from './count-evaluations';
import { EvaluationController } from './evaluation.controller';
import { EvaluationPage } from './evaluation-page';
import { EvaluationRound } from './evaluation-round';
import { OpenEvaluation } from './open-evaluation';
import { WaitingEvaluationsReader } from './waiting-evaluations-reader';

export const EVALUATION_CONTROLLERS = [EvaluationController];
export const EVALUATION_PROVIDERS = [
  OpenEvaluation,
  AnswerEvaluation,
  CountEvaluations,
  EvaluationRound,
  EvaluationPage,
  WaitingEvaluationsReader,
];
