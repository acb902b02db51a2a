import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { osloDate } from '../kernel/oslo';
import { conflict } from '../kernel/problem';
import { dated } from '../texts/dated';
import { mailLanguage } from '../texts/mail';
import { MailPaper } from './mail-paper';
import { OutboxReader } from './outbox-reader';

interface Receiver {
  name: string | null;
  language: string | null;
}

/** A mail as a letter on paper, for whom mail does not reach. */
@Injectable()
export class MailLetter {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly outbox: OutboxReader,
    private readonly paper: MailPaper,
  ) {}

  /** @throws 404; 409 for a mail that carried a code: nobody has its text */
  async file(id: string): Promise<Buffer> {
    const { body, subject, personId, createdAt } = await this.outbox.one(id);
    if (body === null) throw conflict('mail-without-text');
    const { name, language } = await this.receiver(personId);
    const lang = mailLanguage(language);
    const [installation] = await this.readDb.query<{ panelName: string | null }>(
      'SELECT panel_name AS "panelName" FROM installation',
    );
    const letter = {
      lang,
      region: lang === 'en' ? 'GB' : 'NO',
      sender: installation?.panelName ?? '',
      recipient: name === null ? [] : [name],
      date: dated(lang, osloDate(createdAt)),
      title: subject,
      paragraphs: paragraphsOf(body),
    };
    return this.paper.pdf(letter, this.clock.now());
  }

  private async receiver(personId: string | null): Promise<Receiver> {
    const [person] = await this.readDb.query<Receiver>(
      `SELECT p.name, f.language FROM person p LEFT JOIN preference f ON f.person_id = p.id
        WHERE p.id = $1`,
      [personId],
    );
    return person ?? { name: null, language: null };
  }
}

/** A link that is made only as a mail leaves stands as a mark in its text, and cannot be printed. */
function paragraphsOf(body: string): string[][] {
  const parts = body.split(/\n{2,}/).filter((part) => !part.includes('#…'));
  return parts.map((part) => part.split('\n'));
}
