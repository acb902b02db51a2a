import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { addDays, addMonths } from '../../kernel/oslo';
import { CONTACT_MONTHS } from '../../membership/rules/kept-after';

/** What goes as one: what is locked, or how to reach the person and how they come in. */
export type Erased = 'locked' | 'contact';

/** Something of somebody who has left, and the day it is to be erased. */
export interface DueErasure {
  personId: string;
  name: string;
  what: Erased;
  dueOn: string;
}

/** Days ahead that the list shows what will be erased, so that a mistake is found in time. */
const AHEAD_DAYS = 30;

/** Everyone whose last period is over and who has no other part in the panel, with their last day outside it. */
const LEFT = `SELECT p.id AS "personId", p.name, MAX(a.to_date) AS "leftOn"
  FROM person p JOIN appointment a ON a.person_id = p.id AND a.from_date < a.to_date
  WHERE NOT EXISTS (SELECT 1 FROM secretariat_duty d
      WHERE d.person_id = p.id AND (d.to_date IS NULL OR d.to_date > $1))
    AND NOT EXISTS (SELECT 1 FROM office_term o WHERE o.person_id = p.id AND o.to_date > $2)
    AND NOT EXISTS (SELECT 1 FROM guest g WHERE g.person_id = p.id AND g.to_date > $3)
  GROUP BY p.id, p.name HAVING MAX(a.to_date) <= $4 ORDER BY p.id`;

/** A later leaving is a matter of its own: what was erased after the first one does not count for it. */
const DONE = `SELECT i.person_id AS "personId", i.what, i.due_on AS "dueOn"
  FROM erasure_item i WHERE i.outcome = 'erased'`;

/** What the farewell page has promised to erase, and when. Whether anything locked was written is told to nobody. */
@Injectable()
export class DueErasuresReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** What is to be erased today. */
  async today(db: Db = this.readDb): Promise<DueErasure[]> {
    const today = this.clock.today();
    return (await this.known(db)).filter(({ dueOn }) => dueOn <= today);
  }

  /** What will be in the next thirty days. */
  async ahead(db: Db = this.readDb): Promise<DueErasure[]> {
    const today = this.clock.today();
    const last = addDays(today, AHEAD_DAYS);
    return (await this.known(db)).filter(({ dueOn }) => dueOn > today && dueOn <= last);
  }

  private async known(db: Db): Promise<DueErasure[]> {
    const today = this.clock.today();
    const soon = addDays(today, AHEAD_DAYS);
    const left = await db.query<{ personId: string; name: string; leftOn: string }>(LEFT, [
      today,
      today,
      today,
      soon,
    ]);
    const done = await db.query<Pick<DueErasure, 'personId' | 'what' | 'dueOn'>>(DONE);
    const key = ({ personId, what, dueOn }: Pick<DueErasure, 'personId' | 'what' | 'dueOn'>) =>
      [personId, what, dueOn].join();
    const gone = new Set(done.map(key));
    return left
      .flatMap(({ personId, name, leftOn }): DueErasure[] => [
        { personId, name, what: 'locked', dueOn: leftOn },
        { personId, name, what: 'contact', dueOn: addMonths(leftOn, CONTACT_MONTHS) },
      ])
      .filter((each) => !gone.has(key(each)));
  }
}
