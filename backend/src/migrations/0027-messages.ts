import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, to, varchar, version } from './columns';

/** What became of each mail, texts the coordinator has changed, reminders that are stopped, and calendar feeds. */
export class Messages1700000000027 implements MigrationInterface {
  name = 'Messages1700000000027';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`ALTER TABLE outbox_mail ADD ${column}`);
    await runner.query('CREATE UNIQUE INDEX outbox_mail_once ON outbox_mail (once_key)');
    await runner.query(
      `UPDATE outbox_mail SET person_id =
        (SELECT min(a.person_id) FROM account a WHERE a.email = outbox_mail.to_address)`,
    );
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    await runner.query('DROP INDEX outbox_mail_once');
    for (const column of COLUMNS) {
      await runner.query(`ALTER TABLE outbox_mail DROP COLUMN ${column.split(' ')[0]}`);
    }
  }
}

/** Who gets it; what the mail server said last, and of what; when it went by post; what may be sent only once. */
const COLUMNS = [
  'person_id varchar(36)',
  'refusal varchar(12)',
  'refusal_code varchar(20)',
  'refused_at varchar(24)',
  'posted_at varchar(24)',
  'once_key varchar(120)',
] as const;

function tables(): Table[] {
  return [template(), stop(), feed()];
}

function template(): Table {
  return new Table({
    name: 'mail_template',
    columns: [
      id,
      varchar('kind', 40),
      varchar('language', 2),
      varchar('subject', 120),
      { name: 'body', type: 'text' },
      varchar('changed_at', 24),
      varchar('changed_by', 36),
      version,
    ],
    uniques: [{ name: 'mail_template_once', columnNames: ['kind', 'language'] }],
    foreignKeys: [to('mail_template', 'changed_by', 'person')],
  });
}

function stop(): Table {
  return new Table({
    name: 'reminder_stop',
    columns: [
      { ...varchar('person_id', 36), isPrimary: true },
      { ...varchar('kind', 30), isPrimary: true },
      varchar('since', 24),
    ],
    foreignKeys: [to('reminder_stop', 'person_id', 'person')],
  });
}

function feed(): Table {
  return new Table({
    name: 'calendar_feed',
    columns: [
      id,
      varchar('person_id', 36),
      varchar('token_hash', 64),
      varchar('made_at', 24),
      varchar('revoked_at', 24, true),
    ],
    uniques: [{ name: 'calendar_feed_token', columnNames: ['token_hash'] }],
    indices: [{ name: 'calendar_feed_person', columnNames: ['person_id'] }],
    foreignKeys: [to('calendar_feed', 'person_id', 'person')],
  });
}
