import { Injectable } from '@nestjs/common';
import { ConsentReader } from '../identity/consents/consent-reader';
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
    private readonly consents: ConsentReader,
  ) {}

  async panel(): Promise<PanelView> {
    const on = await this.compositions.today();
    const holders = on.seats.flatMap(({ holder }) => (holder ? [holder] : []));
    const totals = visibleTotals(basisTotals(holders.map(({ basis }) => basis)));
    const coordinator = await this.members.coordinatorOn(on.today);
    const shared = await this.shared();
    return {
      members: [...byName(holders), ...byName(on.alternates)].map((each) =>
        memberView(each, on, shared),
      ),
      coordinator: coordinatorView(coordinator),
      seatsFilled: holders.length,
      seats: on.statutes.data.seats,
      totals,
      seatStates: on.seats.map(({ holder }) => (holder ? 'filled' : 'vacant')),
      quorumNeeded: on.quorum.needed,
      findings: on.findings.map((each) => impersonal(each, totals)),
    };
  }

  /** Asked anew every time: what is withdrawn is not shown again. */
  private async shared(): Promise<Shared> {
    const sharing = await this.consents.given('shareEmail');
    const people = await this.members.people([...sharing]);
    return {
      seats: await this.consents.given('shareSeat'),
      emails: new Map([...people.values()].map(({ id, email }) => [id, email])),
    };
  }
}

interface Shared {
  seats: ReadonlySet<string>;
  /** By person. */
  emails: ReadonlyMap<string, string | null>;
}

/** By name, because the order of the seats would give the seat away. */
function byName(people: readonly Appointment[]): Appointment[] {
  return [...people].sort((a, b) => norwegianOrder(a.name, b.name));
}

function memberView(each: Appointment, on: Composition, shared: Shared): PanelMemberView {
  const { personId, name, kind, seatNumber, fieldId, basis } = each;
  const office = kind === 'representative' ? (on.offices.get(personId) ?? null) : null;
  const seat = { number: seatNumber, fieldId, basis };
  return {
    personId,
    name,
    kind,
    office,
    shared: shared.seats.has(personId) ? seat : null,
    email: shared.emails.get(personId) ?? null,
  };
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
