import { Db } from '../../kernel/db';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { isNext, standings, StandingProposal } from '../rules/voting-order';

export interface ProposalRow {
  id: string;
  item_id: string;
  text: string;
  by_person_id: string;
  created_at: string;
  version: number;
  kind: StandingProposal['kind'];
  to_id: string | null;
  place: number;
  state: StandingProposal['state'];
  /** How it reads after what was adopted to it; null while it reads as it was put forward. */
  new_text: string | null;
}

/** A proposal with what was decided on it. */
export interface KnownProposal extends ProposalRow, StandingProposal {}

type Found = ProposalRow & { outcome: KnownProposal['outcome'] };

/** Every proposal in an item with where it stands, oldest first. */
export async function proposalsOf(db: Db, itemId: string): Promise<KnownProposal[]> {
  const rows = await db.query<Found>(
    'SELECT p.*, d.outcome FROM proposal p LEFT JOIN decision d ON d.proposal_id = p.id ' +
      'WHERE p.item_id = $1 ORDER BY p.created_at, p.id',
    [itemId],
  );
  return rows.map((row) => ({ ...row, toId: row.to_id }));
}

/** One proposal with all of its item. @throws not-found */
export async function proposalById(
  db: Db,
  id: string,
): Promise<{ proposal: KnownProposal; all: KnownProposal[] }> {
  const [row] = await db.query<{ item_id: string }>('SELECT item_id FROM proposal WHERE id = $1', [
    id,
  ]);
  if (!row) throw notFound();
  const all = await proposalsOf(db, row.item_id);
  const proposal = all.find((each) => each.id === id);
  if (!proposal) throw notFound();
  return { proposal, all };
}

/** The text that is put to the vote now. */
export function textOf({ text, new_text }: Pick<ProposalRow, 'text' | 'new_text'>): string {
  return new_text ?? text;
}

/**
 * The proposal when it may be voted on now.
 * @throws 400 for one of another item; 409 'proposal-decided', 'proposal-closed' when it is not on the table,
 *         'amendments-first' when something goes before it
 */
export function requireTurn(all: readonly KnownProposal[], id: string): KnownProposal {
  const proposal = all.find((each) => each.id === id);
  if (!proposal) throw badInput([{ field: 'proposalId', constraint: 'known' }]);
  if (proposal.outcome !== null) throw conflict('proposal-decided');
  if (standings(all).get(id) !== 'open') throw conflict('proposal-closed');
  if (!isNext(all, id)) throw conflict('amendments-first');
  return proposal;
}
