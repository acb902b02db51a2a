import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };

/** Elections as they are held: rounds, what each teller counted, and lots (UP 3.3). */
export class ElectionHeld1700000000038 implements MigrationInterface {
  name = 'ElectionHeld1700000000038';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [round(), tally(), lot()];
}

function round(): Table {
  return new Table({
    name: 'election_round',
    columns: [
      id,
      word('election_id', 36),
      { name: 'number', type: 'integer' },
      word('method', 16),
      word('state', 12),
      long('candidates'),
      long('roll'),
      long('frozen'),
      word('teller_one', 36, true),
      word('teller_two', 36, true),
      { name: 'attempt', type: 'integer' },
      word('opened_by', 36),
      word('opened_at', 24),
      word('ended_at', 24, true),
      word('outcome', 16, true),
      long('sums', true),
      long('findings', true),
      word('elected', 36, true),
      long('aborted_because', true),
      { name: 'version', type: 'integer' },
    ],
    indices: [{ name: 'election_round_of', columnNames: ['election_id'] }],
    foreignKeys: [
      to('election_round', 'election_id', 'election'),
      to('election_round', 'teller_one', 'person'),
      to('election_round', 'teller_two', 'person'),
      to('election_round', 'opened_by', 'person'),
    ],
  });
}

function tally(): Table {
  return new Table({
    name: 'election_tally',
    columns: [
      id,
      word('round_id', 36),
      word('teller_id', 36),
      { name: 'attempt', type: 'integer' },
      long('sums'),
      word('entered_at', 24),
    ],
    uniques: [{ name: 'election_tally_once', columnNames: ['round_id', 'teller_id', 'attempt'] }],
    foreignKeys: [
      to('election_tally', 'round_id', 'election_round'),
      to('election_tally', 'teller_id', 'person'),
    ],
  });
}

function lot(): Table {
  return new Table({
    name: 'election_lot',
    columns: [
      id,
      word('round_id', 36),
      word('secret', 64),
      word('commitment', 64),
      word('witness_one', 36),
      word('witness_two', 36),
      word('word_one', 60, true),
      word('word_two', 60, true),
      word('digest', 64, true),
      word('drawn', 36, true),
      word('drawn_at', 24, true),
      { name: 'version', type: 'integer' },
    ],
    uniques: [{ name: 'election_lot_once', columnNames: ['round_id'] }],
    foreignKeys: [
      to('election_lot', 'round_id', 'election_round'),
      to('election_lot', 'witness_one', 'person'),
      to('election_lot', 'witness_two', 'person'),
    ],
  });
}

function word(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function long(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'text', isNullable };
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
