import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, longText, to, varchar, version } from './columns';
import { firstWords } from './0024/first-words';

/**
 * The structured case paper with the texts it had when members could read it, who has marked what as read, what
 * people write to a case before the meeting, and the words the panel explains.
 */
export class Papers1700000000024 implements MigrationInterface {
  name = 'Papers1700000000024';

  async up(runner: QueryRunner): Promise<void> {
    // Not by the Table API: on SQLite that builds the table anew, and every paper with it.
    for (const column of COLUMNS) await runner.query(`ALTER TABLE paper ADD ${column}`);
    for (const table of tables()) await runner.createTable(table);
    for (const row of firstWords()) await runner.query(...insertOf(row));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    for (const column of COLUMNS) {
      await runner.query(`ALTER TABLE paper DROP COLUMN ${column.split(' ')[0]}`);
    }
  }
}

const COLUMNS = [
  'ask varchar(12)',
  "assessment text NOT NULL DEFAULT ''",
  "consequence text NOT NULL DEFAULT ''",
  "addressee text NOT NULL DEFAULT ''",
  "impartiality text NOT NULL DEFAULT ''",
  "officer text NOT NULL DEFAULT ''",
  'saved_by varchar(36)',
];

function insertOf(row: Readonly<Record<string, string | number>>): [string, unknown[]] {
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${at + 1}`).join(', ');
  const sql = `INSERT INTO glossary_word (${columns.join(', ')}) VALUES (${places})`;
  return [sql, Object.values(row)];
}

function tables(): Table[] {
  return [edition(), reading(), contribution(), glossary()];
}

/** A paper as members could read it from an instant on: the first is the released one. */
function edition(): Table {
  return new Table({
    name: 'paper_edition',
    columns: [
      id,
      varchar('paper_id', 36),
      { name: 'number', type: 'integer' },
      longText('texts'),
      varchar('made_at', 24),
      varchar('made_by', 36),
    ],
    uniques: [{ name: 'paper_edition_number', columnNames: ['paper_id', 'number'] }],
    foreignKeys: [
      to('paper_edition', 'paper_id', 'paper'),
      to('paper_edition', 'made_by', 'person'),
    ],
  });
}

/** That somebody has read a paper, for their own eyes only. */
function reading(): Table {
  return new Table({
    name: 'paper_reading',
    columns: [
      id,
      varchar('person_id', 36),
      varchar('case_id', 36),
      { name: 'edition', type: 'integer' },
      varchar('read_at', 24),
    ],
    uniques: [{ name: 'paper_reading_of', columnNames: ['person_id', 'case_id'] }],
    foreignKeys: [
      to('paper_reading', 'person_id', 'person'),
      to('paper_reading', 'case_id', 'panel_case'),
    ],
  });
}

function contribution(): Table {
  return new Table({
    name: 'contribution',
    columns: [
      id,
      varchar('person_id', 36),
      varchar('case_id', 36),
      longText('text'),
      varchar('written_at', 24),
      varchar('changed_at', 24),
      version,
    ],
    uniques: [{ name: 'contribution_of', columnNames: ['case_id', 'person_id'] }],
    foreignKeys: [
      to('contribution', 'person_id', 'person'),
      to('contribution', 'case_id', 'panel_case'),
    ],
  });
}

/** A word with what it means, in three languages, and easy to read. Other forms are parted by commas. */
function glossary(): Table {
  const names = ['word_nb', 'word_nn', 'word_en', 'forms_nb', 'forms_nn', 'forms_en'];
  const meanings = ['meaning_nb', 'meaning_nn', 'meaning_en', 'meaning_lett'];
  return new Table({
    name: 'glossary_word',
    columns: [id, ...[...names, ...meanings].map((name) => longText(name)), version],
  });
}
