import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ReminderSources } from './reminder-sources';
import { ReminderStopsReader } from './reminder-stops-reader';
import { ComingRemindersView } from './reminder.view';
import { StopReminderDto } from './stop-reminder.dto';

/** What will go out by itself, and to whom; a person may be left out of a kind. */
@Injectable()
export class ComingReminders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sources: ReminderSources,
    private readonly stops: ReminderStopsReader,
  ) {}

  async list(): Promise<ComingRemindersView[]> {
    const groups = new Map<string, ComingRemindersView>();
    for (const { kind, on, personId, name } of await this.sources.coming()) {
      const key = `${on} ${kind}`;
      const group = groups.get(key) ?? { kind, on, people: [] };
      const stopped = personId !== null && (await this.stops.of(kind)).has(personId);
      group.people.push({ personId, name, stopped });
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  /** Saying the same twice changes nothing. @throws 404 for nobody */
  async stop({ personId, kind, stopped }: StopReminderDto): Promise<ComingRemindersView[]> {
    await this.work.write(async (tx) => {
      const known = await tx.query('SELECT id FROM person WHERE id = $1', [personId]);
      if (known.length === 0) throw notFound();
      if ((await this.isStopped(tx, personId, kind)) === stopped) return;
      if (stopped) {
        const since = this.clock.now();
        await tx.insert('reminder_stop', { person_id: personId, kind, since });
      } else {
        const resume = 'DELETE FROM reminder_stop WHERE person_id = $1 AND kind = $2';
        await tx.execute(resume, [personId, kind]);
      }
      const act = stopped ? 'reminder.stopped' : 'reminder.resumed';
      await tx.audit(act, `person:${personId}`, { kind });
      tx.changed('reminders');
    });
    return this.list();
  }

  private async isStopped(tx: Tx, personId: string, kind: string): Promise<boolean> {
    const find = 'SELECT kind FROM reminder_stop WHERE person_id = $1 AND kind = $2';
    return (await tx.query(find, [personId, kind])).length > 0;
  }
}
