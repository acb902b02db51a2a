import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, forbidden } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { ElectionDesk, ElectionRoom } from '../election-desk';
import { ElectionFactsReader, ElectionOnDay } from '../standing/election-facts';
import { caseOf } from '../standing/election-page';
import {
  candidaciesOf,
  CandidacyRow,
  electionById,
  ElectionRow,
  requireNotOver,
} from '../standing/election-rows';
import { RoundRow, roundsOf } from './round-rows';

/** An election with its rounds and the room it is held in, as an act finds them. */
export interface HeldElection {
  election: ElectionRow;
  rounds: RoundRow[];
  /** Those who have said yes. */
  standing: CandidacyRow[];
  room: ElectionRoom;
  on: ElectionOnDay;
}

/** Loads an election for an act in the meeting. */
@Injectable()
export class HeldElections {
  constructor(
    private readonly desk: ElectionDesk,
    private readonly facts: ElectionFactsReader,
  ) {}

  /**
   * Waits for whoever acts in the same election.
   * @throws not-found; 409 'election-over'; 409 'no-meeting' while no agenda has the case
   */
  async load(tx: Tx, electionId: string): Promise<HeldElection> {
    await tx.execute('UPDATE election SET version = version WHERE id = $1', [electionId]);
    const election = await electionById(tx, electionId);
    requireNotOver(election);
    const room = await this.desk.room(election.case_id, tx);
    if (!room) throw conflict('no-meeting');
    const standing = await candidaciesOf(tx, electionId);
    const of = caseOf(await this.desk.cases([election.case_id], tx), election.case_id);
    return {
      election,
      room,
      rounds: await roundsOf(tx, electionId),
      standing: standing.filter(({ state }) => state === 'yes'),
      on: await this.facts.on(election, of, tx),
    };
  }
}

/** Whether somebody may open and end rounds: the coordinator or whoever chairs, never a candidate (UP 3.3). */
export function mayHold(
  { personId, roles }: Actor,
  room: Pick<ElectionRoom, 'chairId'>,
  standing: readonly CandidacyRow[],
): boolean {
  if (standing.some(({ person_id }) => person_id === personId)) return false;
  return roles.has('coordinator') || (personId !== null && personId === room.chairId);
}

/** Whether somebody may close a secret ballot with whoever holds it: anybody who is there, never a candidate. */
export function maySecond(
  { personId }: Actor,
  room: Pick<ElectionRoom, 'presentIds'> | null,
  standing: readonly CandidacyRow[],
): boolean {
  if (personId === null || standing.some(({ person_id }) => person_id === personId)) return false;
  return room !== null && room.presentIds.includes(personId);
}

/** @throws 403 for a candidate, and for who neither coordinates nor chairs */
export function requireHolder(actor: Actor, { room, standing }: HeldElection): void {
  if (!mayHold(actor, room, standing)) throw forbidden();
}

/** @throws 409 'item-not-current' unless the meeting has taken the case up */
export function requireAtHand({ room }: HeldElection): void {
  if (!room.atHand) throw conflict('item-not-current');
}
