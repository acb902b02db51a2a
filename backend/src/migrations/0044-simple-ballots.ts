import { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';
import { reference } from './columns';

const CLOSING_BY = new TableColumn(reference('closing_by', true));

/** A secret ballot without tellers is closed by two: this is the first of them, until the second has said it too. */
export class SimpleBallots1700000000044 implements MigrationInterface {
  name = 'SimpleBallots1700000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('ballot', CLOSING_BY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('ballot', CLOSING_BY);
  }
}
