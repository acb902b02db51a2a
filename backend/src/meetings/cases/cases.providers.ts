import { PostponeItem } from '../agenda/postpone-item';
import { ReviewAgenda } from '../review/review-agenda';
import { ReviewController } from '../review/review.controller';
import { ApplyTemplate } from '../templates/apply-template';
import { RemoveTemplate, SaveTemplate } from '../templates/save-template';
import { TemplatesController } from '../templates/templates.controller';
import { CaseDays } from './case-days';
import { CaseMail } from './case-mail';
import { CaseReader } from './case-reader';
import { CaseRecord } from './case-record';
import { CaseRegister } from './case-register';
import { CasesController } from './cases.controller';
import { ClosedCases } from './closed-cases';
import { RaiseCase, WithdrawCase } from './raise-case';
import { AnswerCase, PlaceCase } from './treat-case';

/** The register comes before the paths with an id in the middle. */
export const CASE_CONTROLLERS = [CasesController, TemplatesController, ReviewController];

/** Cases from raised to decided, standing items, and AU's look at the agenda. */
export const CASE_PROVIDERS = [
  CaseDays,
  ClosedCases,
  CaseMail,
  CaseReader,
  CaseRecord,
  CaseRegister,
  RaiseCase,
  WithdrawCase,
  PlaceCase,
  AnswerCase,
  PostponeItem,
  SaveTemplate,
  RemoveTemplate,
  ApplyTemplate,
  ReviewAgenda,
];
