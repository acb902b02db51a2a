import { Injectable } from '@nestjs/common';
import { ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { notFound } from '../../kernel/problem';
import type { MinutesLanguage } from '../../texts/minutes-words';
import { AddendumRow, addendaOf, minutesOf } from './minutes-rows';
import { PublishedMinutesRowView, PublishedMinutesView } from './published.view';
import { viewsOf } from './public-rendering';

/** What a correction says to the public, in each language of the minutes. */
export type PublicAddendumTexts = Record<MinutesLanguage, { reason: string; text: string }>;

/** Published minutes for everyone: only what was stored when they were published is read. */
@Injectable()
export class PublishedPage {
  constructor(private readonly readDb: ReadDb) {}

  /** Newest meeting first. */
  async list(): Promise<PublishedMinutesRowView[]> {
    const rows = await this.readDb.query<{
      meetingId: string;
      number: number;
      year: number;
      starts_at: string;
      publishedAt: string;
      addenda: number;
    }>(
      `SELECT m.id AS "meetingId", m.number, m.year, m.starts_at, r.published_at AS "publishedAt",
        (SELECT CAST(count(*) AS integer) FROM minutes_addendum a WHERE a.minutes_id = r.id
          AND a.public_texts IS NOT NULL) AS addenda
        FROM minutes r JOIN meeting m ON m.id = r.meeting_id WHERE r.state = 'published'
        ORDER BY m.starts_at DESC, m.id`,
    );
    return rows.map(({ starts_at, ...row }) => ({ ...row, meetingOn: osloDate(starts_at) }));
  }

  /** @throws not-found for what is not published, as for what does not exist */
  async view(meetingId: string, language: MinutesLanguage): Promise<PublishedMinutesView> {
    const row = await minutesOf(this.readDb, meetingId);
    const isOut = row?.state === 'published';
    if (!isOut || row.public_views === null || row.published_at === null) throw notFound();
    const addenda = await addendaOf(this.readDb, row);
    return {
      minutes: viewsOf(row.public_views)[language],
      approvedAt: row.approved_at ?? row.published_at,
      publishedAt: row.published_at,
      addenda: addenda.flatMap((each) => addendumView(each, language)),
    };
  }
}

function addendumView(
  { number, kind, written_at, public_texts }: AddendumRow,
  language: MinutesLanguage,
): PublishedMinutesView['addenda'] {
  if (public_texts === null) return [];
  const { reason, text } = (JSON.parse(public_texts) as PublicAddendumTexts)[language];
  return [{ number, kind, writtenAt: written_at, reason, text }];
}
