import { AnswerLinks, RevokeLinks } from '../answers/answer-links';
import { AnswerNotice, AnswerOnBehalf } from '../answers/answer-notice';
import { AnswerPage } from '../answers/answer-page';
import { Answers } from '../answers/answers';
import { AnswerLinksController, AnswersController } from '../answers/answers.controller';
import { Forecasts } from '../answers/forecasts';
import { KnownRecusal } from '../answers/known-recusal';
import { MeetingNeeds } from '../answers/meeting-needs';
import { Absences } from '../callup/absences';
import { CallUp } from '../callup/call-up';
import { NoticeReader } from '../notice-reader';
import { OwnMeetingNeedsReader } from '../own-meeting-needs-reader';
import { NoticeDeadline } from './notice-deadline';
import { NoticeFactsReader } from './notice-facts';
import { NoticeLetter } from './notice-letter';
import { NoticeOfChange } from './notice-of-change';
import { NoticePage } from './notice-page';
import { NoticePeople } from './notice-people';
import { NoticeRounds } from './notice-rounds';
import { MeetingReminders } from './meeting-reminders';
import { NoticeSender } from './notice-sender';
import { NoticeTexts } from './notice-texts';
import { NoticeController } from './notice.controller';
import { RemindAboutNotice } from './remind-about-notice';
import { IssueNotice, PostLetter, SendNotice } from './send-notice';

/** The notice, its answers and the calling of alternates: what the module provides for them. */
export const NOTICE_PROVIDERS = [
  ...[
    NoticeDeadline,
    NoticeFactsReader,
    NoticeTexts,
    NoticePeople,
    NoticeSender,
    NoticeReader,
    Forecasts,
  ],
  ...[CallUp, Absences, Answers, IssueNotice, NoticeOfChange],
  ...[NoticePage, AnswerPage, NoticeLetter],
  ...[SendNotice, RemindAboutNotice, PostLetter, MeetingReminders, NoticeRounds],
  ...[AnswerNotice, AnswerOnBehalf, AnswerLinks, RevokeLinks, KnownRecusal, MeetingNeeds],
  OwnMeetingNeedsReader,
];

export const NOTICE_CONTROLLERS = [NoticeController, AnswersController, AnswerLinksController];
