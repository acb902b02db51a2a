import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { ActingReader } from '../../membership/acting/acting-reader';
import { PanelOnDay, PanelReader } from '../attendance/panel-on-day';
import type { Call, Recused, Room } from '../attendance/room';
import { mayReadClosed } from '../closed-items';
import { DecisionEntry } from './decision-entry';
import { DecisionIndex } from './decision-index';

type OwnCall = Call & { meeting_id: string };
type OwnRecusal = Recused & { case_id: string };

/** What decides whether one reader may know of closed cases: read once, whatever the number of decisions. */
interface Standing {
  panel: PanelOnDay;
  calls: readonly OwnCall[];
  recusals: readonly OwnRecusal[];
}

/** The decisions one reader may know of. Of the others there is nothing: no line, no number, no sum. */
@Injectable()
export class ReadableDecisions {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly index: DecisionIndex,
    private readonly panels: PanelReader,
    private readonly acting: ActingReader,
  ) {}

  /** Newest first. */
  async of(actor: Actor, db: Db = this.readDb): Promise<DecisionEntry[]> {
    const all = await this.index.all(db);
    if (all.every(({ closed }) => closed === 0)) return all;
    const standing = await this.standing(actor, db);
    const actingOn = await this.actingOn(all, actor, db);
    return all.filter((entry) => mayRead(entry, actor, standing, actingOn));
  }

  private async standing({ personId }: Actor, db: Db): Promise<Standing> {
    const calls = await db.query<OwnCall>(
      `SELECT id, meeting_id, alternate_id AS person_id, for_person_id, seat_id, item_id, by_decision, started_at,
        ended_at FROM substitution WHERE alternate_id = $1`,
      [personId],
    );
    // Who is recused in a case is so wherever it is dealt with, whatever its meeting.
    const recusals = await db.query<OwnRecusal>(
      `SELECT r.id, r.person_id, r.item_id, r.started_at, r.ended_at, i.case_id FROM recusal r
        JOIN agenda_item i ON i.id = r.item_id WHERE r.person_id = $1 AND r.ended_at IS NULL`,
      [personId],
    );
    return { panel: await this.panels.on(this.clock.today(), db), calls, recusals };
  }

  /** Who acted in a vacant seat on the days of closed cases: asked only for alternates, once a day. */
  private async actingOn(
    all: readonly DecisionEntry[],
    { roles }: Actor,
    db: Db,
  ): Promise<Map<string, PanelOnDay['acting']>> {
    const days = new Map<string, PanelOnDay['acting']>();
    if (roles.has('representative') || !roles.has('alternate')) return days;
    for (const { closed, startsAt } of all) {
      const day = osloDate(startsAt);
      if (closed === 1 && !days.has(day)) days.set(day, await this.acting.on(day, db));
    }
    return days;
  }
}

function mayRead(
  entry: DecisionEntry,
  actor: Actor,
  { panel, calls, recusals }: Standing,
  actingOn: ReadonlyMap<string, PanelOnDay['acting']>,
): boolean {
  const { itemId: id, closed, itemStartedAt: started_at, caseId, meetingId, startsAt } = entry;
  if (closed === 0) return true;
  const room: Room = {
    stays: [],
    calls: calls.filter(({ meeting_id }) => meeting_id === meetingId),
    recusals: recusals
      .filter(({ case_id }) => case_id === caseId)
      .map((recusal) => ({ ...recusal, item_id: id })),
  };
  const acting = actingOn.get(osloDate(startsAt)) ?? [];
  return mayReadClosed({ panel: { ...panel, acting }, room }, { id, closed, started_at }, actor);
}
