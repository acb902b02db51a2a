import { Injectable } from '@nestjs/common';
import { DeclarationGateReader } from '../declarations/declaration-gate-reader';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import type { Finding } from '../kernel/finding';
import { osloDate } from '../kernel/oslo';
import { StatutesReader } from '../statutes/statutes-reader';
import { agendaItem, AgendaPaper, decisionsOf, papersOf } from './agenda/agenda-items';
import { carriedOf, NOT_CARRIED } from './agenda/carried-items';
import { changesOf } from './changes/change-rows';
import { prepares } from './closed-items';
import { Hiding } from './closing/hiding';
import {
  itemsOf,
  ItemRow,
  laterMeetings,
  meetingById,
  MeetingRow,
  caseNumber,
} from './meeting-rows';
import { meetingFindings } from './meeting-findings-reader';
import { MeetingReader } from './meeting-reader';
import { MeetingsView, MeetingView } from './meeting.view';
import { calledExtra } from './extra/extra-rows';
import { isAnnounced } from './place/announced';
import { PlaceReader } from './place/place-reader';
import { minutesBetween, plannedStarts } from './planned-starts';
import { closedCase } from './rules/openness';
import { deadlines } from './rules/deadlines';
import { goalTag } from './rules/goal-tag';
import { minutes } from './rules/minutes';

/** The list of a year's meetings, and one meeting with its agenda. */
@Injectable()
export class MeetingPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly reader: MeetingReader,
    private readonly statutes: StatutesReader,
    private readonly gate: DeclarationGateReader,
    private readonly clock: Clock,
    private readonly hiding: Hiding,
    private readonly places: PlaceReader,
  ) {}

  /** @param year the year asked for; the current one when null */
  async year(year: number | null): Promise<MeetingsView> {
    const today = this.clock.today();
    const asked = year ?? Number(today.slice(0, 4));
    const meetings = await this.reader.ofYear(asked);
    const { data } = await this.statutes.inForce(today);
    const years = new Set([...(await this.reader.years()), Number(today.slice(0, 4)), asked]);
    return {
      year: asked,
      years: [...years].sort((a, b) => b - a),
      meetings: meetings.map(({ entries: _entries, ...row }) => row),
      findings: meetingFindings(asked, meetings, data),
    };
  }

  /** @throws not-found */
  async meeting(id: string, actor: Actor, db: Db = this.readDb): Promise<MeetingView> {
    const meeting = await meetingById(db, id);
    const items = await itemsOf(db, id);
    const papers = await papersOf(db, id);
    const decided = await decisionsOf(db, id);
    const signed = await this.hasAccess(actor, db);
    const carried = await carriedOf(db, id);
    const starts = plannedStarts(meeting.starts_at, items);
    const hiding = await this.hiding.of(id, items, actor, db);
    return {
      id,
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      place: meeting.place,
      mode: meeting.mode,
      state: meeting.state,
      agenda: items.map((item, i) => ({
        ...agendaItem(item, papers.get(item.case_id), { prepares: prepares(actor), signed }),
        ...hiding(item),
        startsAt: starts[i] ?? meeting.starts_at,
        decisions: decided.get(item.id) ?? 0,
        ...(carried.get(item.case_id) ?? NOT_CARRIED),
      })),
      minutesPlanned: items.reduce((sum, item) => sum + item.minutes + item.extra_minutes, 0),
      minutesAvailable: minutesBetween(meeting.starts_at, meeting.ends_at),
      findings: await this.findings(meeting, items, papers, db),
      later: await laterMeetings(db, meeting),
      access: await this.places.view(meeting, actor, db),
      announced: await isAnnounced(db, id),
      extra: await calledExtra(db, id),
      changes: await changesOf(db, id),
      can: canDo(meeting, actor),
      version: meeting.version,
    };
  }

  private async hasAccess({ personId, roles }: Actor, db: Db): Promise<boolean> {
    if (roles.has('coordinator')) return true;
    return personId !== null && this.gate.isOpenTo(personId, db);
  }

  /** Goal tags of the cases, the papers' deadline, and minutes of a held meeting. Notices come later. */
  private async findings(
    meeting: MeetingRow,
    items: ItemRow[],
    papers: Map<string, AgendaPaper>,
    db: Db,
  ): Promise<Finding[]> {
    const day = osloDate(meeting.starts_at);
    const { data, interpretations } = await this.statutes.inForce(day, db);
    const [row] = await db.query<{ entries: number }>(
      'SELECT CAST(count(*) AS integer) AS entries FROM minutes_entry e ' +
        'JOIN agenda_item i ON i.id = e.item_id WHERE i.meeting_id = $1',
      [meeting.id],
    );
    const written = (row?.entries ?? 0) > 0;
    const due = deadlines(
      {
        meetingOn: day,
        today: this.clock.today(),
        doneOn: {
          notice: null,
          papers: papersDoneOn(items, papers),
          minutesDraft: null,
          objections: null,
        },
        settings: null,
      },
      data,
      interpretations,
    ).filter(({ facts }) => facts['kind'] === 'papers' && papers.size > 0);
    const tags = items
      .filter(({ standing }) => standing === null)
      .filter(({ type }) => !['information', 'minutes', 'aob', 'election'].includes(type))
      .map((item) => goalTagOf(item, data));
    const { number, year } = meeting;
    const noGround = items
      .filter(({ closed, ground }) => closed === 1 && ground === null)
      .map(() => closedCase({ closed: true, ground: null }, data));
    return [
      ...noGround,
      ...tags,
      ...due,
      minutes({ number, year, held: meeting.state === 'closed', written }, data),
    ];
  }
}

function goalTagOf(item: ItemRow, data: Parameters<typeof goalTag>[1]): Finding {
  const goals = item.goal === null ? [] : [item.goal];
  return goalTag({ caseNumber: caseNumber(item), goals }, data);
}

/** The day the last paper was released; null while a draft waits. */
function papersDoneOn(items: ItemRow[], papers: Map<string, AgendaPaper>): string | null {
  const released = items.flatMap(({ case_id }) => papers.get(case_id) ?? []);
  if (released.some(({ released_at }) => released_at === null)) return null;
  const last = released
    .map(({ released_at }) => released_at ?? '')
    .sort()
    .at(-1);
  return last ? osloDate(last) : null;
}

function canDo({ state }: MeetingRow, actor: Actor): string[] {
  if (!prepares(actor)) return [];
  const { roles } = actor;
  const planned = state === 'planned' ? ['edit', 'open', 'write'] : [];
  const release = state === 'planned' || state === 'live' ? ['release'] : [];
  const records = state === 'live' || state === 'closed' ? ['record'] : [];
  const leads = roles.has('leader') || roles.has('deputyLeader');
  return [...planned, ...(leads ? release : []), ...records];
}
