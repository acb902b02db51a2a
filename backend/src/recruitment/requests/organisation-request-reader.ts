import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { labelOf } from '../campaigns/campaign-reader';
import { linkHash } from './link-hash';
import { OrganisationRequestView, SentLetterView } from './request-campaign.view';

type RequestRow = Omit<OrganisationRequestView, 'label' | 'nominee'> & {
  number: number;
  year: number;
  nominees: number;
};

const REQUEST = `SELECT r.id, r.campaign_id AS "campaignId", c.number, c.year,
  r.organisation_id AS "organisationId", o.name AS organisation, r.contact_name AS contact, r.email, r.language,
  r.channel, r.state, r.due_on AS "dueOn", r.note, r.asked_at AS "askedAt", r.reminders,
  r.reminded_at AS "remindedAt", r.answered_at AS "answeredAt", r.replaced_on AS "replacedOn",
  r.closed_at AS "closedAt", r.version,
  (SELECT CAST(count(*) AS integer) FROM nomination n WHERE n.request_id = r.id AND n.state IN ('given', 'proposed'))
    AS nominees
  FROM organisation_request r JOIN organisation o ON o.id = r.organisation_id
  JOIN request_campaign c ON c.id = r.campaign_id`;

/** What each organisation was asked and what it answered. */
@Injectable()
export class OrganisationRequestReader {
  constructor(private readonly readDb: ReadDb) {}

  /** By name of the organisation. */
  ofCampaign(campaignId: string, db: Db = this.readDb): Promise<OrganisationRequestView[]> {
    return this.find('r.campaign_id = $1 ORDER BY o.name, r.id', campaignId, db);
  }

  /** Newest first. @throws 404 */
  async ofOrganisation(organisationId: string): Promise<OrganisationRequestView[]> {
    const known = await this.readDb.query('SELECT id FROM organisation WHERE id = $1', [
      organisationId,
    ]);
    if (known.length === 0) throw notFound();
    return this.find('r.organisation_id = $1 ORDER BY r.asked_at DESC, r.id', organisationId);
  }

  /** @throws 404 */
  async one(id: string, db: Db = this.readDb): Promise<OrganisationRequestView> {
    const [found] = await this.find('r.id = $1', id, db);
    if (!found) throw notFound();
    return found;
  }

  /** What was written to the organisation. @throws 404 */
  async letter(id: string): Promise<SentLetterView> {
    const [row] = await this.readDb.query<{ letter: string }>(
      'SELECT letter FROM organisation_request WHERE id = $1',
      [id],
    );
    if (!row) throw notFound();
    const { subject, body } = JSON.parse(row.letter) as SentLetterView;
    return { subject, body };
  }

  /** The request a link leads to; null when there is none or it is closed. */
  async byToken(token: string, db: Db = this.readDb): Promise<OrganisationRequestView | null> {
    const condition = `r.closed_at IS NULL AND r.id IN
      (SELECT l.request_id FROM nomination_link l WHERE l.token_hash = $1)`;
    return (await this.find(condition, linkHash(token), db))[0] ?? null;
  }

  private async find(
    condition: string,
    value: string,
    db: Db = this.readDb,
  ): Promise<OrganisationRequestView[]> {
    const rows = await db.query<RequestRow>(`${REQUEST} WHERE ${condition}`, [value]);
    return rows.map(({ number, year, nominees, ...row }) => ({
      ...row,
      label: labelOf({ number, year }),
      nominee: nominees > 0,
    }));
  }
}
