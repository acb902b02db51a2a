import { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';

interface Given {
  id: string;
  text: string;
  owner_id: string;
  due_on: string;
}

/** A task as the meeting gave it, for its minutes: who has it and by when may be changed afterwards. */
export class MinutedTasks1700000000036 implements MigrationInterface {
  name = 'MinutedTasks1700000000036';

  async up(runner: QueryRunner): Promise<void> {
    const column = { name: 'minuted', type: 'text', isNullable: true };
    await runner.addColumn('meeting_task', new TableColumn(column));
    const given = (await runner.query(
      `SELECT t.id, t.text, t.owner_id, t.due_on FROM meeting_task t
        JOIN agenda_item i ON i.id = t.item_id JOIN meeting m ON m.id = i.meeting_id
        WHERE m.state = 'closed' AND t.made_at <= m.closed_at
        AND (t.state <> 'dropped' OR t.ended_at > m.closed_at)`,
    )) as Given[];
    const keep = 'UPDATE meeting_task SET minuted = $1 WHERE id = $2';
    for (const { id, text, owner_id: ownerId, due_on: dueOn } of given) {
      await runner.query(keep, [JSON.stringify({ text, ownerId, dueOn }), id]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('meeting_task', 'minuted');
  }
}
