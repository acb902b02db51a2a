import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** How one takes part in a meeting from elsewhere, who is there to help, and meetings beyond the year's plan. */
export class Place1700000000022 implements MigrationInterface {
  name = 'Place1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [place(), extra(), demand()];
}

/** Apart from the meeting, which everyone in the panel reads: a link is for those who are invited. */
function place(): Table {
  return new Table({
    name: 'meeting_place',
    columns: [
      id,
      text('meeting_id', 36),
      text('join_link', 500, true),
      text('dial_in_number', 40, true),
      text('dial_in_code', 40, true),
      text('interpreter', 200, true),
      text('support_person', 200, true),
    ],
    uniques: [{ name: 'meeting_place_meeting', columnNames: ['meeting_id'] }],
    foreignKeys: [to('meeting_place', 'meeting_id', 'meeting')],
  });
}

function extra(): Table {
  return new Table({
    name: 'extra_meeting',
    columns: [
      id,
      text('meeting_id', 36),
      text('reason', 500),
      text('called_by', 36),
      text('called_at', 24),
      { name: 'finding', type: 'text' },
    ],
    uniques: [{ name: 'extra_meeting_meeting', columnNames: ['meeting_id'] }],
    foreignKeys: [
      to('extra_meeting', 'meeting_id', 'meeting'),
      to('extra_meeting', 'called_by', 'person'),
    ],
  });
}

function demand(): Table {
  return new Table({
    name: 'meeting_demand',
    columns: [
      id,
      text('person_id', 36),
      text('reason', 500),
      text('demanded_at', 24),
      text('meeting_id', 36, true),
      text('withdrawn_at', 24, true),
      version,
    ],
    indices: [{ name: 'meeting_demand_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('meeting_demand', 'person_id', 'person'),
      to('meeting_demand', 'meeting_id', 'meeting'),
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
  };
}
