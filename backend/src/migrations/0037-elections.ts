import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, longText, to, varchar, version } from './columns';

/** Elections as they are prepared, and who stands in them (UP 3.3). */
export class Elections1700000000037 implements MigrationInterface {
  name = 'Elections1700000000037';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [election(), candidacy()];
}

function election(): Table {
  return new Table({
    name: 'election',
    columns: [
      id,
      varchar('case_id', 36),
      varchar('office', 16),
      varchar('kind', 16),
      varchar('by_decision', 200, true),
      varchar('begins_on', 10, true),
      { name: 'statement_max', type: 'integer' },
      varchar('state', 12),
      varchar('prepared_by', 36),
      varchar('prepared_at', 24),
      varchar('ended_at', 24, true),
      longText('reason', true),
      longText('aborted_because', true),
      varchar('term_id', 36, true),
      version,
    ],
    indices: [
      { name: 'election_of', columnNames: ['case_id'] },
      { name: 'election_state', columnNames: ['state'] },
    ],
    foreignKeys: [
      to('election', 'case_id', 'panel_case'),
      to('election', 'prepared_by', 'person'),
      to('election', 'term_id', 'office_term'),
    ],
  });
}

function candidacy(): Table {
  return new Table({
    name: 'candidacy',
    columns: [
      id,
      varchar('election_id', 36),
      varchar('person_id', 36),
      varchar('nominated_by', 36),
      varchar('nominated_at', 24),
      varchar('state', 12),
      longText('statement'),
      varchar('answered_at', 24, true),
      version,
    ],
    uniques: [{ name: 'candidacy_once', columnNames: ['election_id', 'person_id'] }],
    indices: [{ name: 'candidacy_person', columnNames: ['person_id', 'state'] }],
    foreignKeys: [
      to('candidacy', 'election_id', 'election'),
      to('candidacy', 'person_id', 'person'),
      to('candidacy', 'nominated_by', 'person'),
    ],
  });
}
