import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';
import { id, instant, reference, version } from './columns';

/** Amendments and their order, open votes with a frozen roll, dissent, and input without a decision. */
export class Votes1700000000028 implements MigrationInterface {
  name = 'Votes1700000000028';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of PROPOSAL_COLUMNS) await runner.query(`ALTER TABLE proposal ADD ${column}`);
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    for (const column of [...PROPOSAL_COLUMNS].reverse()) {
      await runner.query(`ALTER TABLE proposal DROP COLUMN ${column.split(' ')[0]}`);
    }
  }
}

/**
 * What a proposal is to another, where it stands in the order of voting, whether it is on the table, and how it reads
 * after what was adopted to it; the text it was put forward with stays in `text`.
 */
const PROPOSAL_COLUMNS = [
  "kind varchar(12) NOT NULL DEFAULT 'main'",
  'to_id varchar(36)',
  'place integer NOT NULL DEFAULT 0',
  "state varchar(12) NOT NULL DEFAULT 'open'",
  'new_text text',
] as const;

function tables(): Table[] {
  return [vote(), choice(), dissent(), input()];
}

/** One vote on one proposal, open until it is closed with a decision or aborted without one. */
function vote(): Table {
  return new Table({
    name: 'item_vote',
    columns: [
      id,
      reference('item_id'),
      reference('proposal_id'),
      word('method'),
      word('state'),
      instant('opened_at'),
      reference('opened_by'),
      instant('ended_at', true),
      { name: 'reason', type: 'text', isNullable: true },
      { ...reference('decision_id'), isNullable: true },
      version,
    ],
    indices: [{ name: 'item_vote_of', columnNames: ['item_id'] }],
    foreignKeys: [
      to('item_vote', 'item_id', 'agenda_item'),
      to('item_vote', 'proposal_id', 'proposal'),
      to('item_vote', 'opened_by', 'person'),
      to('item_vote', 'decision_id', 'decision'),
    ],
  });
}

/** The roll as it was when the vote opened; the answer is null until it is given. */
function choice(): Table {
  return new Table({
    name: 'vote_choice',
    columns: [
      id,
      reference('vote_id'),
      reference('person_id'),
      word('choice', true),
      { ...reference('entered_by'), isNullable: true },
      { name: 'counted', type: 'integer', isNullable: true },
      version,
    ],
    uniques: [{ name: 'vote_choice_once', columnNames: ['vote_id', 'person_id'] }],
    foreignKeys: [
      to('vote_choice', 'vote_id', 'item_vote'),
      to('vote_choice', 'person_id', 'person'),
      to('vote_choice', 'entered_by', 'person'),
    ],
  });
}

function dissent(): Table {
  return new Table({
    name: 'dissent',
    columns: [
      id,
      reference('decision_id'),
      reference('person_id'),
      { name: 'text', type: 'text' },
      instant('written_at'),
      version,
    ],
    uniques: [{ name: 'dissent_once', columnNames: ['decision_id', 'person_id'] }],
    foreignKeys: [to('dissent', 'decision_id', 'decision'), to('dissent', 'person_id', 'person')],
  });
}

function input(): Table {
  return new Table({
    name: 'item_input',
    columns: [
      id,
      reference('item_id'),
      { ...reference('proposal_id'), isNullable: true },
      { name: 'text', type: 'text' },
      instant('recorded_at'),
      reference('statutes_id'),
      { name: 'finding', type: 'text' },
    ],
    uniques: [{ name: 'item_input_proposal', columnNames: ['proposal_id'] }],
    indices: [{ name: 'item_input_of', columnNames: ['item_id'] }],
    foreignKeys: [
      to('item_input', 'item_id', 'agenda_item'),
      to('item_input', 'proposal_id', 'proposal'),
      to('item_input', 'statutes_id', 'statutes_version'),
    ],
  });
}

function word(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: '12', isNullable };
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
