import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';

const WEEK_MS = 7 * 86_400_000;

/** What one person has been sent about one version. */
export interface Notices {
  askedAt: string | null;
  /** The last reminder. */
  remindedAt: string | null;
  /** How many went out by themselves. */
  automatic: number;
}

interface Row {
  personId: string;
  kind: 'asked' | 'reminder';
  at: string;
  by: string | null;
}

/** Which mails about the declaration have gone to whom. */
@Injectable()
export class NoticesReader {
  constructor(private readonly readDb: ReadDb) {}

  async about(textId: string, db: Db = this.readDb): Promise<Map<string, Notices>> {
    const rows = await db.query<Row>(
      `SELECT person_id AS "personId", kind, sent_at AS "at", sent_by AS "by" FROM declaration_notice
        WHERE text_id = $1 ORDER BY sent_at, id`,
      [textId],
    );
    const notices = new Map<string, Notices>();
    for (const row of rows) notices.set(row.personId, withRow(notices.get(row.personId), row));
    return notices;
  }
}

function withRow(known: Notices | undefined, { kind, at, by }: Row): Notices {
  const { askedAt, remindedAt, automatic } = known ?? NONE;
  if (kind === 'asked') return { askedAt: askedAt ?? at, remindedAt, automatic };
  return { askedAt, remindedAt: at, automatic: automatic + (by === null ? 1 : 0) };
}

const NONE: Notices = { askedAt: null, remindedAt: null, automatic: 0 };

/** The newest mail, asking or reminding. */
export function lastNotice(notices: Notices | undefined): string | null {
  return (
    [notices?.askedAt, notices?.remindedAt]
      .flatMap((at) => at ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** At most one mail a week to the same person about the same version. */
export function isTooSoon(notices: Notices | undefined, now: string): boolean {
  const last = lastNotice(notices);
  return last !== null && Date.parse(now) - Date.parse(last) < WEEK_MS;
}
