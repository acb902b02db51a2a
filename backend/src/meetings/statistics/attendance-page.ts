import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { osloDate } from '../../kernel/oslo';
import { MembershipReader } from '../../membership/membership-reader';
import { PauseReader } from '../../membership/pause/pause-reader';
import { PanelReader } from '../attendance/panel-on-day';
import { roomOf } from '../attendance/room';
import { answersOf } from '../answers/answer-rows';
import { attendanceFigures, AttendanceFigures, HeldMeeting, sumOf } from './attendance-figures';
import { AttendanceView, PersonAttendanceView } from './attendance.view';

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
    const meetings: HeldMeeting[] = [];
    for (const each of all) if (each.year === asked) meetings.push(await this.held(each));
    const figures = attendanceFigures(meetings);
    const { personId, roles } = actor;
    const seesAll = roles.has('coordinator') || roles.has('leader');
    return {
      year: asked,
      years: [...new Set([...all.map((each) => each.year), thisYear, asked])].sort((a, b) => b - a),
      held: meetings.length,
      total: sumOf([...figures.values()]),
      own: personId === null ? null : (figures.get(personId) ?? null),
      people: seesAll ? await this.people(figures) : [],
    };
  }

  private async held({ id, startsAt }: Held): Promise<HeldMeeting> {
    const day = osloDate(startsAt);
    const { seats } = await this.panels.on(day);
    const { stays, calls } = await roomOf(this.readDb, id);
    const answers = await answersOf(this.readDb, id);
    const said = [...answers.values()].filter(({ answer }) => answer === 'no');
    return {
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
