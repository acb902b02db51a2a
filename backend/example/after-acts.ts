import { InstallationReader } from '../src/identity/installation-reader';
import { AccountReader } from '../src/identity/account-reader';
import { PreferenceReader } from '../src/identity/preference-reader';
import { Actor, ActorSource, NOBODY } from '../src/kernel/actor';
import { Clock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { UnitOfWork } from '../src/kernel/unit-of-work';
import { CaseDays } from '../src/meetings/cases/case-days';
import { CaseRecord } from '../src/meetings/cases/case-record';
import { ClosedCases } from '../src/meetings/cases/closed-cases';
import { AnswerWritten } from '../src/meetings/circulation/answer-written';
import { CloseWritten } from '../src/meetings/circulation/close-written';
import { StartWritten } from '../src/meetings/circulation/start-written';
import { WrittenGate } from '../src/meetings/circulation/written-gate';
import { WrittenMail } from '../src/meetings/circulation/written-mail';
import { WrittenPage } from '../src/meetings/circulation/written-page';
import { FollowCase } from '../src/meetings/tasks/follow-case';
import { AddTask, EndTask } from '../src/meetings/tasks/give-task';
import { TaskGate } from '../src/meetings/tasks/task-gate';
import { Outbox } from '../src/messages/outbox';
import { PublicAddress } from '../src/messages/public-address';
import { StatutesReader } from '../src/statutes/statutes-reader';
import { MeetingActs } from './meeting-acts';

/** Tasks, what a case waits for, and cases settled in writing, on a clock of their own. */
export class AfterActs {
  readonly addTask: AddTask;
  readonly endTask: EndTask;
  readonly follow: FollowCase;
  readonly startWritten: StartWritten;
  readonly answerWritten: AnswerWritten;
  readonly closeWritten: CloseWritten;

  constructor(
    work: UnitOfWork,
    db: ReadDb,
    clock: Clock,
    address: PublicAddress,
    { meetings, panels, members }: MeetingActs,
  ) {
    const tasks = new TaskGate(meetings, panels, clock);
    this.addTask = new AddTask(work, clock, tasks);
    this.endTask = new EndTask(work, clock, tasks, new NobodyAsks());
    const closed = new ClosedCases(db, clock, meetings, panels);
    const record = new CaseRecord(db, closed, new CaseDays(db, clock, new StatutesReader(db)));
    this.follow = new FollowCase(work, clock, closed, record);
    const gate = new WrittenGate(db, clock, closed, panels);
    const page = new WrittenPage(db, gate, members);
    const mail = new WrittenMail(
      new AccountReader(db),
      new PreferenceReader(db),
      new InstallationReader(db),
      new Outbox(clock),
      address,
    );
    this.closeWritten = new CloseWritten(clock, gate);
    this.startWritten = new StartWritten(work, clock, gate, mail, page);
    this.answerWritten = new AnswerWritten(work, clock, gate, this.closeWritten, page);
  }
}

/** History is told by people who are sure of who they are: nobody is asked to prove it. */
class NobodyAsks extends ActorSource {
  override actorOf(): Promise<Actor> {
    return Promise.resolve(NOBODY);
  }
}
