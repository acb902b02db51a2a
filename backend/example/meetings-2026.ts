import { Injectable } from '@nestjs/common';
import { Actor } from '../src/kernel/actor';
import { FixedClock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { isoInstant, osloInstant } from '../src/kernel/oslo';
import { runAs } from '../src/kernel/request-context';
import { Tx, UnitOfWork } from '../src/kernel/unit-of-work';
import { SealedFiles } from '../src/kernel/vault/sealed-files';
import { LiveItemView, LiveView, PresenceView } from '../src/meetings/live/live.view';
import { AgendaItemView } from '../src/meetings/meeting.view';
import { PublicAddress } from '../src/messages/public-address';
import { AfterActs } from './after-acts';
import { AfterMeetings } from './after-meetings';
import { AUTUMN_2026 } from './autumn-2026';
import { ExampleCase, ExampleDecision, ExampleMeeting, ExampleMinutes } from './held-meeting';
import { thoughtsOf } from './evaluations-2026';
import { MeetingActs } from './meeting-acts';
import { ExampleSeal, MinutesActs } from './minutes-acts';
import { ElectionActs } from './election-acts';
import { NoticeActs } from './notice-acts';
import { ExamplePaper, NOVEMBER_2026, NOVEMBER_ANSWERS, NOVEMBER_CASES } from './november-2026';
import { actor, idOf, People, peopleIn } from './people-in';
import { RevisionActs } from './revision-2026';
import { SPRING_2026 } from './spring-2026';
import { HONORARIA, WHISTLEBLOWING } from './written-2026';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOTICE = 20 * DAY;
/** By then the evaluation of a meeting is over. */
const EVALUATED = 9 * DAY;

/** A meeting whose minutes the next one is to approve. */
interface Held {
  id: string;
  minutes: ExampleMinutes;
}

/**
 * Plays the panel's meetings of 2026 through the commands: five held, the sixth planned for 25 November with
 * its papers. Time is the example's own, so the year is the same whenever it is loaded.
 */
@Injectable()
export class ExampleMeetings {
  private readonly clock = new FixedClock('2026-01-01T09:00');
  private readonly acts: MeetingActs;
  private readonly notice: NoticeActs;
  private readonly after: AfterActs;
  private readonly minutes: MinutesActs;
  private readonly elections: ElectionActs;
  private readonly revision: RevisionActs;

  constructor(
    private readonly work: UnitOfWork,
    readDb: ReadDb,
    address: PublicAddress,
    files: SealedFiles,
    seal: ExampleSeal,
  ) {
    this.acts = new MeetingActs(work, readDb, this.clock, files);
    this.elections = new ElectionActs(
      work,
      readDb,
      this.clock,
      this.acts.addItem,
      this.acts.meetings,
    );
    this.revision = new RevisionActs(work, readDb, this.clock);
    this.notice = new NoticeActs(readDb, this.clock, address);
    this.after = new AfterActs(work, readDb, this.clock, address, this.acts);
    this.minutes = new MinutesActs(work, readDb, this.clock, address, seal, this.acts);
  }

  /** Joins the unit of work that loads the panel. */
  play(): Promise<void> {
    return this.work.write(async (tx) => {
      const people = await peopleIn(tx);
      const coordinator = actor(people, 'Marte Lunde', 'coordinator');
      const leader = actor(people, 'Kari Mjelde', 'leader');
      const after = new AfterMeetings(tx, this.clock, this.after, this.minutes, people);
      await runAs(coordinator, async () => {
        let before: Held | null = null;
        for (const meeting of [...SPRING_2026, ...AUTUMN_2026]) {
          const id = await this.plan(tx, meeting, coordinator);
          await this.readyFor(meeting, before, after, coordinator);
          await this.hold(id, meeting, people, coordinator, after);
          const out = before?.minutes.publishedOn;
          if (before && out) await after.publish(before.id, out, coordinator);
          before = { id, minutes: meeting.minutes };
          await after.review(id, meeting.minutes, coordinator);
        }
        const november = await this.prepareNovember(coordinator, leader);
        await this.callNovember(tx, november, people);
        await this.elections.prepare(tx, november, people, coordinator);
        await after.ask(WHISTLEBLOWING, coordinator);
        await this.revision.propose(tx, people, coordinator);
      });
    });
  }

  /** Makes the meeting and its agenda; standing items are known by their keys, as if put there by a template. */
  private async plan(tx: Tx, meeting: ExampleMeeting, by: Actor): Promise<string> {
    this.at(Date.parse(osloInstant(meeting.startsAt)) - NOTICE);
    const { id } = await this.acts.create.run(times(meeting), by);
    const cases = meeting.cases.filter(({ confirms }) => !confirms);
    const agenda = await this.agenda(id, cases, by);
    for (const [i, { standing }] of cases.entries()) {
      const mark = 'UPDATE panel_case SET standing = $1 WHERE id = $2';
      if (standing) await tx.execute(mark, [standing, agenda[i]?.caseId]);
    }
    return id;
  }

  /** What is to be approved or confirmed comes on the agenda: the minutes of the last meeting, a case from the summer. */
  private async readyFor(
    { cases }: ExampleMeeting,
    before: Held | null,
    after: AfterMeetings,
    by: Actor,
  ): Promise<void> {
    if (before?.minutes.closedOn) await after.closeRound(before.id, before.minutes.closedOn, by);
    if (!cases.some(({ confirms }) => confirms)) return;
    await after.closeWritten(await after.ask(HONORARIA, by), HONORARIA);
  }

  private async hold(
    id: string,
    meeting: ExampleMeeting,
    people: People,
    by: Actor,
    after: AfterMeetings,
  ): Promise<void> {
    this.at(Date.parse(osloInstant(meeting.startsAt)));
    let live = await this.acts.open.run(id, { version: 1 }, by);
    await this.arrive(live, meeting, people, by);
    for (const each of meeting.cases) {
      const itemId = itemOf(live, each).id;
      live = await this.acts.takeUp.run(id, { itemId, version: live.version }, by);
      const begun = Date.parse(this.clock.now());
      await this.deal(itemOf(live, each), each, people, by);
      await after.give(itemId, each, by);
      this.at(begun + each.minutes * MINUTE);
    }
    live = await this.acts.close.run(id, { version: live.version }, by);
    await this.evaluate(id, meeting, live.presences);
    for (const each of meeting.cases) {
      const item = itemOf(live, each);
      await after.followUp(item.id, item.caseId, each, by);
    }
    this.at(Date.parse(osloInstant(meeting.startsAt)) + EVALUATED);
    await this.acts.count.run();
  }

  /** The first of those who were there answer the same day. */
  private async evaluate(id: string, { startsAt }: ExampleMeeting, presences: PresenceView[]) {
    const there = presences.filter(
      ({ kind, state }) => kind === 'representative' && state !== 'absent',
    );
    for (const [n, answer] of thoughtsOf(startsAt).entries()) {
      const { personId } = there[n] ?? { personId: null };
      const roles = new Set(['representative'] as const);
      const one: Actor = { personId, accountId: null, sessionId: null, roles, assurance: 1 };
      await this.acts.evaluate.run(id, answer, one);
    }
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

  private async deal(item: LiveItemView, each: ExampleCase, people: People, by: Actor) {
    if (each.recused) {
      await this.acts.recuse.run(item.id, { personId: idOf(people, each.recused) }, by);
    }
    for (const text of each.entries) {
      this.pass(each.minutes < 10 ? 1 : 4);
      await this.acts.write.run(item.id, { text }, by);
    }
    const waiting = item.proposals.at(-1);
    if (each.confirms && waiting) await this.decide(item.id, waiting.id, waiting.text, by);
    if (each.decision) {
      const { text, by: name, count } = each.decision;
      this.pass(2);
      const proposal = { text, byPersonId: idOf(people, name) };
      const live = await this.acts.propose.run(item.id, proposal, by);
      await this.decide(item.id, itemOf(live, each).proposals.at(-1)?.id ?? '', text, by, count);
    }
  }

  private async decide(
    itemId: string,
    proposalId: string,
    text: string,
    by: Actor,
    count?: ExampleDecision['count'],
  ): Promise<void> {
    this.pass(1);
    const method = count ? 'count' : 'consensus';
    await this.acts.decide.run(itemId, { proposalId, text, method, ...count }, by);
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

function times({
  startsAt,
  endsAt,
  place,
  mode,
}: Pick<ExampleMeeting, 'startsAt' | 'endsAt' | 'place' | 'mode'>) {
  return { startsAt: osloInstant(startsAt), endsAt: osloInstant(endsAt), place, mode };
}

/** @throws Error when the agenda has no case of that title */
function itemOf({ items }: LiveView, { title }: ExampleCase): LiveItemView {
  const item = items.find((each) => each.title === title);
  if (!item) throw new Error(`The example meeting has no ${title}`);
  return item;
}
