import {
  MinutesCommentsController,
  MinutesReviewController,
  SealedMinutesController,
} from './approval.controller';
import { CloseRound } from './close-round';
import { CommentMinutes } from './comment-minutes';
import { MinutesLifePage } from './life-page';
import { AnswerMention, MentionPage } from './mention-page';
import { MentionTexts } from './mention-texts';
import { OwnMinutesReader } from '../own-minutes-reader';
import { PublicRendering } from './public-rendering';
import { PublishMinutes } from './publish-minutes';
import { PublishedController } from './published.controller';
import { PublishedPage } from './published-page';
import { ReviewMail } from './review-mail';
import { ReviewReminders } from './review-reminders';
import { SealMinutes } from './seal-minutes';
import { SealedMinutes } from './sealed-minutes';
import { SendToReview } from './send-to-review';
import { WriteAddendum } from './write-addendum';

/** What the life of the minutes gives to the module of the meetings. */
export const APPROVAL_CONTROLLERS = [
  MinutesReviewController,
  SealedMinutesController,
  MinutesCommentsController,
  PublishedController,
];
const PAGES = [MinutesLifePage, MentionTexts, MentionPage, SealedMinutes, PublishedPage];
const ACTS = [SendToReview, CommentMinutes, CloseRound, AnswerMention, SealMinutes];
export const APPROVAL_PROVIDERS = [
  ...PAGES,
  ...ACTS,
  ReviewMail,
  ReviewReminders,
  PublicRendering,
  PublishMinutes,
  WriteAddendum,
  OwnMinutesReader,
];
