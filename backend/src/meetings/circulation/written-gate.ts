import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { forbidden, notFound } from '../../kernel/problem';
import { PanelOnDay, PanelReader } from '../attendance/panel-on-day';
import { KnownCase, knownCase } from '../cases/case-rows';
import { ClosedCases } from '../cases/closed-cases';

/** Who is asked in a case, and who may read what is asked. */
@Injectable()
export class WrittenGate {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly closed: ClosedCases,
    private readonly panels: PanelReader,
  ) {}

  panel(db: Db): Promise<PanelOnDay> {
    return this.panels.on(this.clock.today(), db);
  }

  /** @throws 404 for a closed case one may not know of and for the recused, 403 before signing (UP 6.1) */
  async open(caseId: string, actor: Actor, db: Db = this.readDb): Promise<KnownCase> {
    const known = await knownCase(db, caseId);
    if (!(await this.closed.mayKnow(known, actor, db))) throw notFound();
    const { signedIds } = await this.panel(db);
    const signed = actor.personId !== null && signedIds.has(actor.personId);
    if (!actor.roles.has('coordinator') && !signed) throw forbidden('declaration-missing');
    return known;
  }

  /** Whether the case may be known of at all. */
  async mayKnow(known: KnownCase, actor: Actor, db: Db = this.readDb): Promise<boolean> {
    return this.closed.mayKnow(known, actor, db);
  }

  /** All representatives, and alternates acting in a vacant seat; who is recused in the case is left out. */
  async asked(caseId: string, db: Db): Promise<{ asked: string[]; recused: string[] }> {
    const panel = await this.panel(db);
    const rows = await db.query<{ person_id: string }>(
      `SELECT DISTINCT r.person_id FROM recusal r JOIN agenda_item i ON i.id = r.item_id
        WHERE i.case_id = $1 AND r.ended_at IS NULL`,
      [caseId],
    );
    const out = new Set(rows.map(({ person_id }) => person_id));
    const seated = panel.seats.flatMap(({ holderId }) => holderId ?? []);
    const all = [...new Set([...seated, ...panel.acting.map(({ personId }) => personId)])];
    return {
      asked: all.filter((personId) => !out.has(personId)),
      recused: seated.filter((personId) => out.has(personId)),
    };
  }
}
