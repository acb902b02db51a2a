import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, to, varchar, version } from './columns';

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

function tables(): Table[] {
  return [contacts(), campaigns(), seats(), requests(), links(), nominations()];
}

function contacts(): Table {
  return new Table({
    name: 'organisation_contact',
    columns: [
      id,
      varchar('organisation_id', 36),
      varchar('name', 120),
      varchar('role', 120, true),
      varchar('email', 200, true),
      varchar('language', 2),
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
      varchar('title', 160),
      { name: 'text_nb', type: 'text' },
      { name: 'text_nn', type: 'text', isNullable: true },
      { name: 'text_en', type: 'text', isNullable: true },
      varchar('deadline', 10),
      varchar('state', 20),
      varchar('shuffle', 64),
      varchar('created_at', 24),
      varchar('opened_at', 24, true),
      varchar('closed_at', 24, true),
      varchar('case_id', 36, true),
      version,
    ],
    uniques: [{ name: 'request_campaign_number', columnNames: ['year', 'number'] }],
    foreignKeys: [to('request_campaign', 'case_id', 'panel_case')],
  });
}

function seats(): Table {
  return new Table({
    name: 'request_campaign_seat',
    columns: [id, varchar('campaign_id', 36), varchar('seat_id', 36)],
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
      varchar('campaign_id', 36),
      varchar('organisation_id', 36),
      varchar('contact_name', 120, true),
      varchar('email', 200, true),
      varchar('language', 2),
      varchar('channel', 10),
      varchar('state', 20),
      varchar('due_on', 10),
      { name: 'letter', type: 'text' },
      { name: 'note', type: 'text', isNullable: true },
      { name: 'reminders', type: 'integer' },
      varchar('asked_at', 24),
      varchar('reminded_at', 24, true),
      varchar('answered_at', 24, true),
      varchar('replaced_on', 10, true),
      varchar('closed_at', 24, true),
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
    columns: [id, varchar('request_id', 36), varchar('token_hash', 64), varchar('created_at', 24)],
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
      varchar('request_id', 36),
      varchar('nominee_id', 36),
      varchar('state', 20),
      varchar('name', 120),
      varchar('email', 200, true),
      { name: 'bases', type: 'text' },
      { name: 'fields', type: 'text' },
      { name: 'sealed_text', type: 'text', isNullable: true },
      varchar('consent_text', 20),
      { name: 'place', type: 'integer', isNullable: true },
      varchar('created_at', 24),
      varchar('decided_at', 24, true),
      varchar('answered_at', 24, true),
      version,
    ],
    uniques: [
      { name: 'nomination_of_request', columnNames: ['request_id'] },
      { name: 'nomination_nominee', columnNames: ['nominee_id'] },
    ],
    foreignKeys: [to('nomination', 'request_id', 'organisation_request')],
  });
}
