import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { labelOf } from '../campaigns/campaign-reader';
import { SoughtSeatView } from '../campaigns/campaign.view';
import { OrganisationRequestReader } from './organisation-request-reader';
import {
  RequestCampaignRowView,
  RequestCampaignState,
  RequestCampaignView,
} from './request-campaign.view';

export interface RequestCampaignRow {
  id: string;
  number: number;
  year: number;
  title: string;
  textNb: string;
  textNn: string | null;
  textEn: string | null;
  deadline: string;
  state: RequestCampaignState;
  /** Keeps the neutral order of those who are named; it leaves the program nowhere. */
  shuffle: string;
  openedAt: string | null;
  closedAt: string | null;
  /** The case in which the panel decides whom to admit. */
  caseId: string | null;
  version: number;
  asked: number;
  answered: number;
  nominated: number;
}

const COUNT = (name: string, condition: string) =>
  `(SELECT CAST(count(*) AS integer) FROM organisation_request r WHERE r.campaign_id = c.id${condition}) AS ${name}`;
const CAMPAIGN = `SELECT c.id, c.number, c.year, c.title, c.text_nb AS "textNb", c.text_nn AS "textNn",
  c.text_en AS "textEn", c.deadline, c.state, c.shuffle, c.opened_at AS "openedAt", c.closed_at AS "closedAt",
  c.case_id AS "caseId", c.version, ${COUNT('asked', '')},
  ${COUNT('answered', " AND r.state IN ('nominated', 'declined')")},
  ${COUNT('nominated', " AND r.state = 'nominated'")} FROM request_campaign c`;

/** Rounds of requests to organisations, with the seats they are to fill. */
@Injectable()
export class RequestCampaignReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly requests: OrganisationRequestReader,
  ) {}

  /** Newest first. */
  async list(): Promise<RequestCampaignRowView[]> {
    const rows = await this.readDb.query<RequestCampaignRow>(
      `${CAMPAIGN} ORDER BY c.year DESC, c.number DESC`,
    );
    return Promise.all(rows.map(async (row) => rowView(row, await this.seatsOf(row.id))));
  }

  /** @throws 404 */
  async campaign(id: string, db: Db = this.readDb): Promise<RequestCampaignView> {
    const row = await this.row(id, db);
    const { textNb, textNn, textEn, openedAt, closedAt, version } = row;
    return {
      ...rowView(row, await this.seatsOf(id, db)),
      textNb,
      textNn,
      textEn,
      openedAt,
      closedAt,
      requests: await this.requests.ofCampaign(id, db),
      version,
    };
  }

  /** @throws 404 */
  async row(id: string, db: Db = this.readDb): Promise<RequestCampaignRow> {
    const [row] = await db.query<RequestCampaignRow>(`${CAMPAIGN} WHERE c.id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  /** In the order of their numbers. */
  seatsOf(id: string, db: Db = this.readDb): Promise<SoughtSeatView[]> {
    return db.query<SoughtSeatView>(
      `SELECT s.id AS "seatId", s.number, s.field_id AS "fieldId", s.requirement
        FROM request_campaign_seat cs JOIN seat s ON s.id = cs.seat_id
        WHERE cs.campaign_id = $1 ORDER BY s.number`,
      [id],
    );
  }
}

function rowView(row: RequestCampaignRow, seats: SoughtSeatView[]): RequestCampaignRowView {
  const { id, title, state, deadline, asked, answered, nominated } = row;
  return { id, label: labelOf(row), title, state, deadline, seats, asked, answered, nominated };
}
