import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { day, id, instant, reference, to } from './columns';

/**
 * Versions written by the coordinator, refusals, reminders, challenges for passkeys and scanned sheets (UP 6.1),
 * people invited without a seat, and mails that bring a sealed document. Signed matter is kept for life: RESTRICT.
 */
export class DeclarationsComplete1700000000013 implements MigrationInterface {
  name = 'DeclarationsComplete1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    // Not by the Table API: on SQLite that builds the table anew, under the signatures that point to it.
    for (const column of COLUMNS) await runner.query(`ALTER TABLE declaration_text ADD ${column}`);
    await runner.query(`ALTER TABLE outbox_mail ADD ${ATTACHMENT}`);
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    await runner.query(`ALTER TABLE outbox_mail DROP COLUMN attachment_id`);
    for (const column of COLUMNS) {
      await runner.query(`ALTER TABLE declaration_text DROP COLUMN ${column.split(' ')[0]}`);
    }
  }
}

/** The day older signatures stop opening the papers; who wrote the version and when. */
const COLUMNS = [
  'older_closes_on varchar(10)',
  'added_at varchar(24)',
  'added_by varchar(36)',
  'version integer NOT NULL DEFAULT 1',
];

/** The sealed document a mail brings along. */
const ATTACHMENT = 'attachment_id varchar(36)';

function tables(): Table[] {
  return [guests(), refusals(), notices(), challenges(), scans()];
}

function guests(): Table {
  return new Table({
    name: 'guest',
    columns: [
      id,
      reference('person_id'),
      { name: 'invited_to', type: 'varchar', length: '160' },
      day('from_date'),
      day('to_date'),
      { name: 'version', type: 'integer' },
    ],
    indices: [{ name: 'guest_of', columnNames: ['person_id'] }],
    foreignKeys: [to('guest', 'person_id', 'person')],
  });
}

function refusals(): Table {
  return new Table({
    name: 'declaration_refusal',
    columns: [
      id,
      reference('text_id'),
      reference('person_id'),
      instant('refused_at'),
      reference('recorded_by'),
      { name: 'word', type: 'text', isNullable: true },
      instant('ended_at', true),
    ],
    indices: [{ name: 'declaration_refusal_of', columnNames: ['person_id'] }],
    foreignKeys: [
      to('declaration_refusal', 'text_id', 'declaration_text'),
      to('declaration_refusal', 'person_id', 'person'),
    ],
  });
}

function notices(): Table {
  return new Table({
    name: 'declaration_notice',
    columns: [
      id,
      reference('text_id'),
      reference('person_id'),
      { name: 'kind', type: 'varchar', length: '10' },
      instant('sent_at'),
      reference('sent_by', true),
    ],
    indices: [{ name: 'declaration_notice_to', columnNames: ['person_id', 'sent_at'] }],
    foreignKeys: [
      to('declaration_notice', 'text_id', 'declaration_text'),
      to('declaration_notice', 'person_id', 'person'),
    ],
  });
}

function challenges(): Table {
  return new Table({
    name: 'declaration_challenge',
    columns: [
      id,
      reference('text_id'),
      reference('person_id'),
      { name: 'document_hash', type: 'varchar', length: '64' },
      { name: 'nonce', type: 'varchar', length: '64' },
      instant('created_at'),
      instant('expires_at'),
      instant('used_at', true),
    ],
    indices: [{ name: 'declaration_challenge_of', columnNames: ['person_id'] }],
    foreignKeys: [to('declaration_challenge', 'text_id', 'declaration_text')],
  });
}

function scans(): Table {
  return new Table({
    name: 'declaration_scan',
    columns: [
      id,
      reference('signature_id'),
      { name: 'media_type', type: 'varchar', length: '20' },
      { name: 'bytes', type: 'integer' },
      { name: 'sha256', type: 'varchar', length: '64' },
      { name: 'content', type: 'text' },
      instant('uploaded_at'),
      reference('uploaded_by'),
    ],
    uniques: [{ name: 'declaration_scan_of', columnNames: ['signature_id'] }],
    foreignKeys: [to('declaration_scan', 'signature_id', 'declaration_signature')],
  });
}
