import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumn,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

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
      { name: 'id', type: 'varchar', length: '36', isPrimary: true },
      word('election_id', 36),
      word('meeting_id', 36),
      word('office', 16),
      word('recorded_by', 36),
      word('recorded_at', 24),
      word('incumbent_id', 36, true),
      word('incumbent_answer', 3, true),
      word('deputy_id', 36, true),
      word('deputy_answer', 3, true),
      word('acting_id', 36, true),
      word('from_date', 10),
      word('to_date', 10, true),
      { name: 'findings', type: 'text' },
      { name: 'version', type: 'integer' },
    ],
    uniques: [{ name: 'election_nobody_once', columnNames: ['election_id', 'meeting_id'] }],
    indices: [{ name: 'election_nobody_acting', columnNames: ['office', 'acting_id'] }],
    foreignKeys: [
      to('election_id', 'election'),
      to('meeting_id', 'meeting'),
      to('recorded_by', 'person'),
      to('incumbent_id', 'person'),
      to('deputy_id', 'person'),
      to('acting_id', 'person'),
    ],
  });
}

function word(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function to(column: string, referencedTableName: string): TableForeignKeyOptions {
  return {
    name: `election_nobody_${column}`,
    columnNames: [column],
    referencedTableName,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
