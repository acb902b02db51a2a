import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** Elections as they are prepared, and who stands in them (UP 3.3). */
export class Elections1700000000037 implements MigrationInterface {
  name = 'Elections1700000000037';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [election(), candidacy()];
}

function election(): Table {
  return new Table({
    name: 'election',
    columns: [
      id,
      word('case_id', 36),
      word('office', 16),
      word('kind', 16),
      word('by_decision', 200, true),
      word('begins_on', 10, true),
      { name: 'statement_max', type: 'integer' },
      word('state', 12),
      word('prepared_by', 36),
      word('prepared_at', 24),
      word('ended_at', 24, true),
      long('reason', true),
      long('aborted_because', true),
      word('term_id', 36, true),
      version,
    ],
    indices: [
      { name: 'election_of', columnNames: ['case_id'] },
      { name: 'election_state', columnNames: ['state'] },
    ],
    foreignKeys: [
      to('election', 'case_id', 'panel_case'),
      to('election', 'prepared_by', 'person'),
      to('election', 'term_id', 'office_term'),
    ],
  });
}

function candidacy(): Table {
  return new Table({
    name: 'candidacy',
    columns: [
      id,
      word('election_id', 36),
      word('person_id', 36),
      word('nominated_by', 36),
      word('nominated_at', 24),
      word('state', 12),
      long('statement'),
      word('answered_at', 24, true),
      version,
    ],
    uniques: [{ name: 'candidacy_once', columnNames: ['election_id', 'person_id'] }],
    indices: [{ name: 'candidacy_person', columnNames: ['person_id', 'state'] }],
    foreignKeys: [
      to('candidacy', 'election_id', 'election'),
      to('candidacy', 'person_id', 'person'),
      to('candidacy', 'nominated_by', 'person'),
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
