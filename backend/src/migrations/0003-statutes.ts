import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { day, id } from './columns';

/** Versions of the development plan, and the panel's decisions on how to read it. */
export class Statutes1700000000003 implements MigrationInterface {
  name = 'Statutes1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'statutes_version',
        columns: [
          id,
          { name: 'name', type: 'varchar', length: '200' },
          day('adopted_on'),
          day('in_force_from'),
          day('expires_on', true),
          { name: 'data', type: 'text' },
        ],
        indices: [{ name: 'statutes_version_in_force', columnNames: ['in_force_from'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'interpretation_decision',
        columns: [
          id,
          { name: 'interpretation', type: 'varchar', length: '40' },
          { name: 'option_name', type: 'varchar', length: '40' },
          day('decided_on'),
          day('in_force_from'),
          { name: 'decided_by', type: 'varchar', length: '200' },
        ],
        indices: [
          {
            name: 'interpretation_decision_in_force',
            columnNames: ['interpretation', 'in_force_from'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('interpretation_decision');
    await runner.dropTable('statutes_version');
  }
}
