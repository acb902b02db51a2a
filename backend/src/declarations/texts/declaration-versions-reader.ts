import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { DeclarationTexts } from '../declaration-text';
import { DeclarationVersionView } from './declaration-version.view';

interface Row {
  id: string;
  label: string;
  validFrom: string;
  olderClosesOn: string | null;
  texts: string;
  version: number;
  signatures: number;
}

const VERSIONS = `SELECT t.id, t.version_label AS "label", t.valid_from AS "validFrom",
  t.older_closes_on AS "olderClosesOn", t.texts, t.version,
  (SELECT CAST(count(*) AS integer) FROM declaration_signature s WHERE s.text_id = t.id) AS "signatures"
  FROM declaration_text t ORDER BY t.valid_from, t.id`;

/** Every version of the declaration with its words, newest first. */
@Injectable()
export class DeclarationVersionsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  async list(db: Db = this.readDb): Promise<DeclarationVersionView[]> {
    const rows = await db.query<Row>(VERSIONS);
    const today = this.clock.today();
    const current = rows.filter(({ validFrom }) => validFrom <= today).at(-1);
    const state = (row: Row) =>
      row.validFrom > today ? 'upcoming' : row === current ? 'inForce' : 'former';
    return rows
      .map((row): DeclarationVersionView => ({
        ...row,
        state: state(row),
        texts: JSON.parse(row.texts) as DeclarationTexts,
      }))
      .reverse();
  }
}
