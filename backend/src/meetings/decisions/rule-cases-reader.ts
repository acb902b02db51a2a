import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { addDays, osloDate } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { newCase } from '../agenda/new-case';
import { casesWhere, knownCase } from '../cases/case-rows';
import { meetingOf } from '../cases/case-status';
import { caseNumber } from '../meeting-rows';
import type { CaseWeight } from '../rules/case-weight';

/** A case that changes the rules, as whoever follows the change needs to know it. */
export interface RuleCase {
  caseId: string;
  /** '20/26' */
  caseNumber: string;
  /** The meeting it is on, or was decided in; null while it waits in the register. */
  meetingId: string | null;
  /** Day of that meeting in Oslo. */
  meetingOn: string | null;
  /** It lies before a meeting that goes on. */
  live: boolean;
}

interface NewRuleCase {
  weight: Exclude<CaseWeight, 'ordinary' | 'election'>;
  title: string;
  why: string;
  ask: string;
  byPersonId: string;
}

/** Days the steering group is told within (UP 7.2: it is informed). */
const TOLD_WITHIN_DAYS = 14;

/** Cases that change the rules: raised, taken back and followed up for the slice that knows what they change. */
@Injectable()
export class RuleCases {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** Raised like any other case (UP 4.1): it gets its number at once, and AU finds it in the register. */
  async raise(tx: Tx, { weight, title, why, ask, byPersonId }: NewRuleCase): Promise<string> {
    const now = this.clock.now();
    const year = Number(this.clock.today().slice(0, 4));
    const caseId = await newCase(tx, year, now, { title, type: 'decision' });
    await tx.execute('UPDATE panel_case SET weight = $1 WHERE id = $2', [weight, caseId]);
    const raised = { raised_by: byPersonId, raised_at: now, why, ask };
    await tx.insert('raised_case', { id: newId(), case_id: caseId, ...raised });
    await tx.audit('case.raised', `case:${caseId}`, { title, why, ask, weight });
    tx.changed('cases');
    return caseId;
  }

  /** @throws 409 'case-placed' once it stands on an agenda: what the panel is called to decide is not taken away */
  async withdraw(tx: Tx, caseId: string): Promise<void> {
    const { placements, row } = await knownCase(tx, caseId);
    if (placements.some(({ state }) => state !== 'cancelled')) throw conflict('case-placed');
    await tx.update('panel_case', caseId, row.version, {});
    const sql = 'UPDATE raised_case SET withdrawn_at = $1, why = $2, ask = $3 WHERE case_id = $4';
    await tx.execute(sql, [this.clock.now(), '', '', caseId]);
    await tx.audit('case.withdrawn', `case:${caseId}`);
    tx.changed('cases');
  }

  /** Where each of the cases stands. */
  async of(caseIds: readonly string[], db: Db = this.readDb): Promise<Map<string, RuleCase>> {
    if (caseIds.length === 0) return new Map();
    const places = caseIds.map((_, i) => `$${i + 1}`).join(', ');
    const known = await casesWhere(db, { where: `c.id IN (${places})`, params: caseIds });
    return new Map(
      known.map(({ row, placements }) => {
        const place = meetingOf(placements);
        const label = caseNumber({ case_number: row.number, case_year: row.year });
        const meetingOn = place && osloDate(place.startsAt);
        const where = { meetingId: place?.meetingId ?? null, meetingOn };
        return [
          row.id,
          { caseId: row.id, caseNumber: label, ...where, live: place?.state === 'live' },
        ];
      }),
    );
  }

  /** Whoever leads tells the steering group: a task on the case, like any other from a meeting. */
  async giveTask(tx: Tx, itemId: string, ownerId: string, text: string, actor: Actor) {
    const id = newId();
    const due_on = addDays(this.clock.today(), TOLD_WITHIN_DAYS);
    const row = { item_id: itemId, text, owner_id: ownerId, due_on, state: 'open' };
    const made = { made_by: actor.personId ?? ownerId, made_at: this.clock.now(), version: 1 };
    await tx.insert('meeting_task', { id, ...row, ...made });
    await tx.audit('task.given', `task:${id}`, row);
  }
}
