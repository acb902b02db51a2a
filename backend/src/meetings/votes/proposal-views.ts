import { Actor } from '../../kernel/actor';
import { nameOf, PanelOnDay } from '../attendance/panel-on-day';
import { isNext, siblings, standings, votingOrder } from '../rules/voting-order';
import { KnownProposal, ProposalRow, textOf } from './proposal-rows';
import { ProposalView } from './proposal.view';

interface Decided {
  proposal_id: string;
  outcome: KnownProposal['outcome'];
}

/**
 * The proposals of an item, oldest first, each with its turn in the order of voting. One that a member has only
 * suggested is seen by that member and by those who record.
 */
export function proposalViews(
  rows: readonly ProposalRow[],
  decisions: readonly Decided[],
  { panel, actor, records }: { panel: PanelOnDay; actor: Actor; records: boolean },
): ProposalView[] {
  const outcomeOf = new Map(decisions.map(({ proposal_id, outcome }) => [proposal_id, outcome]));
  const all = rows.map((row) => ({
    ...row,
    toId: row.to_id,
    outcome: outcomeOf.get(row.id) ?? null,
  }));
  const status = standings(all);
  const order = votingOrder(all);
  const turn = ({ id }: { id: string }) => (order.includes(id) ? order.indexOf(id) + 1 : null);
  return all
    .filter((row) => row.state !== 'suggested' || records || row.by_person_id === actor.personId)
    .map((row): ProposalView => {
      const said = status.get(row.id) ?? 'lapsed';
      const mine = row.by_person_id === actor.personId;
      return {
        id: row.id,
        text: textOf(row),
        originalText: row.new_text === null ? null : row.text,
        byPersonId: row.by_person_id,
        byName: nameOf(panel, row.by_person_id),
        at: row.created_at,
        version: row.version,
        decided: row.outcome !== null,
        kind: row.kind,
        toId: row.to_id,
        status: said,
        turn: turn(row),
        next: isNext(all, row.id),
        mayMove: records && said === 'open' ? moves(row, all, order) : [],
        mayWithdraw: (mine || records) && (said === 'open' || said === 'suggested'),
      };
    });
}

/** Amendments only: which one is furthest from the main proposal is for the chair to say. */
function moves(
  row: KnownProposal,
  all: readonly KnownProposal[],
  order: readonly string[],
): ProposalView['mayMove'] {
  if (row.kind !== 'amendment') return [];
  const open = siblings(all, row).filter(({ id }) => order.includes(id));
  const at = open.findIndex(({ id }) => id === row.id);
  return [
    ...(at > 0 ? (['earlier'] as const) : []),
    ...(at < open.length - 1 ? (['later'] as const) : []),
  ];
}
