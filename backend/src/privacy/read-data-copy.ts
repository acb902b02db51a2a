import { Injectable } from '@nestjs/common';
import { strToU8, zipSync } from 'fflate';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { notFound } from '../kernel/problem';
import { MailLanguage } from '../texts/mail';
import { copyPage } from './copy-page';
import { fileNameOn } from './make-data-copy';
import { OwnDataReader } from './own-data-reader';

interface Row {
  person_id: string;
  session_id: string;
  language: MailLanguage;
  made_at: string;
  expires_at: string;
}

/** Makes the copy: all data as JSON, the same as a page to read, and the files kept about the person. */
@Injectable()
export class ReadDataCopy {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly data: OwnDataReader,
  ) {}

  /** @throws 404 for another's copy, another session's, and one that is older than a day */
  async run(actor: Actor, id: string): Promise<{ bytes: Buffer; fileName: string }> {
    const [copy] = await this.readDb.query<Row>(
      'SELECT person_id, session_id, language, made_at, expires_at FROM data_copy WHERE id = $1',
      [id],
    );
    const mine = copy?.person_id === actor.personId && copy?.session_id === actor.sessionId;
    if (copy === undefined || !mine || copy.expires_at <= this.clock.now()) throw notFound();
    const own = { ...actor, personId: copy.person_id };
    const { tables, files } = await this.data.of(own, copy.language);
    const zipped = {
      'index.html': strToU8(copyPage(tables, copy.language, copy.made_at)),
      'data.json': strToU8(`${JSON.stringify({ madeAt: copy.made_at, tables }, null, 2)}\n`),
      ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    };
    const mtime = new Date(copy.made_at);
    return { bytes: Buffer.from(zipSync(zipped, { mtime })), fileName: fileNameOn(copy.made_at) };
  }
}
