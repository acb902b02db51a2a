import { Injectable } from '@nestjs/common';
import { Finding } from '../kernel/finding';
import { norwegianOrder } from '../kernel/norwegian-order';
import { Composition, CompositionReader } from './composition-reader';
import { Appointment, Coordinator, MembershipReader } from './membership-reader';
import { PanelMemberView, PanelView } from './panel.view';
import { visibleTotals } from './panel-totals';
import { basisTotals } from './rules/blend';

/** What belongs to one person and must not stand beside a seat number. */
const PERSONAL = new Set(['name', 'personId']);
const BASES = new Set(['own', 'nextOfKin', 'organisation']);

/** The panel as its members see it: names and offices, and apart from them the seats and the totals. */
@Injectable()
export class PanelViewReader {
  constructor(
    private readonly compositions: CompositionReader,
    private readonly members: MembershipReader,
  ) {}

  async panel(): Promise<PanelView> {
    const on = await this.compositions.today();
    const holders = on.seats.flatMap(({ holder }) => (holder ? [holder] : []));
    const totals = visibleTotals(basisTotals(holders.map(({ basis }) => basis)));
    const coordinator = await this.members.coordinatorOn(on.today);
    return {
      members: [...byName(holders), ...byName(on.alternates)].map((each) => memberView(each, on)),
      coordinator: coordinatorView(coordinator),
      seatsFilled: holders.length,
      seats: on.statutes.data.seats,
      totals,
      seatStates: on.seats.map(({ holder }) => (holder ? 'filled' : 'vacant')),
      quorumNeeded: on.quorum.needed,
      findings: on.findings.map((each) => impersonal(each, totals)),
    };
  }
}

/** By name, because the order of the seats would give the seat away. */
function byName(people: readonly Appointment[]): Appointment[] {
  return [...people].sort((a, b) => norwegianOrder(a.name, b.name));
}

function memberView({ personId, name, kind }: Appointment, on: Composition): PanelMemberView {
  const office = kind === 'representative' ? (on.offices.get(personId) ?? null) : null;
  return { personId, name, kind, office };
}

function coordinatorView(coordinator: Coordinator | null): PanelView['coordinator'] {
  return coordinator && { name: coordinator.name, email: coordinator.email ?? '' };
}

/** The finding with seat numbers but without names, and without a total that is hidden. */
function impersonal(found: Finding, totals: PanelView['totals']): Finding {
  const shown = Object.entries(found.facts)
    .filter(([key]) => !PERSONAL.has(key))
    .map(([key, value]) => [key, BASES.has(key) ? totals[key as keyof typeof totals] : value]);
  return { ...found, facts: Object.fromEntries(shown) };
}
