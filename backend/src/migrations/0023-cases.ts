import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, to, varchar, version } from './columns';

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
      varchar('case_id', 36),
      varchar('raised_by', 36),
      varchar('raised_at', 24),
      { name: 'why', type: 'text' },
      { name: 'ask', type: 'text' },
      varchar('withdrawn_at', 24, true),
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
      varchar('case_id', 36),
      varchar('kind', 12),
      { name: 'text', type: 'text' },
      varchar('until_day', 10, true),
      varchar('given_by', 36, true),
      varchar('given_at', 24),
      varchar('overtaken_at', 24, true),
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
    columns: [id, varchar('name', 100), { name: 'items', type: 'text' }, version],
    uniques: [{ name: 'agenda_template_name', columnNames: ['name'] }],
  });
}

function review(): Table {
  return new Table({
    name: 'agenda_review',
    columns: [
      id,
      varchar('meeting_id', 36),
      varchar('kind', 12),
      varchar('person_id', 36, true),
      { name: 'text', type: 'text' },
      varchar('agenda_hash', 64),
      varchar('made_at', 24),
    ],
    indices: [{ name: 'agenda_review_of', columnNames: ['meeting_id', 'made_at'] }],
    foreignKeys: [
      to('agenda_review', 'meeting_id', 'meeting'),
      to('agenda_review', 'person_id', 'person'),
    ],
  });
}
