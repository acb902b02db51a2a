import { Finding } from '../kernel/finding.view';

/** A member as all members see one another: no seat, no field, no basis. */
export class PanelMemberView {
  personId: string;
  name: string;
  office: 'leader' | 'deputyLeader' | null;
  kind: 'representative' | 'alternate';
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
