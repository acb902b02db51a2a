import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** Changes of the rules: what is proposed, who supports it, what the panel decided on, and what was set right. */
export class Revision1700000000039 implements MigrationInterface {
  name = 'Revision1700000000039';

  async up(runner: QueryRunner): Promise<void> {
    // Not by the Table API: on SQLite that builds the table anew, under the rows that point to it.
    for (const [table, column] of COLUMNS) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column}`);
    }
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    for (const [table, column] of [...COLUMNS].reverse()) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column.split(' ')[0]}`);
    }
  }
}

/** How a case weighs; from when to when a seat is there, null for always; the case that settled a reading. */
const COLUMNS = [
  ['panel_case', "weight varchar(16) NOT NULL DEFAULT 'ordinary'"],
  ['seat', 'from_date varchar(10)'],
  ['seat', 'to_date varchar(10)'],
  ['interpretation_decision', 'case_id varchar(36)'],
] as const;

function tables(): Table[] {
  return [change(), support(), tabled(), editorial()];
}

/** A proposal to change the statutes, or how a place in them is read. */
function change(): Table {
  return new Table({
    name: 'rule_change',
    columns: [
      id,
      word('kind', 16),
      word('title', 200),
      long('reason'),
      long('content'),
      word('base_id', 36),
      word('from_day', 10, true),
      word('state', 12),
      word('proposed_by', 36),
      word('made_at', 24),
      word('opened_at', 24, true),
      word('case_id', 36, true),
      word('decision_id', 36, true),
      word('decided_on', 10, true),
      word('in_force_from', 10, true),
      word('statutes_id', 36, true),
      version,
    ],
    indices: [{ name: 'rule_change_case', columnNames: ['case_id'] }],
    foreignKeys: [
      to('rule_change', 'base_id', 'statutes_version'),
      to('rule_change', 'proposed_by', 'person'),
      to('rule_change', 'case_id', 'panel_case'),
      to('rule_change', 'decision_id', 'decision'),
      to('rule_change', 'statutes_id', 'statutes_version'),
    ],
  });
}

/** What somebody says of a proposed change, in writing or in a meeting. Taking it back deletes the row. */
function support(): Table {
  return new Table({
    name: 'rule_change_support',
    columns: [
      id,
      word('change_id', 36),
      word('person_id', 36),
      word('answer', 12),
      word('channel', 12),
      word('given_at', 24),
      word('entered_by', 36, true),
    ],
    uniques: [{ name: 'rule_change_support_once', columnNames: ['change_id', 'person_id'] }],
    foreignKeys: [
      to('rule_change_support', 'change_id', 'rule_change'),
      to('rule_change_support', 'person_id', 'person'),
      to('rule_change_support', 'entered_by', 'person'),
    ],
  });
}

/** Which proposal in a meeting stands for the change. */
function tabled(): Table {
  return new Table({
    name: 'rule_change_proposal',
    columns: [id, word('change_id', 36), word('proposal_id', 36)],
    uniques: [{ name: 'rule_change_proposal_once', columnNames: ['proposal_id'] }],
    foreignKeys: [
      to('rule_change_proposal', 'change_id', 'rule_change'),
      to('rule_change_proposal', 'proposal_id', 'proposal'),
    ],
  });
}

/** A link, a name or a misprint set right in a clause: no revision, but never unseen. */
function editorial(): Table {
  return new Table({
    name: 'editorial_fix',
    columns: [
      id,
      word('statutes_id', 36),
      word('clause', 20),
      word('kind', 12),
      long('before_text'),
      long('after_text'),
      word('made_by', 36),
      word('made_at', 24),
    ],
    indices: [{ name: 'editorial_fix_of', columnNames: ['statutes_id', 'made_at'] }],
    foreignKeys: [
      to('editorial_fix', 'statutes_id', 'statutes_version'),
      to('editorial_fix', 'made_by', 'person'),
    ],
  });
}

function word(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function long(name: string): TableColumnOptions {
  return { name, type: 'text' };
}

function to(table: string, column: string, other: string): TableForeignKeyOptions {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName: other,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
