import { MigrationInterface, QueryRunner, Table, TableForeignKeyOptions } from 'typeorm';
import { id, varchar, version } from './columns';

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
      varchar('meeting_id', 36),
      varchar('join_link', 500, true),
      varchar('dial_in_number', 40, true),
      varchar('dial_in_code', 40, true),
      varchar('interpreter', 200, true),
      varchar('support_person', 200, true),
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
      varchar('meeting_id', 36),
      varchar('reason', 500),
      varchar('called_by', 36),
      varchar('called_at', 24),
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
      varchar('person_id', 36),
      varchar('reason', 500),
      varchar('demanded_at', 24),
      varchar('meeting_id', 36, true),
      varchar('withdrawn_at', 24, true),
      version,
    ],
    indices: [{ name: 'meeting_demand_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('meeting_demand', 'person_id', 'person'),
      to('meeting_demand', 'meeting_id', 'meeting'),
    ],
  });
}

function to(table: string, column: string, referencedTableName: string): TableForeignKeyOptions {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName,
    referencedColumnNames: ['id'],
  };
}
