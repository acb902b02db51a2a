import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, integer, longText, to, varchar, version } from './columns';

/**
 * Secret ballots. Nothing here tells when somebody voted or in which order: a place is drawn by lot, and the envelope
 * that lies in it has neither time nor version.
 */
export class Ballots1700000000040 implements MigrationInterface {
  name = 'Ballots1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [ballot(), place(), envelope()];
}

function ballot(): Table {
  return new Table({
    name: 'ballot',
    columns: [
      id,
      varchar('kind', 12),
      varchar('object_id', 36),
      varchar('mode', 8),
      varchar('state', 12),
      longText('options'),
      varchar('outer_teller', 36, true),
      varchar('inner_teller', 36, true),
      varchar('outer_key', 88, true),
      varchar('inner_key', 88, true),
      varchar('fingerprint', 64, true),
      varchar('closes_at', 24, true),
      integer('outer_closed'),
      integer('inner_closed'),
      integer('roll_size', true),
      integer('votes_cast', true),
      varchar('set_hash', 64, true),
      integer('outer_refused', true),
      varchar('batch_hash', 64, true),
      longText('mixed', true),
      varchar('mixed_at', 24, true),
      longText('result', true),
      varchar('publish', 8, true),
      longText('codes', true),
      varchar('ended_at', 24, true),
      longText('aborted_because', true),
      version,
    ],
    indices: [{ name: 'ballot_of', columnNames: ['object_id'] }],
    foreignKeys: [to('ballot', 'outer_teller', 'person'), to('ballot', 'inner_teller', 'person')],
  });
}

function place(): Table {
  return new Table({
    name: 'ballot_place',
    columns: [
      { ...varchar('ballot_id', 36), isPrimary: true },
      { ...varchar('person_id', 36), isPrimary: true },
      integer('slot', true),
    ],
    foreignKeys: [
      to('ballot_place', 'ballot_id', 'ballot'),
      to('ballot_place', 'person_id', 'person'),
    ],
  });
}

function envelope(): Table {
  return new Table({
    name: 'ballot_envelope',
    columns: [
      { ...varchar('ballot_id', 36), isPrimary: true },
      { ...integer('slot'), isPrimary: true },
      varchar('sealed', 344, true),
    ],
    foreignKeys: [to('ballot_envelope', 'ballot_id', 'ballot')],
  });
}
