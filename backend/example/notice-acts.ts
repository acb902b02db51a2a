import { DeclarationGateReader } from '../src/declarations/declaration-gate-reader';
import { DeclarationsReader } from '../src/declarations/declarations-reader';
import { OfficesReader } from '../src/elections/offices-reader';
import { AccountReader } from '../src/identity/account-reader';
import { InstallationReader } from '../src/identity/installation-reader';
import { PreferenceReader } from '../src/identity/preference-reader';
import { Clock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { Tx } from '../src/kernel/tx';
import { Answers } from '../src/meetings/answers/answers';
import { PanelReader } from '../src/meetings/attendance/panel-on-day';
import { Absences } from '../src/meetings/callup/absences';
import { CallUp } from '../src/meetings/callup/call-up';
import { meetingById } from '../src/meetings/meeting-rows';
import type { MeetingAnswer } from '../src/meetings/answers/answer-rows';
import { NoticeDeadline } from '../src/meetings/notice/notice-deadline';
import { NoticeFactsReader } from '../src/meetings/notice/notice-facts';
import { NoticePeople } from '../src/meetings/notice/notice-people';
import { NoticeSender } from '../src/meetings/notice/notice-sender';
import { NoticeTexts } from '../src/meetings/notice/notice-texts';
import { IssueNotice } from '../src/meetings/notice/send-notice';
import { ActingReader } from '../src/membership/acting/acting-reader';
import { MembershipReader } from '../src/membership/membership-reader';
import { PauseReader } from '../src/membership/pause/pause-reader';
import { MailTexts } from '../src/messages/mail-texts/mail-texts';
import { Outbox } from '../src/messages/outbox';
import { PublicAddress } from '../src/messages/public-address';
import { StatutesReader } from '../src/statutes/statutes-reader';
import { currentActor } from '../src/kernel/request-context';

/** Sending the notice and answering it, on a clock of its own. */
export class NoticeActs {
  private readonly issue: IssueNotice;
  private readonly answers: Answers;

  constructor(db: ReadDb, clock: Clock, address: PublicAddress) {
    const statutes = new StatutesReader(db);
    const gate = new DeclarationGateReader(db, clock, statutes, new DeclarationsReader(db));
    const members = new MembershipReader(db);
    const panels = new PanelReader(
      db,
      clock,
      statutes,
      members,
      new OfficesReader(db),
      gate,
      new ActingReader(db),
    );
    const people = new NoticePeople(
      new AccountReader(db),
      new PreferenceReader(db),
      members,
      panels,
      new PauseReader(db),
    );
    const facts = new NoticeFactsReader(clock, new InstallationReader(db), members, address);
    const sender = new NoticeSender(
      clock,
      new Outbox(clock),
      facts,
      new NoticeTexts(new MailTexts(db)),
    );
    const absences = new Absences(
      clock,
      new CallUp(clock, members, people, sender),
      people,
      sender,
    );
    this.issue = new IssueNotice(
      clock,
      new NoticeDeadline(clock, statutes),
      people,
      sender,
      absences,
    );
    this.answers = new Answers(clock, people, absences);
  }

  async send(tx: Tx, meetingId: string, answerBy: string): Promise<void> {
    const wish = { kind: 'notice', answerBy, note: null, onPaper: new Set<string>() } as const;
    await this.issue.run(tx, await meetingById(tx, meetingId), wish, currentActor());
  }

  async answer(tx: Tx, meetingId: string, personId: string, answer: MeetingAnswer): Promise<void> {
    const given = { answer, how: 'link', recordedBy: null } as const;
    await this.answers.keep(tx, await meetingById(tx, meetingId), personId, given);
  }
}
