import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

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
      { ...word('id', 36), isPrimary: true },
      word('kind', 12),
      word('object_id', 36),
      word('mode', 8),
      word('state', 12),
      long('options'),
      word('outer_teller', 36, true),
      word('inner_teller', 36, true),
      word('outer_key', 88, true),
      word('inner_key', 88, true),
      word('fingerprint', 64, true),
      word('closes_at', 24, true),
      number('outer_closed'),
      number('inner_closed'),
      { ...number('roll_size'), isNullable: true },
      { ...number('votes_cast'), isNullable: true },
      word('set_hash', 64, true),
      { ...number('outer_refused'), isNullable: true },
      word('batch_hash', 64, true),
      long('mixed', true),
      word('mixed_at', 24, true),
      long('result', true),
      word('publish', 8, true),
      long('codes', true),
      word('ended_at', 24, true),
      long('aborted_because', true),
      number('version'),
    ],
    indices: [{ name: 'ballot_of', columnNames: ['object_id'] }],
    foreignKeys: [to('ballot', 'outer_teller', 'person'), to('ballot', 'inner_teller', 'person')],
  });
}

function place(): Table {
  return new Table({
    name: 'ballot_place',
    columns: [
      { ...word('ballot_id', 36), isPrimary: true },
      { ...word('person_id', 36), isPrimary: true },
      { ...number('slot'), isNullable: true },
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
      { ...word('ballot_id', 36), isPrimary: true },
      { ...number('slot'), isPrimary: true },
      word('sealed', 344, true),
    ],
    foreignKeys: [to('ballot_envelope', 'ballot_id', 'ballot')],
  });
}

function word(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function long(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'text', isNullable };
}

function number(name: string): TableColumnOptions {
  return { name, type: 'integer' };
}

function to(table: string, column: string, referencedTableName: string): TableForeignKeyOptions {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
