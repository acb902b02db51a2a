import { ElectionFactsReader } from '../src/elections/standing/election-facts';
import { ElectionPage } from '../src/elections/standing/election-page';
import { AnswerNomination, Eligibility, Nominate } from '../src/elections/standing/nominate';
import { PrepareElection } from '../src/elections/standing/prepare-election';
import { OfficesReader } from '../src/elections/offices-reader';
import { OfficesViewReader } from '../src/elections/offices-view-reader';
import { Actor } from '../src/kernel/actor';
import { FixedClock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { osloInstant } from '../src/kernel/oslo';
import { Tx, UnitOfWork } from '../src/kernel/unit-of-work';
import { MeetingElectionDesk } from '../src/meeting-election-desk';
import { AddAgendaItem } from '../src/meetings/agenda/add-agenda-item';
import { EarlierReadings } from '../src/meetings/live/earlier-readings';
import { LiveMeetings } from '../src/meetings/live/live-meeting';
import { MembershipReader } from '../src/membership/membership-reader';
import { StatutesReader } from '../src/statutes/statutes-reader';

/** Who stands for deputy leader in November, and who has been asked. */
const STATEMENTS = [
  {
    name: 'Jonas Eide',
    statement:
      'Jeg har vært nestleder i to år og vil gjerne fortsette. Jeg vil at flere skal tørre å si noe på møtene, og at vi følger opp rådene vi gir.',
  },
  {
    name: 'Hanne Dahl Berge',
    statement:
      'Jeg er pårørende og har god tid. Jeg vil hjelpe lederen med å gjøre sakene lette å lese for alle.',
  },
];
const ASKED = 'Torvald Nesse';

/** The election of November as the panel prepares it, by the commands it would use. */
export class ElectionActs {
  private readonly desk: MeetingElectionDesk;
  private readonly prepareOne: PrepareElection;
  private readonly nominate: Nominate;
  private readonly answer: AnswerNomination;

  constructor(
    work: UnitOfWork,
    db: ReadDb,
    private readonly clock: FixedClock,
    add: AddAgendaItem,
    live: LiveMeetings,
  ) {
    const statutes = new StatutesReader(db);
    const members = new MembershipReader(db);
    const offices = new OfficesReader(db);
    const views = new OfficesViewReader(clock, offices, statutes);
    const facts = new ElectionFactsReader(db, clock, offices, members, statutes);
    this.desk = new MeetingElectionDesk(db, add, live, new EarlierReadings(db, statutes));
    const page = new ElectionPage(db, clock, this.desk, facts, views, members, statutes);
    const eligibility = new Eligibility(this.desk, facts);
    this.prepareOne = new PrepareElection(work, clock, this.desk, facts, page);
    this.nominate = new Nominate(work, clock, eligibility, page);
    this.answer = new AnswerNomination(work, clock, eligibility, page);
  }

  /** On 5 November: two have said yes, one has not answered. */
  async prepare(
    tx: Tx,
    meetingId: string,
    people: ReadonlyMap<string, string>,
    coordinator: Actor,
  ): Promise<void> {
    this.clock.set(osloInstant('2026-11-05T10:00'));
    const meetings = await this.desk.meetings(tx);
    const caseId = meetings.find(({ id }) => id === meetingId)?.cases[0]?.caseId;
    const wish = { office: 'deputyLeader', kind: 'ordinary', statementMax: 800 } as const;
    const { id } = await this.prepareOne.run({ ...wish, meetingId, caseId }, coordinator);
    for (const name of [...STATEMENTS.map((each) => each.name), ASKED]) {
      await this.nominate.run(id, { personId: people.get(name) ?? '' }, coordinator);
    }
    for (const { name, statement } of STATEMENTS) {
      const own = { ...coordinator, personId: people.get(name) ?? '' };
      await this.answer.run(id, { answer: 'yes', statement, version: 1 }, own);
    }
  }
}
