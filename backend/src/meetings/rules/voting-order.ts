export type ProposalKind = 'main' | 'alternative' | 'amendment';
export type ProposalStatus = 'suggested' | 'open' | 'withdrawn' | 'adopted' | 'fallen' | 'lapsed';

/** A proposal as far as the order of voting goes. */
export interface StandingProposal {
  id: string;
  kind: ProposalKind;
  /** What it amends, or is an alternative to. */
  toId: string | null;
  /** The chair's order among those that amend the same: the one furthest from it first. */
  place: number;
  state: 'suggested' | 'open' | 'withdrawn';
  outcome: 'adopted' | 'fallen' | null;
}

/**
 * Where each proposal stands. An amendment lapses with what it amends; when one of a main proposal and its
 * alternatives is adopted, the others lapse.
 */
export function standings(proposals: readonly StandingProposal[]): Map<string, ProposalStatus> {
  const byId = new Map(proposals.map((each) => [each.id, each]));
  const root = (each: StandingProposal) => (each.kind === 'alternative' ? each.toId : each.id);
  const settled = new Set(
    proposals
      .filter(({ kind, outcome }) => kind !== 'amendment' && outcome === 'adopted')
      .map(root),
  );
  const known = new Map<string, ProposalStatus>();
  const statusOf = (each: StandingProposal): ProposalStatus => {
    if (each.outcome !== null) return each.outcome;
    if (each.state === 'withdrawn') return 'withdrawn';
    if (each.kind !== 'amendment') return settled.has(root(each)) ? 'lapsed' : each.state;
    const target = byId.get(each.toId ?? '');
    const live = target !== undefined && ['open', 'suggested'].includes(status(target));
    return live ? each.state : 'lapsed';
  };
  const status = (each: StandingProposal): ProposalStatus => {
    const said = known.get(each.id) ?? statusOf(each);
    known.set(each.id, said);
    return said;
  };
  for (const each of proposals) status(each);
  return known;
}

/**
 * Open proposals in the order they are put to the vote: amendments before what they amend, among them the one the
 * chair has placed first, being furthest from it.
 */
export function votingOrder(proposals: readonly StandingProposal[]): string[] {
  const status = standings(proposals);
  const open = proposals.filter(({ id }) => status.get(id) === 'open');
  const withAmendments = (each: StandingProposal): string[] => [
    ...inOrder(open.filter(({ kind, toId }) => kind === 'amendment' && toId === each.id)).flatMap(
      withAmendments,
    ),
    each.id,
  ];
  return inOrder(open.filter(({ kind }) => kind !== 'amendment')).flatMap(withAmendments);
}

/** Whether a proposal may be put to the vote now: nothing that amends it waits, and no sibling goes before it. */
export function isNext(proposals: readonly StandingProposal[], id: string): boolean {
  const status = standings(proposals);
  const open = proposals.filter((each) => status.get(each.id) === 'open');
  const self = open.find((each) => each.id === id);
  if (!self || open.some(({ kind, toId }) => kind === 'amendment' && toId === id)) return false;
  if (self.kind !== 'amendment') return true;
  return inOrder(siblings(open, self))[0]?.id === id;
}

/** Those that amend the same as one of them, in the chair's order. */
export function siblings(
  proposals: readonly StandingProposal[],
  { kind, toId }: StandingProposal,
): StandingProposal[] {
  return inOrder(proposals.filter((each) => each.kind === kind && each.toId === toId));
}

function inOrder(proposals: readonly StandingProposal[]): StandingProposal[] {
  return [...proposals].sort((a, b) => a.place - b.place);
}
