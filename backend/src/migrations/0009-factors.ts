import { MigrationInterface, QueryRunner, Table, TableColumn } from 'typeorm';
import { id, integer, varchar } from './columns';

const person = { ...varchar('person_id', 36), isPrimary: true };

/**
 * Password with one-time codes, recovery codes, one-time setup codes (letters, recovery, the host's command) and
 * recovery by two people. An account may be without an address: its holder signs in by a name instead.
 * `person_id` has no foreign key: people are a higher slice.
 */
export class Factors1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await letAccountsLackEmail(runner);
    for (const table of [...waysIn(), ...recoveries()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const made = ['recovery', 'setup_code', 'recovery_code', 'totp_secret', 'password'];
    for (const table of made) await runner.dropTable(table);
    await runner.dropColumn('account', 'sign_in_name');
  }
}

/** SQLite builds the table anew: as many accounts must stand in it afterwards. */
async function letAccountsLackEmail(runner: QueryRunner): Promise<void> {
  const before = await accounts(runner);
  const email = new TableColumn(varchar('email', 254));
  await runner.changeColumn('account', email, new TableColumn(varchar('email', 254, true)));
  await runner.addColumn(
    'account',
    new TableColumn({ ...varchar('sign_in_name', 60, true), isUnique: true }),
  );
  if ((await accounts(runner)) !== before) throw new Error('Accounts were lost');
}

async function accounts(runner: QueryRunner): Promise<number> {
  const [row] = (await runner.query('SELECT count(*) AS n FROM account')) as { n: unknown }[];
  return Number(row?.n);
}

function waysIn(): Table[] {
  return [
    new Table({
      name: 'password',
      columns: [
        person,
        varchar('hash', 200),
        varchar('created_at', 24),
        varchar('last_used_at', 24, true),
      ],
    }),
    new Table({
      name: 'totp_secret',
      columns: [
        person,
        varchar('sealed', 400, true),
        // Waits until a code has proved that the app holds it.
        varchar('pending', 400, true),
        // The newest half minute whose code was used: none is taken twice.
        integer('last_step'),
      ],
    }),
    new Table({
      name: 'recovery_code',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('code_hash', 64),
        varchar('created_at', 24),
        varchar('used_at', 24, true),
        varchar('ended_at', 24, true),
      ],
      indices: [{ name: 'recovery_code_person', columnNames: ['person_id'] }],
    }),
  ];
}

function recoveries(): Table[] {
  return [
    new Table({
      name: 'setup_code',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('kind', 10),
        varchar('code_hash', 64),
        varchar('created_by', 36, true),
        varchar('created_at', 24),
        varchar('expires_at', 24),
        varchar('session_id', 36, true),
        varchar('used_at', 24, true),
        varchar('ended_at', 24, true),
        varchar('seen_at', 24, true),
        varchar('reported_at', 24, true),
      ],
      uniques: [{ name: 'setup_code_hash', columnNames: ['code_hash'] }],
      indices: [{ name: 'setup_code_person', columnNames: ['person_id'] }],
    }),
    new Table({
      name: 'recovery',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('started_by', 36),
        varchar('started_at', 24),
        varchar('new_email', 254, true),
        varchar('confirmed_by', 36, true),
        varchar('confirmed_at', 24, true),
        varchar('recognised', 10, true),
        varchar('ready_at', 24, true),
        varchar('cancelled_by', 36, true),
        varchar('cancelled_at', 24, true),
        varchar('completed_at', 24, true),
        integer('version'),
      ],
      indices: [{ name: 'recovery_person', columnNames: ['person_id'] }],
    }),
  ];
}
