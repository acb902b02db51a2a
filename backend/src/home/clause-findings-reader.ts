import { Injectable } from '@nestjs/common';
import { DeclarationGateReader } from '../declarations/declaration-gate-reader';
import { declaration } from '../declarations/rules/declaration';
import { Actor, Role } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Finding } from '../kernel/finding';
import { notFound } from '../kernel/problem';
import { MeetingFindingsReader } from '../meetings/meeting-findings-reader';
import { CompositionReader } from '../membership/composition-reader';
import { MembershipReader } from '../membership/membership-reader';
import { PanelViewReader } from '../membership/panel-view-reader';
import { revisionTransition } from '../revision/rules/revision-transition';
import { clauseIds } from '../statutes/rules/clause-ids';
import { planExpiry } from '../statutes/rules/plan-expiry';
import { StatutesInForce, StatutesReader } from '../statutes/statutes-reader';

const SEES_SEATS: readonly Role[] = ['coordinator', 'leader', 'deputyLeader'];
const PANEL: readonly Role[] = [...SEES_SEATS, 'representative', 'alternate'];

/** What the rules that enforce a clause say today, cut to what the reader may see. */
@Injectable()
export class ClauseFindingsReader {
  constructor(
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly compositions: CompositionReader,
    private readonly panel: PanelViewReader,
    private readonly gate: DeclarationGateReader,
    private readonly meetings: MeetingFindingsReader,
    private readonly members: MembershipReader,
  ) {}

  /** @throws 404 for a clause the plan does not have */
  async of(clause: string, actor: Actor): Promise<Finding[]> {
    const today = this.clock.today();
    const statutes = await this.statutes.inForce(today);
    const { data } = statutes;
    if (!data.clauses.some(({ id }) => id === clause)) throw notFound();
    const inPanel = PANEL.some((role) => actor.roles.has(role));
    const year = Number(today.slice(0, 4));
    const findings = [
      planExpiry({ today }, data),
      ...(await this.transition(today, statutes)),
      ...(inPanel ? await this.composition(actor) : []),
      ...(inPanel ? await this.meetings.ofYear(year, data) : []),
      ...(await this.ownDeclaration(actor, today, statutes)),
    ];
    return findings.filter((each) => clauseIds(each.clause).includes(clause));
  }

  /** More people than seats after a revision: nobody leaves, and nobody is appointed until it fits (UP 7.2). */
  private async transition(today: string, { data }: StatutesInForce): Promise<Finding[]> {
    const appointed = await this.members.appointmentsOn(today);
    const seated = appointed.filter(({ kind }) => kind === 'representative').length;
    return seated > data.seats ? [revisionTransition({ seated }, data)] : [];
  }

  /** With names for those who see the board; for the others as on the members' page. */
  private async composition({ roles }: Actor): Promise<Finding[]> {
    const seesSeats = SEES_SEATS.some((role) => roles.has(role));
    return (seesSeats ? await this.compositions.today() : await this.panel.panel()).findings;
  }

  private async ownDeclaration(
    { personId, roles }: Actor,
    today: string,
    { data, interpretations }: StatutesInForce,
  ): Promise<Finding[]> {
    const kind = (['representative', 'alternate', 'guest'] as const).find((one) => roles.has(one));
    if (personId === null || !kind) return [];
    const standing = await this.gate.standingOf(personId);
    const facts = {
      kind,
      signed: standing !== 'unsigned',
      signedCurrent: standing === 'signed',
      olderClosesOn: await this.gate.closesOn(personId),
      today,
    };
    return [declaration(facts, data, interpretations)];
  }
}
