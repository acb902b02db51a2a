import { MigrationInterface, QueryRunner, Table, TableColumn, TableColumnOptions } from 'typeorm';
import { id, integer, longText, varchar } from './columns';

const flag = (name: string): TableColumnOptions => ({ ...integer(name), default: 0 });

const ACCOUNT = [varchar('first_sign_in_at', 24, true), varchar('first_sign_in_by', 12, true)];
const INSTALLATION = [varchar('rp_id', 253, true)];
const SESSION = [
  flag('strong'),
  varchar('proved_at', 24, true),
  varchar('proved_by', 12, true),
  varchar('roles', 120, true),
  varchar('device', 40, true),
  flag('own_device'),
];

/** How sure a session is, the browsers a person is known in, passkeys, and what they are asked to sign. */
export class Passkeys1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'installation',
      INSTALLATION.map((column) => new TableColumn(column)),
    );
    await runner.addColumns(
      'account',
      ACCOUNT.map((column) => new TableColumn(column)),
    );
    await runner.addColumns(
      'session',
      SESSION.map((column) => new TableColumn(column)),
    );
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    for (const { name } of SESSION) await runner.dropColumn('session', name);
    for (const { name } of INSTALLATION) await runner.dropColumn('installation', name);
    for (const { name } of ACCOUNT) await runner.dropColumn('account', name);
  }
}

function tables(): Table[] {
  return [
    new Table({
      name: 'proof_code',
      columns: [
        id,
        varchar('session_id', 36),
        varchar('person_id', 36),
        varchar('code_hash', 64),
        varchar('created_at', 24),
        varchar('expires_at', 24),
        integer('tries'),
        varchar('used_at', 24, true),
        integer('on_page'),
      ],
      indices: [
        { name: 'proof_code_session', columnNames: ['session_id'] },
        { name: 'proof_code_person', columnNames: ['person_id', 'created_at'] },
      ],
    }),
    new Table({
      name: 'known_browser',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('token_hash', 64),
        varchar('device', 40),
        varchar('first_at', 24),
        varchar('last_at', 24),
      ],
      uniques: [{ name: 'known_browser_token', columnNames: ['person_id', 'token_hash'] }],
    }),
    new Table({
      name: 'passkey',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('credential_id', 1400),
        longText('public_key'),
        // A counter has 32 bits without a sign, one more than an integer column holds.
        varchar('counter', 10),
        varchar('transports', 120),
        integer('backup_eligible'),
        integer('backed_up'),
        varchar('label', 60),
        varchar('created_at', 24),
        varchar('last_used_at', 24, true),
        varchar('revoked_at', 24, true),
        integer('version'),
      ],
      uniques: [{ name: 'passkey_credential', columnNames: ['credential_id'] }],
      indices: [{ name: 'passkey_person', columnNames: ['person_id'] }],
    }),
    new Table({
      name: 'passkey_challenge',
      columns: [
        id,
        varchar('challenge_hash', 64),
        varchar('purpose', 12),
        varchar('bound_to', 64),
        varchar('created_at', 24),
        varchar('expires_at', 24),
        varchar('used_at', 24, true),
      ],
      uniques: [{ name: 'passkey_challenge_hash', columnNames: ['challenge_hash'] }],
    }),
  ];
}
