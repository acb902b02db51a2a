import { MigrationInterface, QueryRunner, Table, TableColumnOptions } from 'typeorm';

/**
 * Contacts of organisations, and the second track of UP 3.2: what organisations are asked for, what they answer and
 * whom they name. A request has a table of its own beside `campaign`, so that no reader of open calls, which are
 * public, can ever meet one.
 */
export class Requests1700000000017 implements MigrationInterface {
  name = 'Requests1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    // Appointments point to organisations: SQLite's own ALTER leaves the table in place, the Table API rebuilds it.
    await runner.query('ALTER TABLE organisation ADD COLUMN retired_on varchar(10)');
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    await runner.query('ALTER TABLE organisation DROP COLUMN retired_on');
  }
}

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

function tables(): Table[] {
  return [contacts(), campaigns(), seats(), requests(), links(), nominations()];
}

function contacts(): Table {
  return new Table({
    name: 'organisation_contact',
    columns: [
      id,
      text('organisation_id', 36),
      text('name', 120),
      text('role', 120, true),
      text('email', 200, true),
      text('language', 2),
      { name: 'main', type: 'integer' },
    ],
    indices: [{ name: 'organisation_contact_of', columnNames: ['organisation_id'] }],
    foreignKeys: [to('organisation_contact', 'organisation_id', 'organisation')],
  });
}

function campaigns(): Table {
  return new Table({
    name: 'request_campaign',
    columns: [
      id,
      { name: 'number', type: 'integer' },
      { name: 'year', type: 'integer' },
      text('title', 160),
      { name: 'text_nb', type: 'text' },
      { name: 'text_nn', type: 'text', isNullable: true },
      { name: 'text_en', type: 'text', isNullable: true },
      text('deadline', 10),
      text('state', 20),
      text('shuffle', 64),
      text('created_at', 24),
      text('opened_at', 24, true),
      text('closed_at', 24, true),
      text('case_id', 36, true),
      version,
    ],
    uniques: [{ name: 'request_campaign_number', columnNames: ['year', 'number'] }],
    foreignKeys: [to('request_campaign', 'case_id', 'panel_case')],
  });
}

function seats(): Table {
  return new Table({
    name: 'request_campaign_seat',
    columns: [id, text('campaign_id', 36), text('seat_id', 36)],
    uniques: [{ name: 'request_campaign_seat_once', columnNames: ['campaign_id', 'seat_id'] }],
    foreignKeys: [
      to('request_campaign_seat', 'campaign_id', 'request_campaign'),
      to('request_campaign_seat', 'seat_id', 'seat'),
    ],
  });
}

function requests(): Table {
  return new Table({
    name: 'organisation_request',
    columns: [
      id,
      text('campaign_id', 36),
      text('organisation_id', 36),
      text('contact_name', 120, true),
      text('email', 200, true),
      text('language', 2),
      text('channel', 10),
      text('state', 20),
      text('due_on', 10),
      { name: 'letter', type: 'text' },
      { name: 'note', type: 'text', isNullable: true },
      { name: 'reminders', type: 'integer' },
      text('asked_at', 24),
      text('reminded_at', 24, true),
      text('answered_at', 24, true),
      text('replaced_on', 10, true),
      text('closed_at', 24, true),
      version,
    ],
    uniques: [
      { name: 'organisation_request_once', columnNames: ['campaign_id', 'organisation_id'] },
    ],
    indices: [
      { name: 'organisation_request_of', columnNames: ['organisation_id'] },
      { name: 'organisation_request_due', columnNames: ['state', 'due_on'] },
    ],
    foreignKeys: [
      to('organisation_request', 'campaign_id', 'request_campaign'),
      to('organisation_request', 'organisation_id', 'organisation'),
    ],
  });
}

/** Every letter and reminder carries a link of its own, so that an earlier one goes on working. */
function links(): Table {
  return new Table({
    name: 'nomination_link',
    columns: [id, text('request_id', 36), text('token_hash', 64), text('created_at', 24)],
    uniques: [{ name: 'nomination_link_token', columnNames: ['token_hash'] }],
    indices: [{ name: 'nomination_link_of', columnNames: ['request_id'] }],
    foreignKeys: [to('nomination_link', 'request_id', 'organisation_request')],
  });
}

function nominations(): Table {
  return new Table({
    name: 'nomination',
    columns: [
      id,
      text('request_id', 36),
      text('nominee_id', 36),
      text('state', 20),
      text('name', 120),
      text('email', 200, true),
      { name: 'bases', type: 'text' },
      { name: 'fields', type: 'text' },
      { name: 'sealed_text', type: 'text', isNullable: true },
      text('consent_text', 20),
      { name: 'place', type: 'integer', isNullable: true },
      text('created_at', 24),
      text('decided_at', 24, true),
      text('answered_at', 24, true),
      version,
    ],
    uniques: [
      { name: 'nomination_of_request', columnNames: ['request_id'] },
      { name: 'nomination_nominee', columnNames: ['nominee_id'] },
    ],
    foreignKeys: [to('nomination', 'request_id', 'organisation_request')],
  });
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function to(table: string, column: string, referencedTableName: string) {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
