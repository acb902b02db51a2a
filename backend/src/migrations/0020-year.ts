import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, integer, to, varchar, version } from './columns';

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
      varchar('state', 12),
      varchar('region', 20),
      varchar('steering_days', 200),
      varchar('start_time', 5),
      varchar('end_time', 5),
      varchar('place', 200),
      varchar('mode', 12),
      varchar('created_at', 24),
      varchar('poll_closes_on', 10, true),
      varchar('adopted_at', 24, true),
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
      varchar('plan_id', 36),
      integer('number'),
      varchar('chosen_day', 10, true),
      varchar('meeting_id', 36, true),
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
    columns: [id, varchar('planned_id', 36), varchar('day', 10), integer('position')],
    uniques: [{ name: 'meeting_candidate_day', columnNames: ['planned_id', 'day'] }],
    foreignKeys: [to('meeting_candidate', 'planned_id', 'planned_meeting')],
  });
}

function answer(): Table {
  return new Table({
    name: 'date_answer',
    columns: [
      id,
      varchar('candidate_id', 36),
      varchar('person_id', 36),
      varchar('answer', 12),
      varchar('answered_at', 24),
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
      varchar('plan_id', 36),
      varchar('person_id', 36),
      varchar('token_hash', 64),
      varchar('expires_at', 24),
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
      varchar('meeting_id', 36),
      varchar('kind', 12),
      { name: 'reason', type: 'text' },
      varchar('starts_at', 24),
      varchar('ends_at', 24),
      varchar('place', 200),
      varchar('mode', 12),
      varchar('changed_at', 24),
    ],
    indices: [{ name: 'meeting_change_of', columnNames: ['meeting_id', 'changed_at'] }],
    foreignKeys: [to('meeting_change', 'meeting_id', 'meeting')],
  });
}
