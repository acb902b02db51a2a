import { AttendancePage } from './statistics/attendance-page';
import { StatisticsController } from './statistics/statistics.controller';
import { AnswerWritten } from './circulation/answer-written';
import { CloseWritten } from './circulation/close-written';
import { StartWritten } from './circulation/start-written';
import { WaitingWrittenReader } from './circulation/waiting-written-reader';
import { WrittenController } from './circulation/written.controller';
import { WrittenGate } from './circulation/written-gate';
import { WrittenList } from './circulation/written-list';
import { WrittenMail } from './circulation/written-mail';
import { WrittenPage } from './circulation/written-page';
import { WrittenRound } from './circulation/written-round';
import { DecisionIndex } from './register/decision-index';
import { DecisionRecord } from './register/decision-record';
import { DecisionRegister } from './register/decision-register';
import { MarkDecision } from './register/mark-decision';
import { ReadableDecisions } from './register/readable-decisions';
import { RegisterController } from './register/register.controller';
import { EVALUATION_CONTROLLERS, EVALUATION_PROVIDERS } from './evaluation/evaluation.providers';
import { FollowUpPage } from './tasks/follow-up-page';
import { AddTask, ChangeTask, EndTask } from './tasks/give-task';
import { OwnTasksReader } from './tasks/own-tasks-reader';
import { TaskGate } from './tasks/task-gate';
import { ReminderDesk } from './reminding/reminder-desk';
import { TaskReminders } from './tasks/task-reminders';
import { TasksController } from './tasks/tasks.controller';
import { FollowCase } from './tasks/follow-case';

/** What comes after a meeting. */
export const AFTER_CONTROLLERS = [
  TasksController,
  RegisterController,
  WrittenController,
  StatisticsController,
  ...EVALUATION_CONTROLLERS,
];

const TASKS = [TaskGate, FollowUpPage, AddTask, ChangeTask, EndTask, FollowCase];
const REMINDERS = [ReminderDesk, TaskReminders];
const REGISTER = [DecisionIndex, ReadableDecisions, DecisionRegister, DecisionRecord, MarkDecision];

const WRITTEN = [
  WrittenGate,
  WrittenMail,
  WrittenPage,
  WrittenList,
  StartWritten,
  AnswerWritten,
  CloseWritten,
  WrittenRound,
  WaitingWrittenReader,
];

export const AFTER_PROVIDERS = [
  ...TASKS,
  ...REMINDERS,
  OwnTasksReader,
  ...REGISTER,
  ...WRITTEN,
  AttendancePage,
  ...EVALUATION_PROVIDERS,
];
