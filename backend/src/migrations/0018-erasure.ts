import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, to, varchar, version } from './columns';

/** Guardians of those who are not of age, and the runs in which two people let what is due be erased. */
export class Erasure1700000000018 implements MigrationInterface {
  name = 'Erasure1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [
    new Table({
      name: 'guardian',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('full_age_on', 10),
        varchar('consented_on', 10, true),
        { name: 'sealed_text', type: 'text', isNullable: true },
        version,
      ],
      uniques: [{ name: 'guardian_of', columnNames: ['person_id'] }],
      foreignKeys: [to('guardian', 'person_id', 'person')],
    }),
    new Table({
      name: 'erasure_run',
      columns: [
        id,
        varchar('prepared_at', 30),
        varchar('first_by', 36, true),
        varchar('first_at', 30, true),
        varchar('second_by', 36, true),
        varchar('done_at', 30, true),
        version,
      ],
      foreignKeys: [
        to('erasure_run', 'first_by', 'person'),
        to('erasure_run', 'second_by', 'person'),
      ],
    }),
    new Table({
      name: 'erasure_item',
      columns: [
        id,
        varchar('run_id', 36),
        varchar('person_id', 36),
        varchar('what', 20),
        varchar('due_on', 10),
        varchar('outcome', 10, true),
      ],
      uniques: [{ name: 'erasure_item_once', columnNames: ['run_id', 'person_id', 'what'] }],
      foreignKeys: [
        to('erasure_item', 'run_id', 'erasure_run'),
        to('erasure_item', 'person_id', 'person'),
      ],
    }),
  ];
}
