import { DeclarationGateReader } from '../src/declarations/declaration-gate-reader';
import { DeclarationsReader } from '../src/declarations/declarations-reader';
import { OfficesReader } from '../src/elections/offices-reader';
import { Clock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { UnitOfWork } from '../src/kernel/unit-of-work';
import { AddAgendaItem } from '../src/meetings/agenda/add-agenda-item';
import { PanelReader } from '../src/meetings/attendance/panel-on-day';
import { Recuse } from '../src/meetings/attendance/recuse';
import { RegisterAttendance } from '../src/meetings/attendance/register-attendance';
import { Substitute } from '../src/meetings/attendance/substitute';
import { CreateMeeting } from '../src/meetings/create-meeting';
import { Propose } from '../src/meetings/decisions/propose';
import { RecordDecision } from '../src/meetings/decisions/record-decision';
import { CloseMeeting } from '../src/meetings/live/close-meeting';
import { LiveMeetings } from '../src/meetings/live/live-meeting';
import { LivePage } from '../src/meetings/live/live-page';
import { OpenMeeting } from '../src/meetings/live/open-meeting';
import { TakeUpItem } from '../src/meetings/live/take-up-item';
import { MeetingPage } from '../src/meetings/meeting-page';
import { MeetingReader } from '../src/meetings/meeting-reader';
import { Entries } from '../src/meetings/minutes/entries';
import { WriteEntry } from '../src/meetings/minutes/write-entry';
import { CasePage } from '../src/meetings/papers/case-page';
import { ReleasePaper } from '../src/meetings/papers/release-paper';
import { SavePaper } from '../src/meetings/papers/save-paper';
import { ActingReader } from '../src/membership/acting/acting-reader';
import { MembershipReader } from '../src/membership/membership-reader';
import { StatutesReader } from '../src/statutes/statutes-reader';

/** The commands of a meeting on a clock of their own: the program's clock does not go back to January. */
export class MeetingActs {
  readonly create: CreateMeeting;
  readonly addItem: AddAgendaItem;
  readonly savePaper: SavePaper;
  readonly releasePaper: ReleasePaper;
  readonly open: OpenMeeting;
  readonly attend: RegisterAttendance;
  readonly substitute: Substitute;
  readonly recuse: Recuse;
  readonly takeUp: TakeUpItem;
  readonly propose: Propose;
  readonly decide: RecordDecision;
  readonly write: WriteEntry;
  readonly close: CloseMeeting;

  constructor(work: UnitOfWork, db: ReadDb, clock: Clock) {
    const statutes = new StatutesReader(db);
    const gate = new DeclarationGateReader(db, clock, statutes, new DeclarationsReader(db));
    const members = new MembershipReader(db);
    const offices = new OfficesReader(db);
    const acting = new ActingReader(db);
    const panels = new PanelReader(db, clock, statutes, members, offices, gate, acting);
    const meetings = new LiveMeetings(db, panels, clock);
    const live = new LivePage(db, meetings);
    const page = new MeetingPage(db, new MeetingReader(db), statutes, gate, clock);
    const cases = new CasePage(db, meetings);
    this.create = new CreateMeeting(work, clock, page);
    this.addItem = new AddAgendaItem(work, clock, statutes, page);
    this.savePaper = new SavePaper(work, clock, meetings, cases);
    this.releasePaper = new ReleasePaper(work, meetings, cases);
    this.open = new OpenMeeting(work, meetings, live);
    this.attend = new RegisterAttendance(work, meetings, live);
    this.substitute = new Substitute(work, meetings, live);
    this.recuse = new Recuse(work, meetings, live);
    this.takeUp = new TakeUpItem(work, meetings, live);
    this.propose = new Propose(work, meetings, live);
    this.decide = new RecordDecision(work, meetings, live);
    this.write = new WriteEntry(work, new Entries(meetings), live);
    this.close = new CloseMeeting(work, meetings, live);
  }
}
