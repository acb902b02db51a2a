import { Injectable } from '@nestjs/common';
import { Actor } from '../src/kernel/actor';
import { FixedClock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { isoInstant, osloInstant } from '../src/kernel/oslo';
import { runAs } from '../src/kernel/request-context';
import { Tx, UnitOfWork } from '../src/kernel/unit-of-work';
import { LiveItemView, LiveView } from '../src/meetings/live/live.view';
import { AgendaItemView } from '../src/meetings/meeting.view';
import { ExampleCase, ExampleMeeting, HELD_2026 } from './agendas-2026';
import { PublicAddress } from '../src/messages/public-address';
import { MeetingActs } from './meeting-acts';
import { ElectionActs } from './election-acts';
import { NoticeActs } from './notice-acts';
import { ExamplePaper, NOVEMBER_2026, NOVEMBER_ANSWERS, NOVEMBER_CASES } from './november-2026';

const MINUTE = 60_000;
const NOTICE = 20 * 24 * 60 * MINUTE;

/** The people of the example panel by name. */
type People = ReadonlyMap<string, string>;

/**
 * Plays the panel's meetings of 2026 through the commands: five held, the sixth planned for 25 November with
 * its papers. Time is the example's own, so the year is the same whenever it is loaded.
 */
@Injectable()
export class ExampleMeetings {
  private readonly clock = new FixedClock('2026-01-01T09:00');
  private readonly acts: MeetingActs;
  private readonly notice: NoticeActs;
  private readonly elections: ElectionActs;

  constructor(
    private readonly work: UnitOfWork,
    readDb: ReadDb,
    address: PublicAddress,
  ) {
    this.acts = new MeetingActs(work, readDb, this.clock);
    this.elections = new ElectionActs(work, readDb, this.clock, this.acts.addItem);
    this.notice = new NoticeActs(readDb, this.clock, address);
  }

  /** Joins the unit of work that loads the panel. */
  play(): Promise<void> {
    return this.work.write(async (tx) => {
      const people = await peopleIn(tx);
      const coordinator = actor(people, 'Marte Lunde', 'coordinator');
      const leader = actor(people, 'Kari Mjelde', 'leader');
      await runAs(coordinator, async () => {
        for (const meeting of HELD_2026) await this.hold(meeting, people, coordinator);
        const november = await this.prepareNovember(coordinator, leader);
        await this.callNovember(tx, november, people);
        await this.elections.prepare(tx, november, people, coordinator);
      });
    });
  }

  private async hold(meeting: ExampleMeeting, people: People, by: Actor): Promise<void> {
    const start = Date.parse(osloInstant(meeting.startsAt));
    this.at(start - NOTICE);
    const { id, version } = await this.acts.create.run(times(meeting), by);
    const agenda = await this.agenda(id, meeting.cases, by);
    this.at(start);
    let live = await this.acts.open.run(id, { version }, by);
    await this.arrive(live, meeting, people, by);
    for (const [i, each] of meeting.cases.entries()) {
      const itemId = agenda[i]?.id ?? '';
      live = await this.acts.takeUp.run(id, { itemId, version: live.version }, by);
      const begun = Date.parse(this.clock.now());
      await this.deal(itemId, each, people, by);
      this.at(begun + each.minutes * MINUTE);
    }
    await this.acts.close.run(id, { version: live.version }, by);
  }

  private async arrive(live: LiveView, meeting: ExampleMeeting, people: People, by: Actor) {
    const { absent, remote = [], called = [] } = meeting;
    const there = live.presences.filter(({ kind, name }) =>
      kind !== 'alternate' ? !absent.includes(name) : called.some((c) => c.alternate === name),
    );
    for (const { personId, name } of there) {
      const state = remote.includes(name) ? 'remote' : 'present';
      await this.acts.attend.run(live.id, { personId, state }, by);
    }
    for (const call of called) {
      const alternateId = idOf(people, call.alternate);
      await this.acts.substitute.run(
        live.id,
        { alternateId, forPersonId: idOf(people, call.for) },
        by,
      );
    }
    this.pass(1);
  }

  private async deal(itemId: string, each: ExampleCase, people: People, by: Actor): Promise<void> {
    if (each.recused) {
      await this.acts.recuse.run(itemId, { personId: idOf(people, each.recused) }, by);
    }
    for (const text of each.entries) {
      this.pass(4);
      await this.acts.write.run(itemId, { text }, by);
    }
    if (each.decision) {
      const { text, by: name, count } = each.decision;
      this.pass(2);
      const proposal = { text, byPersonId: idOf(people, name) };
      const proposalId = proposalOf(await this.acts.propose.run(itemId, proposal, by), itemId);
      this.pass(1);
      const method = count ? 'count' : 'consensus';
      await this.acts.decide.run(itemId, { proposalId, text, method, ...count }, by);
    }
  }

  private async prepareNovember(by: Actor, leader: Actor): Promise<string> {
    this.at(Date.parse(osloInstant('2026-10-28T10:00')));
    const { id } = await this.acts.create.run(times(NOVEMBER_2026), by);
    const agenda = await this.agenda(id, NOVEMBER_CASES, by);
    for (const [i, { paper }] of NOVEMBER_CASES.entries()) {
      if (paper) await this.paper(agenda[i]?.caseId ?? '', paper, by, leader);
    }
    return id;
  }

  /** The notice goes out in good time; most have answered, one cannot come and an alternate will. */
  private async callNovember(tx: Tx, id: string, people: People): Promise<void> {
    this.at(Date.parse(osloInstant('2026-11-04T14:00')));
    await this.notice.send(tx, id, '2026-11-18');
    for (const { name, answer, at } of NOVEMBER_ANSWERS) {
      this.at(Date.parse(osloInstant(at)));
      await this.notice.answer(tx, id, idOf(people, name), answer);
    }
  }

  private async paper(
    caseId: string,
    paper: ExamplePaper,
    by: Actor,
    leader: Actor,
  ): Promise<void> {
    const { releasedOn, ...texts } = paper;
    this.at(Date.parse(osloInstant('2026-11-04T13:00')));
    await this.acts.savePaper.run(
      caseId,
      { officer: 'Marte Lunde', ...texts, language: 'nb', version: 0 },
      by,
    );
    if (!releasedOn) return;
    this.at(Date.parse(osloInstant(releasedOn)));
    await runAs(leader, () => this.acts.releasePaper.run(caseId, { version: 1 }, leader));
  }

  private async agenda(
    meetingId: string,
    cases: readonly Pick<ExampleCase, 'title' | 'type' | 'minutes' | 'goal'>[],
    by: Actor,
  ): Promise<AgendaItemView[]> {
    let agenda: AgendaItemView[] = [];
    for (const { title, type, minutes, goal } of cases) {
      const added = await this.acts.addItem.run(meetingId, { title, type, minutes, goal }, by);
      agenda = added.agenda;
    }
    return agenda;
  }

  private at(milliseconds: number): void {
    this.clock.set(isoInstant(milliseconds));
  }

  private pass(minutes: number): void {
    this.at(Date.parse(this.clock.now()) + minutes * MINUTE);
  }
}

async function peopleIn(tx: Tx): Promise<People> {
  const rows = await tx.query<{ id: string; name: string }>('SELECT id, name FROM person');
  return new Map(rows.map(({ id, name }) => [name, id]));
}

function times({ startsAt, endsAt, place, mode }: Omit<ExampleMeeting, 'absent' | 'cases'>) {
  return { startsAt: osloInstant(startsAt), endsAt: osloInstant(endsAt), place, mode };
}

function actor(people: People, name: string, role: 'coordinator' | 'leader'): Actor {
  const roles = new Set([role]);
  return { personId: idOf(people, name), accountId: null, sessionId: null, roles, assurance: 2 };
}

function idOf(people: People, name: string): string {
  const id = people.get(name);
  if (id === undefined) throw new Error(`The example panel has no ${name}`);
  return id;
}

function proposalOf({ items }: LiveView, itemId: string): string {
  const item: LiveItemView | undefined = items.find(({ id }) => id === itemId);
  return item?.proposals.at(-1)?.id ?? '';
}
