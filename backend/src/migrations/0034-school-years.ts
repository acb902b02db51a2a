import { MigrationInterface, QueryRunner, Table } from 'typeorm';

/** What every panel begins with: two counties, read from their own calendars. */
export const EXAMPLE_SCHOOL_YEARS = [
  {
    region: 'vestland',
    from: '2025-08-18',
    to: '2026-08-09',
    source:
      'Vestland fylkeskommune, skuleruta 2025/2026 (fjaler.kommune.no, Våge skule, lese 2026)',
    breaks: [
      { name: 'autumn', from: '2025-10-06', to: '2025-10-10' },
      { name: 'dayOff', from: '2025-11-07', to: '2025-11-07' },
      { name: 'christmas', from: '2025-12-20', to: '2026-01-04' },
      { name: 'dayOff', from: '2026-01-30', to: '2026-01-30' },
      { name: 'winter', from: '2026-02-16', to: '2026-02-20' },
      { name: 'easter', from: '2026-03-28', to: '2026-04-06' },
      { name: 'dayOff', from: '2026-05-15', to: '2026-05-15' },
      { name: 'summer', from: '2026-06-24', to: '2026-08-09' },
    ],
  },
  {
    region: 'agder',
    from: '2026-08-13',
    to: '2027-08-08',
    source: 'Froland kommune, skoleruta 2026-2027 (froland.kommune.no, lest 2026)',
    breaks: [
      { name: 'autumn', from: '2026-09-28', to: '2026-10-02' },
      { name: 'dayOff', from: '2026-11-06', to: '2026-11-06' },
      { name: 'christmas', from: '2026-12-19', to: '2027-01-04' },
      { name: 'winter', from: '2027-02-22', to: '2027-02-26' },
      { name: 'easter', from: '2027-03-22', to: '2027-03-30' },
      { name: 'dayOff', from: '2027-05-06', to: '2027-05-07' },
      { name: 'summer', from: '2027-06-19', to: '2027-08-08' },
    ],
  },
] as const;

/** When the schools of each county have their breaks, typed in by the coordinator. */
export class SchoolYears1700000000034 implements MigrationInterface {
  name = 'SchoolYears1700000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'school_year',
        columns: [
          { name: 'id', type: 'varchar', length: '36', isPrimary: true },
          { name: 'region', type: 'varchar', length: '20' },
          { name: 'from_date', type: 'varchar', length: '10' },
          { name: 'to_date', type: 'varchar', length: '10' },
          { name: 'source', type: 'varchar', length: '200' },
          { name: 'breaks', type: 'text' },
          { name: 'version', type: 'integer' },
        ],
        uniques: [{ name: 'school_year_once', columnNames: ['region', 'from_date'] }],
      }),
    );
    for (const [at, { region, from, to, source, breaks }] of EXAMPLE_SCHOOL_YEARS.entries()) {
      const values = [`01940000-0000-7000-8000-00000000034${at}`, region, from, to, source];
      const said = [...values, JSON.stringify(breaks)].map((value) => `'${value}'`).join(', ');
      await runner.query(
        `INSERT INTO school_year (id, region, from_date, to_date, source, breaks, version)
          VALUES (${said}, 1)`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('school_year');
  }
}
