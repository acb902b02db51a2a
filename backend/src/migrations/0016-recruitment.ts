import { MigrationInterface, QueryRunner, Table, TableForeignKey } from 'typeorm';
import { id, instant, reference, to } from './columns';

/**
 * Campaigns, the seats they seek, applications without an account, and what is counted against floods (UP 3.2).
 * An applicant is not yet a person of the panel, so keys and readings no longer ask for a row in `person`: the id
 * is the one the person gets if the panel says yes.
 */
export class Recruitment1700000000016 implements MigrationInterface {
  name = 'Recruitment1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    // No table points to these two, so building them anew on SQLite moves nothing else; who reads stays a person.
    await runner.dropForeignKey('vault_key', 'vault_key_person_id');
    await runner.dropForeignKey('data_read', 'data_read_person_id');
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    for (const table of ['data_read', 'vault_key']) {
      const known = to(table, 'person_id', 'person');
      await runner.createForeignKey(table, new TableForeignKey(known));
    }
  }
}

function tables(): Table[] {
  return [campaigns(), seats(), applications(), attempts()];
}

function campaigns(): Table {
  return new Table({
    name: 'campaign',
    columns: [
      id,
      { name: 'number', type: 'integer' },
      { name: 'year', type: 'integer' },
      { name: 'track', type: 'varchar', length: '20' },
      { name: 'title', type: 'varchar', length: '160' },
      { name: 'text', type: 'text' },
      { name: 'plain_text', type: 'text', isNullable: true },
      { name: 'language', type: 'varchar', length: '2' },
      { name: 'deadline', type: 'varchar', length: '10' },
      { name: 'seeks_alternates', type: 'integer' },
      { name: 'state', type: 'varchar', length: '20' },
      { name: 'shuffle', type: 'varchar', length: '64' },
      instant('created_at'),
      instant('opened_at', true),
      instant('closed_at', true),
      reference('case_id', true),
      { name: 'version', type: 'integer' },
    ],
    uniques: [{ name: 'campaign_number', columnNames: ['year', 'number'] }],
    foreignKeys: [to('campaign', 'case_id', 'panel_case')],
  });
}

function seats(): Table {
  return new Table({
    name: 'campaign_seat',
    columns: [id, reference('campaign_id'), reference('seat_id')],
    uniques: [{ name: 'campaign_seat_once', columnNames: ['campaign_id', 'seat_id'] }],
    foreignKeys: [
      to('campaign_seat', 'campaign_id', 'campaign'),
      to('campaign_seat', 'seat_id', 'seat'),
    ],
  });
}

function applications(): Table {
  return new Table({
    name: 'application',
    columns: [
      id,
      reference('campaign_id'),
      reference('applicant_id'),
      { name: 'state', type: 'varchar', length: '20' },
      { name: 'token_hash', type: 'varchar', length: '64' },
      instant('token_expires_at'),
      { name: 'name', type: 'varchar', length: '120', isNullable: true },
      { name: 'email', type: 'varchar', length: '200' },
      { name: 'language', type: 'varchar', length: '2' },
      { name: 'bases', type: 'text' },
      { name: 'fields', type: 'text' },
      { name: 'needs_guardian', type: 'integer' },
      { name: 'sealed_text', type: 'text', isNullable: true },
      { name: 'consent_text', type: 'varchar', length: '20', isNullable: true },
      { name: 'place', type: 'integer', isNullable: true },
      instant('created_at'),
      instant('sent_at', true),
      instant('decided_at', true),
      { name: 'version', type: 'integer' },
    ],
    uniques: [
      { name: 'application_token', columnNames: ['token_hash'] },
      { name: 'application_applicant', columnNames: ['applicant_id'] },
    ],
    indices: [{ name: 'application_campaign', columnNames: ['campaign_id', 'state'] }],
    foreignKeys: [to('application', 'campaign_id', 'campaign')],
  });
}

function attempts(): Table {
  return new Table({
    name: 'application_attempt',
    columns: [id, { name: 'bucket', type: 'varchar', length: '100' }, instant('at')],
    indices: [
      { name: 'application_attempt_bucket', columnNames: ['bucket', 'at'] },
      { name: 'application_attempt_at', columnNames: ['at'] },
    ],
  });
}
