import { MigrationInterface, QueryRunner, Table, TableForeignKeyOptions } from 'typeorm';
import { id, longText, varchar, version } from './columns';

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
      varchar('kind', 16),
      varchar('title', 200),
      longText('reason'),
      longText('content'),
      varchar('base_id', 36),
      varchar('from_day', 10, true),
      varchar('state', 12),
      varchar('proposed_by', 36),
      varchar('made_at', 24),
      varchar('opened_at', 24, true),
      varchar('case_id', 36, true),
      varchar('decision_id', 36, true),
      varchar('decided_on', 10, true),
      varchar('in_force_from', 10, true),
      varchar('statutes_id', 36, true),
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
      varchar('change_id', 36),
      varchar('person_id', 36),
      varchar('answer', 12),
      varchar('channel', 12),
      varchar('given_at', 24),
      varchar('entered_by', 36, true),
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
    columns: [id, varchar('change_id', 36), varchar('proposal_id', 36)],
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
      varchar('statutes_id', 36),
      varchar('clause', 20),
      varchar('kind', 12),
      longText('before_text'),
      longText('after_text'),
      varchar('made_by', 36),
      varchar('made_at', 24),
    ],
    indices: [{ name: 'editorial_fix_of', columnNames: ['statutes_id', 'made_at'] }],
    foreignKeys: [
      to('editorial_fix', 'statutes_id', 'statutes_version'),
      to('editorial_fix', 'made_by', 'person'),
    ],
  });
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
