import { MigrationInterface, QueryRunner, Table } from 'typeorm';

/** A member's portrait for the open page: one each, there as long as its owner agrees. */
export class Portraits1700000000021 implements MigrationInterface {
  name = 'Portraits1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'portrait',
        columns: [
          { name: 'id', type: 'varchar', length: '36', isPrimary: true },
          { name: 'person_id', type: 'varchar', length: '36' },
          { name: 'content', type: 'text' },
          { name: 'put_at', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'portrait_person', columnNames: ['person_id'] }],
        foreignKeys: [
          {
            name: 'portrait_person_id',
            columnNames: ['person_id'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('portrait');
  }
}
