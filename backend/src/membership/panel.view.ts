import { Finding } from '../kernel/finding.view';
import type { Basis } from '../statutes/statutes-data';

/** What a member has agreed to show the others about the own seat. */
export class SharedSeatView {
  number: number | null;
  fieldId: string | null;
  basis: Basis;
}

/** A member as all members see one another: no seat, no field, no basis but what they share. */
export class PanelMemberView {
  personId: string;
  name: string;
  office: 'leader' | 'deputyLeader' | null;
  kind: 'representative' | 'alternate';
  /** Null unless the member has agreed. */
  shared: SharedSeatView | null;
  /** Null unless the member has agreed. */
  email: string | null;
}

export class PanelCoordinatorView {
  name: string;
  email: string;
}

/** Null hides a total under three, and a total that would give such a one away. */
export class PanelTotalsView {
  organisation: number | null;
  own: number | null;
  nextOfKin: number | null;
}

export class PanelView {
  members: PanelMemberView[];
  coordinator: PanelCoordinatorView | null;
  seatsFilled: number;
  seats: number;
  totals: PanelTotalsView;
  seatStates: ('filled' | 'vacant')[];
  quorumNeeded: number;
  findings: Finding[];
}
