import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { standingIn } from '../../elections/candidates-reader';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { forbidden, notFound } from '../../kernel/problem';
import { PanelOnDay, PanelReader } from '../attendance/panel-on-day';
import { judge, Judged, Room, roomOf } from '../attendance/room';
import { ChairNow, chairNow } from '../chairing/chair-now';
import { RoomActs, roomActs } from '../chairing/room-acts';
import type { Interpretations } from '../../statutes/interpretations';
import { EarlierReadings } from './earlier-readings';
import { ItemRow, itemsOf, meetingById, MeetingRow } from '../meeting-rows';

/** One meeting with its agenda, its room and its panel, as every act in it needs them. */
export interface LiveMeeting {
  meeting: MeetingRow;
  items: ItemRow[];
  room: Room;
  /** Pauses, and who was given the chair. */
  acts: RoomActs;
  panel: PanelOnDay;
  /** By case, where it is read otherwise than the rest of the meeting (`EarlierReadings`). */
  readings: ReadonlyMap<string, Interpretations>;
  now: string;
}

/** Loads a meeting for an act or a page. */
@Injectable()
export class LiveMeetings {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panels: PanelReader,
    private readonly clock: Clock,
    private readonly earlier: EarlierReadings,
  ) {}

  /** @throws not-found */
  async load(meetingId: string, db: Db = this.readDb): Promise<LiveMeeting> {
    const meeting = await meetingById(db, meetingId);
    return this.on(osloDate(meeting.starts_at), meeting, db);
  }

  /**
   * As pages show it: until it is opened, with the panel of today, since nobody is to be read of as one of the panel
   * before their period begins. @throws not-found
   */
  async shown(meetingId: string, db: Db = this.readDb): Promise<LiveMeeting> {
    const meeting = await meetingById(db, meetingId);
    const day = osloDate(meeting.starts_at);
    const today = this.clock.today();
    return this.on(meeting.opened_at === null && today < day ? today : day, meeting, db);
  }

  private async on(day: string, meeting: MeetingRow, db: Db): Promise<LiveMeeting> {
    const items = await itemsOf(db, meeting.id);
    const room = await roomOf(db, meeting.id);
    const acts = await roomActs(db, meeting.id);
    const panel = await this.panels.on(day, db);
    const readings = await this.earlier.onAgenda(day, meeting.id, db);
    return { meeting, items, room, acts, panel, readings, now: this.clock.now() };
  }

  /** The same for an act that names an item. @throws not-found */
  async loadByItem(itemId: string, db: Db): Promise<LiveMeeting & { item: ItemRow }> {
    const rows = await db.query<{ meeting_id: string }>(
      'SELECT meeting_id FROM agenda_item WHERE id = $1',
      [itemId],
    );
    if (!rows[0]) throw notFound();
    const live = await this.load(rows[0].meeting_id, db);
    return { ...live, item: itemIn(live, itemId) };
  }

  /** Names of guests and former members who appear in the meeting. */
  addNames(panel: PanelOnDay, ids: Iterable<string>, db: Db = this.readDb): Promise<void> {
    return this.panels.addNames(panel, ids, db);
  }

  /** Who chairs now: in the case at hand, or before the first one in none. */
  async chair(
    live: LiveMeeting,
    item: ItemRow | null,
    db: Db = this.readDb,
  ): Promise<string | null> {
    return (await this.chairNow(live, item, db)).personId;
  }

  /** The same with by what they chair, and whom the chair can be given to. */
  async chairNow(live: LiveMeeting, item: ItemRow | null, db: Db = this.readDb): Promise<ChairNow> {
    const standing = item?.state === 'current' && item.type === 'election';
    const candidateIds = standing ? await standingIn(db, item.case_id) : [];
    return chairNow(
      live,
      judgeItem(live, item),
      judgedAt(live, item),
      this.panels,
      candidateIds,
      db,
    );
  }

  /** Coordinator, leader, deputy leader and whoever chairs record. @throws 403 for everybody else */
  async requireRecorder(actor: Actor, live: LiveMeeting, db: Db): Promise<void> {
    if (!(await this.records(actor, live, db))) throw forbidden();
  }

  /** Whether the actor records in this meeting now. */
  async records(actor: Actor, live: LiveMeeting, db: Db): Promise<boolean> {
    if (mayAlwaysRecord(actor)) return true;
    const chair = await this.chair(live, currentItem(live), db);
    return chair !== null && chair === actor.personId;
  }
}

/** Those who record in every meeting, whoever chairs it. */
export function mayAlwaysRecord({ roles }: Actor): boolean {
  return roles.has('coordinator') || roles.has('leader') || roles.has('deputyLeader');
}

export function currentItem({ meeting, items }: LiveMeeting): ItemRow | null {
  return items.find(({ id }) => id === meeting.current_item_id) ?? null;
}

/** @throws not-found when the item is on another agenda */
export function itemIn({ items }: LiveMeeting, itemId: string): ItemRow {
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw notFound();
  return item;
}

/** The panel of the day with the readings one case is judged by (UP 7.2). */
export function panelIn(
  { panel, readings }: Pick<LiveMeeting, 'panel' | 'readings'>,
  item: Pick<ItemRow, 'case_id'> | null,
): PanelOnDay {
  const interpretations = item ? readings.get(item.case_id) : undefined;
  return interpretations ? { ...panel, statutes: { ...panel.statutes, interpretations } } : panel;
}

/** The quorum of an item: as it was when the item was finished, else as it is now. */
export function judgeItem(live: LiveMeeting, item: ItemRow | null): Judged {
  return judge(panelIn(live, item), live.room, item, judgedAt(live, item));
}

/** The instant an item is judged at. */
export function judgedAt({ meeting, now }: LiveMeeting, item: ItemRow | null): string {
  const ended = item?.state === 'done' ? item.finished_at : meeting.closed_at;
  return ended ?? now;
}
