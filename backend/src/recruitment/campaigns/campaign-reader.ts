import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { CampaignRowView, CampaignState, CampaignView, SoughtSeatView } from './campaign.view';

export interface CampaignRow {
  id: string;
  number: number;
  year: number;
  title: string;
  text: string;
  plainText: string | null;
  language: 'nb' | 'nn' | 'en';
  deadline: string;
  seeksAlternates: number;
  state: CampaignState;
  /** Keeps the neutral order of the applicants; it leaves the program nowhere. */
  shuffle: string;
  openedAt: string | null;
  closedAt: string | null;
  /** The case in which the panel decides whom to admit. */
  caseId: string | null;
  version: number;
  applications: number;
}

const CAMPAIGN = `SELECT c.id, c.number, c.year, c.title, c.text, c.plain_text AS "plainText", c.language,
  c.deadline, c.seeks_alternates AS "seeksAlternates", c.state, c.shuffle, c.opened_at AS "openedAt",
  c.closed_at AS "closedAt", c.case_id AS "caseId", c.version,
  (SELECT CAST(count(*) AS integer) FROM application a WHERE a.campaign_id = c.id AND a.state <> 'draft')
    AS applications
  FROM campaign c`;

/** Campaigns and the seats they seek. */
@Injectable()
export class CampaignReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(): Promise<CampaignRowView[]> {
    const rows = await this.readDb.query<CampaignRow>(
      `${CAMPAIGN} ORDER BY c.year DESC, c.number DESC`,
    );
    const seats = await soughtSeats(this.readDb);
    return rows.map((row) => this.rowView(row, seats.get(row.id) ?? []));
  }

  /** Those that take applications today, the nearest deadline first. */
  taking(): Promise<CampaignRow[]> {
    return this.readDb.query<CampaignRow>(
      `${CAMPAIGN} WHERE c.state = 'open' AND c.deadline >= $1 ORDER BY c.deadline, c.id`,
      [this.clock.today()],
    );
  }

  /** @throws 404 */
  async campaign(id: string, db: Db = this.readDb): Promise<CampaignView> {
    const row = await this.row(id, db);
    const { text, plainText, language, openedAt, closedAt, version } = row;
    const common = this.rowView(row, await this.seatsOf(id, db));
    return { ...common, text, plainText, language, openedAt, closedAt, version };
  }

  /** @throws 404 */
  async row(id: string, db: Db = this.readDb): Promise<CampaignRow> {
    const [row] = await db.query<CampaignRow>(`${CAMPAIGN} WHERE c.id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  async seatsOf(id: string, db: Db = this.readDb): Promise<SoughtSeatView[]> {
    return (await soughtSeats(db, id)).get(id) ?? [];
  }

  /** Open to applicants today: opened, not closed, and the last day has not passed. */
  takes({ state, deadline }: CampaignRow): boolean {
    return state === 'open' && deadline >= this.clock.today();
  }

  private rowView(row: CampaignRow, seats: SoughtSeatView[]): CampaignRowView {
    const { id, title, state, deadline, applications } = row;
    return {
      id,
      label: labelOf(row),
      title,
      state,
      deadline,
      over: deadline < this.clock.today(),
      seats,
      seeksAlternates: row.seeksAlternates === 1,
      applications,
    };
  }
}

/** '1/26' */
export function labelOf({ number, year }: Pick<CampaignRow, 'number' | 'year'>): string {
  return `${number}/${String(year % 100).padStart(2, '0')}`;
}

/** The seats of one campaign, or of every one, by campaign and in the order of their numbers. */
async function soughtSeats(db: Db, campaignId?: string): Promise<Map<string, SoughtSeatView[]>> {
  const rows = await db.query<SoughtSeatView & { campaignId: string }>(
    `SELECT cs.campaign_id AS "campaignId", s.id AS "seatId", s.number, s.field_id AS "fieldId", s.requirement
      FROM campaign_seat cs JOIN seat s ON s.id = cs.seat_id
      ${campaignId === undefined ? '' : 'WHERE cs.campaign_id = $1'} ORDER BY s.number`,
    campaignId === undefined ? [] : [campaignId],
  );
  const found = new Map<string, SoughtSeatView[]>();
  for (const { campaignId: of, seatId, number, fieldId, requirement } of rows) {
    found.set(of, [...(found.get(of) ?? []), { seatId, number, fieldId, requirement }]);
  }
  return found;
}
