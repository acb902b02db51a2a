import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** Cases people raise, what AU answers, standing items of the agenda, and AU's look at it. */
export class Cases1700000000023 implements MigrationInterface {
  name = 'Cases1700000000023';

  async up(runner: QueryRunner): Promise<void> {
    // Not by the Table API: on SQLite that builds the table anew, under the items that point to it.
    await runner.query('ALTER TABLE panel_case ADD COLUMN standing varchar(36)');
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    await runner.query('ALTER TABLE panel_case DROP COLUMN standing');
  }
}

function tables(): Table[] {
  return [raised(), answer(), template(), review()];
}

function raised(): Table {
  return new Table({
    name: 'raised_case',
    columns: [
      id,
      text('case_id', 36),
      text('raised_by', 36),
      text('raised_at', 24),
      { name: 'why', type: 'text' },
      { name: 'ask', type: 'text' },
      text('withdrawn_at', 24, true),
    ],
    uniques: [{ name: 'raised_case_once', columnNames: ['case_id'] }],
    indices: [{ name: 'raised_case_by', columnNames: ['raised_by'] }],
    foreignKeys: [
      to('raised_case', 'case_id', 'panel_case'),
      to('raised_case', 'raised_by', 'person'),
    ],
  });
}

function answer(): Table {
  return new Table({
    name: 'case_answer',
    columns: [
      id,
      text('case_id', 36),
      text('kind', 12),
      { name: 'text', type: 'text' },
      text('until_day', 10, true),
      text('given_by', 36, true),
      text('given_at', 24),
      text('overtaken_at', 24, true),
    ],
    indices: [{ name: 'case_answer_of', columnNames: ['case_id', 'given_at'] }],
    foreignKeys: [
      to('case_answer', 'case_id', 'panel_case'),
      to('case_answer', 'given_by', 'person'),
    ],
  });
}

function template(): Table {
  return new Table({
    name: 'agenda_template',
    columns: [id, text('name', 100), { name: 'items', type: 'text' }, version],
    uniques: [{ name: 'agenda_template_name', columnNames: ['name'] }],
  });
}

function review(): Table {
  return new Table({
    name: 'agenda_review',
    columns: [
      id,
      text('meeting_id', 36),
      text('kind', 12),
      text('person_id', 36, true),
      { name: 'text', type: 'text' },
      text('agenda_hash', 64),
      text('made_at', 24),
    ],
    indices: [{ name: 'agenda_review_of', columnNames: ['meeting_id', 'made_at'] }],
    foreignKeys: [
      to('agenda_review', 'meeting_id', 'meeting'),
      to('agenda_review', 'person_id', 'person'),
    ],
  });
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
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
