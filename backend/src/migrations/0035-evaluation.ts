import { MigrationInterface, QueryRunner, Table, TableForeignKeyOptions } from 'typeorm';
import { id, varchar } from './columns';

/**
 * What people thought of a meeting, as sums, and apart from them who has answered while it lasts. Replies kept for
 * repeated requests are sealed from now on; those that could be read go.
 */
export class Evaluation1700000000035 implements MigrationInterface {
  name = 'Evaluation1700000000035';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
    await runner.query('DELETE FROM idempotency_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [evaluation(), place(), sum()];
}

/** `sealed_sums` are the sums while people answer; they are opened once, or destroyed. */
function evaluation(): Table {
  return new Table({
    name: 'evaluation',
    columns: [
      id,
      varchar('meeting_id', 36),
      varchar('state', 12),
      varchar('closes_at', 24),
      { name: 'sealed_sums', type: 'text', isNullable: true },
      { name: 'answered', type: 'integer', isNullable: true },
    ],
    uniques: [{ name: 'evaluation_once', columnNames: ['meeting_id'] }],
    foreignKeys: [to('evaluation', 'meeting_id', 'meeting')],
  });
}

/** Made for everybody at once, so that the order of the rows tells nothing; gone when the answers are counted. */
function place(): Table {
  return new Table({
    name: 'evaluation_place',
    columns: [
      { ...varchar('evaluation_id', 36), isPrimary: true },
      { ...varchar('person_id', 36), isPrimary: true },
      { name: 'answered', type: 'integer' },
    ],
    indices: [{ name: 'evaluation_place_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('evaluation_place', 'evaluation_id', 'evaluation'),
      to('evaluation_place', 'person_id', 'person'),
    ],
  });
}

function sum(): Table {
  return new Table({
    name: 'evaluation_sum',
    columns: [
      { ...varchar('evaluation_id', 36), isPrimary: true },
      { ...varchar('question', 16), isPrimary: true },
      { ...varchar('choice', 16), isPrimary: true },
      { name: 'answers', type: 'integer' },
    ],
    foreignKeys: [to('evaluation_sum', 'evaluation_id', 'evaluation')],
  });
}

function to(table: string, column: string, target: string): TableForeignKeyOptions {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName: target,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
