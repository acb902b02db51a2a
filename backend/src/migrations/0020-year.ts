import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** The plan of a year: its meetings, the days they may be on, and what people answered; and what became of a meeting. */
export class Year1700000000020 implements MigrationInterface {
  name = 'Year1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [plan(), meeting(), candidate(), answer(), link(), change()];
}

function plan(): Table {
  return new Table({
    name: 'year_plan',
    columns: [
      id,
      integer('year'),
      text('state', 12),
      text('region', 20),
      text('steering_days', 200),
      text('start_time', 5),
      text('end_time', 5),
      text('place', 200),
      text('mode', 12),
      text('created_at', 24),
      text('poll_closes_on', 10, true),
      text('adopted_at', 24, true),
      version,
    ],
    uniques: [{ name: 'year_plan_year', columnNames: ['year'] }],
  });
}

function meeting(): Table {
  return new Table({
    name: 'planned_meeting',
    columns: [
      id,
      text('plan_id', 36),
      integer('number'),
      text('chosen_day', 10, true),
      text('meeting_id', 36, true),
      version,
    ],
    uniques: [{ name: 'planned_meeting_number', columnNames: ['plan_id', 'number'] }],
    foreignKeys: [
      to('planned_meeting', 'plan_id', 'year_plan'),
      to('planned_meeting', 'meeting_id', 'meeting'),
    ],
  });
}

function candidate(): Table {
  return new Table({
    name: 'meeting_candidate',
    columns: [id, text('planned_id', 36), text('day', 10), integer('position')],
    uniques: [{ name: 'meeting_candidate_day', columnNames: ['planned_id', 'day'] }],
    foreignKeys: [to('meeting_candidate', 'planned_id', 'planned_meeting')],
  });
}

function answer(): Table {
  return new Table({
    name: 'date_answer',
    columns: [
      id,
      text('candidate_id', 36),
      text('person_id', 36),
      text('answer', 12),
      text('answered_at', 24),
      version,
    ],
    uniques: [{ name: 'date_answer_once', columnNames: ['candidate_id', 'person_id'] }],
    indices: [{ name: 'date_answer_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('date_answer', 'candidate_id', 'meeting_candidate'),
      to('date_answer', 'person_id', 'person'),
    ],
  });
}

function link(): Table {
  return new Table({
    name: 'date_link',
    columns: [
      id,
      text('plan_id', 36),
      text('person_id', 36),
      text('token_hash', 64),
      text('expires_at', 24),
    ],
    uniques: [
      { name: 'date_link_token', columnNames: ['token_hash'] },
      { name: 'date_link_person', columnNames: ['plan_id', 'person_id'] },
    ],
    foreignKeys: [to('date_link', 'plan_id', 'year_plan'), to('date_link', 'person_id', 'person')],
  });
}

function change(): Table {
  return new Table({
    name: 'meeting_change',
    columns: [
      id,
      text('meeting_id', 36),
      text('kind', 12),
      { name: 'reason', type: 'text' },
      text('starts_at', 24),
      text('ends_at', 24),
      text('place', 200),
      text('mode', 12),
      text('changed_at', 24),
    ],
    indices: [{ name: 'meeting_change_of', columnNames: ['meeting_id', 'changed_at'] }],
    foreignKeys: [to('meeting_change', 'meeting_id', 'meeting')],
  });
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function integer(name: string): TableColumnOptions {
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
