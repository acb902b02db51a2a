import { MigrationInterface, QueryRunner, Table, TableColumn } from 'typeorm';
import { id, longText, to, varchar, version } from './columns';

const SEALED = new TableColumn({ name: 'sealed', type: 'text', isNullable: true });

/**
 * Elections nobody stood in, with who was asked to act and who does (UP 3.3); and the secret of a lot, which lies
 * sealed until it is drawn.
 */
export class NobodyStands1700000000041 implements MigrationInterface {
  name = 'NobodyStands1700000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(nobody());
    // A lot whose secret has lain open is begun anew.
    await runner.query('DELETE FROM election_lot WHERE digest IS NULL');
    await runner.addColumn('election_lot', SEALED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('election_lot', SEALED);
    await runner.dropTable('election_nobody');
  }
}

function nobody(): Table {
  return new Table({
    name: 'election_nobody',
    columns: [
      id,
      varchar('election_id', 36),
      varchar('meeting_id', 36),
      varchar('office', 16),
      varchar('recorded_by', 36),
      varchar('recorded_at', 24),
      varchar('incumbent_id', 36, true),
      varchar('incumbent_answer', 3, true),
      varchar('deputy_id', 36, true),
      varchar('deputy_answer', 3, true),
      varchar('acting_id', 36, true),
      varchar('from_date', 10),
      varchar('to_date', 10, true),
      longText('findings'),
      version,
    ],
    uniques: [{ name: 'election_nobody_once', columnNames: ['election_id', 'meeting_id'] }],
    indices: [{ name: 'election_nobody_acting', columnNames: ['office', 'acting_id'] }],
    foreignKeys: [
      to('election_nobody', 'election_id', 'election'),
      to('election_nobody', 'meeting_id', 'meeting'),
      to('election_nobody', 'recorded_by', 'person'),
      to('election_nobody', 'incumbent_id', 'person'),
      to('election_nobody', 'deputy_id', 'person'),
      to('election_nobody', 'acting_id', 'person'),
    ],
  });
}
