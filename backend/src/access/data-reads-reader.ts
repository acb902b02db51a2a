import { Injectable } from '@nestjs/common';
import { ReadDb } from '../kernel/db';
import { DataReadView } from './data-read.view';

/** More than anybody reads; the newest first. */
const MOST = 500;

const READS = `SELECT r.id, r.at, p.name AS "byName", r.reader_role AS "byRole", r.what, r.how, r.purpose,
  m.number AS "meetingNumber", m.year AS "meetingYear"
  FROM data_read r JOIN person p ON p.id = r.reader_id
  LEFT JOIN meeting m ON r.about = 'meeting:' || m.id
  WHERE r.person_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT ${MOST}`;

/** Who has seen what about a person, for that person. */
@Injectable()
export class DataReadsReader {
  constructor(private readonly readDb: ReadDb) {}

  of(personId: string): Promise<DataReadView[]> {
    return this.readDb.query<DataReadView>(READS, [personId]);
  }
}
