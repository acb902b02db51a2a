import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { addDays, osloDate } from '../../kernel/oslo';
import { Appointment, MembershipReader } from '../../membership/membership-reader';
import { PauseReader } from '../../membership/pause/pause-reader';
import { PanelReader } from '../attendance/panel-on-day';
import { roomOf } from '../attendance/room';
import { answersOf } from '../answers/answer-rows';
import {
  attendanceFigures,
  AttendanceFigures,
  DatedMeeting,
  NO_FIGURES,
  sumOf,
  termFigures,
} from './attendance-figures';
import { AttendanceView, PersonAttendanceView, TermAttendanceView } from './attendance.view';

interface Held {
  id: string;
  year: number;
  startsAt: string;
}

/** Who took part in the meetings of a year. */
@Injectable()
export class AttendancePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly panels: PanelReader,
    private readonly pauses: PauseReader,
    private readonly members: MembershipReader,
  ) {}

  /** @param year this one when null */
  async view(year: number | null, actor: Actor): Promise<AttendanceView> {
    const thisYear = Number(this.clock.today().slice(0, 4));
    const asked = year ?? thisYear;
    const all = await this.readDb.query<Held>(
      `SELECT id, year, starts_at AS "startsAt" FROM meeting WHERE state = 'closed' ORDER BY starts_at`,
    );
    const { personId, roles } = actor;
    const seesAll = roles.has('coordinator') || roles.has('leader');
    const terms = (await this.currentTerms()).filter(
      (each) => seesAll || each.personId === personId,
    );
    const since = terms.map(({ from }) => from).sort()[0] ?? '9999';
    const held: DatedMeeting[] = [];
    const ofYear: DatedMeeting[] = [];
    for (const each of all) {
      if (each.year !== asked && osloDate(each.startsAt) < since) continue;
      const meeting = await this.held(each);
      held.push(meeting);
      if (each.year === asked) ofYear.push(meeting);
    }
    const figures = attendanceFigures(ofYear);
    return {
      year: asked,
      years: [...new Set([...all.map((each) => each.year), thisYear, asked])].sort((a, b) => b - a),
      held: ofYear.length,
      total: sumOf([...figures.values()]),
      own: personId === null ? null : (figures.get(personId) ?? null),
      people: seesAll ? await this.people(figures) : [],
      terms: termViews(terms, termFigures(held, terms), this.clock.today()),
    };
  }

  /** Every term, begun and past, of those who are in the panel today: by name, then by time. */
  private async currentTerms(): Promise<Appointment[]> {
    const today = this.clock.today();
    const history = await this.members.history();
    const inPanel = new Set(
      history.filter(({ from, to }) => from <= today && today < to).map((each) => each.personId),
    );
    return history
      .filter(({ personId, from, to }) => inPanel.has(personId) && from <= today && from < to)
      .sort((a, b) => norwegianOrder(a.name, b.name) || (a.from < b.from ? -1 : 1));
  }

  private async held({ id, startsAt }: Held): Promise<DatedMeeting> {
    const day = osloDate(startsAt);
    const { seats } = await this.panels.on(day);
    const { stays, calls } = await roomOf(this.readDb, id);
    const answers = await answersOf(this.readDb, id);
    const said = [...answers.values()].filter(({ answer }) => answer === 'no');
    return {
      day,
      representatives: seats.flatMap(({ holderId }) => holderId ?? []),
      // Whoever was in the room for a part of it was there.
      attended: new Map(
        [...stays]
          .sort((a, b) => Number(a.state === 'present') - Number(b.state === 'present'))
          .map(({ person_id, state }) => [person_id, state === 'present' ? 'present' : 'remote']),
      ),
      excused: new Set(said.map(({ person_id }) => person_id)),
      away: await this.pauses.awayOn(day),
      standIns: calls.map(({ person_id, for_person_id }) => ({
        alternateId: person_id,
        forPersonId: for_person_id,
      })),
    };
  }

  private async people(figures: Map<string, AttendanceFigures>): Promise<PersonAttendanceView[]> {
    const names = await this.members.people([...figures.keys()]);
    return [...figures]
      .map(([personId, of]) => ({ personId, name: names.get(personId)?.name ?? '', figures: of }))
      .sort((a, b) => norwegianOrder(a.name, b.name));
  }
}

/** A term that is over is left out when no meeting of it is on record: it was before the program. */
function termViews(
  terms: readonly Appointment[],
  figures: readonly AttendanceFigures[],
  today: string,
): TermAttendanceView[] {
  return terms.flatMap(({ personId, name, kind, from, to }, n) => {
    const of = figures[n] ?? NO_FIGURES;
    const isNow = today < to;
    if (!isNow && Object.values(of).every((each) => each === 0)) return [];
    return [{ personId, name, kind, from, until: addDays(to, -1), figures: of }];
  });
}
