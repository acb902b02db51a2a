import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { notFound, stale } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { HandoverTaskView } from './farewell.view';
import { HandOverDto } from './farewell.dto';

const TASKS = `SELECT t.id, t.task, t.to_person_id AS "toPersonId", p.name AS "toName", t.version
  FROM handover_task t LEFT JOIN person p ON p.id = t.to_person_id WHERE t.person_id = $1 ORDER BY t.id`;

/** What somebody did for the panel, each with who does it from now on. */
@Injectable()
export class HandoverTasks {
  of(personId: string, db: Db): Promise<HandoverTaskView[]> {
    return db.query<HandoverTaskView>(TASKS, [personId]);
  }

  async add(tx: Tx, personId: string, { task, toPersonId = null }: HandOverDto): Promise<void> {
    const row = { person_id: personId, task: task.trim(), to_person_id: toPersonId };
    await tx.insert('handover_task', { id: newId(), ...row, version: 1 });
  }

  /** @returns whose task it was. @throws 404 when it is gone, 409 when it was changed */
  async remove(tx: Tx, id: string, version: number): Promise<string> {
    const found = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM handover_task WHERE id = $1',
      [id],
    );
    if (!found[0]) throw notFound();
    const remove = 'DELETE FROM handover_task WHERE id = $1 AND version = $2';
    if ((await tx.execute(remove, [id, version])) === 0) throw stale();
    return found[0].personId;
  }
}
