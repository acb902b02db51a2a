import { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody wants notices as letters, and the number of the case somebody is away from. */
export class BeforeMeeting1700000000033 implements MigrationInterface {
  name = 'BeforeMeeting1700000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE preference ADD on_paper integer NOT NULL DEFAULT 0');
    await runner.query('ALTER TABLE meeting_absence ADD case_number varchar(12)');
    await runner.query(
      `UPDATE meeting_absence SET case_number =
        (SELECT CAST(c.number AS varchar(8)) || '/' || substr(CAST(c.year AS varchar(8)), 3, 2)
          FROM agenda_item i JOIN panel_case c ON c.id = i.case_id WHERE i.id = meeting_absence.item_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE meeting_absence DROP COLUMN case_number');
    await runner.query('ALTER TABLE preference DROP COLUMN on_paper');
  }
}
