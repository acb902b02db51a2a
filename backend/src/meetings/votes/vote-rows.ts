import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { conflict, notFound } from '../../kernel/problem';
import type { Choice } from '../rules/tally';

export interface VoteRow {
  id: string;
  item_id: string;
  proposal_id: string;
  method: 'rollCall' | 'openVote' | 'secret';
  state: 'open' | 'closed' | 'aborted';
  opened_at: string;
  ended_at: string | null;
  reason: string | null;
  decision_id: string | null;
  version: number;
}

/** One place on the roll of a vote. */
export interface ChoiceRow {
  id: string;
  vote_id: string;
  person_id: string;
  choice: Choice | null;
  /** Who entered it for a person without a device; null when the person answered. */
  entered_by: string | null;
  /** 1 when it was counted at the end, 0 when the person had left; null until then. */
  counted: number | null;
  version: number;
}

/** A vote, and the secret ballot it is held by. */
export type HeldVoteRow = VoteRow & { ballot_id: string | null };

export interface InputRow {
  id: string;
  item_id: string;
  proposal_id: string | null;
  text: string;
  recorded_at: string;
  finding: Finding;
}

/** Votes, their rolls and input without a decision in one meeting, oldest first. */
export interface VotesHeld {
  votes: HeldVoteRow[];
  choices: ChoiceRow[];
  inputs: InputRow[];
}

/** Three queries, whatever the length of the meeting. */
export async function votesIn(db: Db, meetingId: string): Promise<VotesHeld> {
  const here = 'JOIN agenda_item i ON i.id = t.item_id WHERE i.meeting_id = $1';
  const inputs = await db.query<Omit<InputRow, 'finding'> & { finding: string }>(
    `SELECT t.* FROM item_input t ${here} ORDER BY t.recorded_at, t.id`,
    [meetingId],
  );
  return {
    votes: await db.query<HeldVoteRow>(
      `SELECT t.*, b.id AS ballot_id FROM item_vote t LEFT JOIN ballot b ON b.object_id = t.id ${here} ORDER BY t.opened_at, t.id`,
      [meetingId],
    ),
    choices: await db.query<ChoiceRow>(
      `SELECT c.* FROM vote_choice c JOIN item_vote t ON t.id = c.vote_id ${here} ORDER BY c.id`,
      [meetingId],
    ),
    inputs: inputs.map((row) => ({ ...row, finding: JSON.parse(row.finding) as Finding })),
  };
}

/** @throws not-found */
export async function voteById(db: Db, id: string): Promise<VoteRow> {
  const [row] = await db.query<VoteRow>('SELECT * FROM item_vote WHERE id = $1', [id]);
  if (!row) throw notFound();
  return row;
}

/** The roll of one vote. */
export function rollOf(db: Db, voteId: string): Promise<ChoiceRow[]> {
  return db.query<ChoiceRow>('SELECT * FROM vote_choice WHERE vote_id = $1 ORDER BY id', [voteId]);
}

/** One thing is voted on at a time. @throws 409 'vote-open' while a vote in the case waits to be closed */
export async function requireNoOpenVote(db: Db, itemId: string): Promise<void> {
  const open = await db.query("SELECT id FROM item_vote WHERE item_id = $1 AND state = 'open'", [
    itemId,
  ]);
  if (open.length > 0) throw conflict('vote-open');
}

/** @throws 409 'vote-ended' once it was closed or aborted */
export function requireOpen({ state }: VoteRow): void {
  if (state !== 'open') throw conflict('vote-ended');
}
