import { Injectable } from '@nestjs/common';
import { Booth } from '../../ballots/booth';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Finding, refusals, warnings } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput, conflict, RuleViolation } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { electorate } from '../rules/electorate';
import { HeldElection, HeldElections, requireAtHand, requireHolder } from './held-election';
import { HeldPage } from './held-page';
import { OpenRoundDto } from './held.dto';
import { HeldView } from './held.view';
import { optionsOf } from './envelope-options';
import { nextRound } from './next-round';

/** Opens a round: the roll is frozen by who sits there now, and the tellers are named (UP 3.3). */
@Injectable()
export class OpenRound {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly elections: HeldElections,
    private readonly booth: Booth,
    private readonly page: HeldPage,
  ) {}

  /**
   * @throws 422 below quorum, for a candidate who may not be elected, or a warning without a reason; 409 unless the
   * case is at hand and the round is the next; 400 for tellers who stand, are not there or are the same
   */
  run(electionId: string, dto: OpenRoundDto, actor: Actor): Promise<HeldView> {
    return this.work.write(async (tx) => {
      const held = await this.elections.load(tx, electionId);
      requireHolder(actor, held);
      requireAtHand(held);
      const { election, rounds, standing, room, on } = held;
      const { interpretations } = on.statutes;
      const ids = standing.map(({ id }) => id);
      const next = nextRound(rounds, ids, interpretations);
      if (next?.number !== dto.number) throw conflict('round-not-next');
      if (!next.methods.includes(dto.method)) throw conflict('method-not-open');
      const secret = dto.method === 'envelope';
      const simple = isSimple(dto);
      const tellers = simple || dto.method === 'acclamation' ? [] : tellersOf(held, dto);
      const roll = secret ? [] : rollOf(held);
      const findings = judge(held, next.candidateIds);
      const reason = dto.reason?.trim() || election.reason;
      requireAllowed(held, findings, reason);
      const id = newId();
      const [teller_one = null, teller_two = null] = tellers;
      const row = { election_id: electionId, number: next.number, method: dto.method, attempt: 1 };
      await tx.insert('election_round', {
        ...{ id, ...row, state: 'open', teller_one, teller_two, version: 1 },
        candidates: JSON.stringify(next.candidateIds),
        roll: JSON.stringify(roll),
        frozen: JSON.stringify(frozenOf(held, findings)),
        opened_by: actor.personId,
        opened_at: this.clock.now(),
      });
      await tx.update('election', electionId, election.version, { state: 'open', reason });
      await tx.audit('election.roundOpened', `election:${electionId}`, { ...row, roll, tellers });
      if (secret) {
        await this.booth.make(tx, {
          ...{ kind: 'election', objectId: id, mode: simple ? 'simple' : 'tellers', tellers },
          options: optionsOf(next.candidateIds),
          deadline: dto.deadline ?? null,
        });
      }
      tx.changed('elections');
      tx.changed(`meeting:${room.meetingId}`);
      return this.page.view(electionId, actor, tx);
    });
  }
}

/** @throws 422 for what refuses, and for a warning that is not set aside with a reason */
export function requireAllowed(
  { on }: HeldElection,
  findings: Finding[],
  reason: string | null,
): void {
  const open = refusals(findings).length + (reason ? 0 : warnings(findings).length);
  if (open > 0) throw new RuleViolation(findings, on.statutes.id);
}

/** What the rules saw. */
export function frozenOf({ room, on }: HeldElection, findings: Finding[]): object {
  return {
    statutes: on.statutes.id,
    interpretations: on.statutes.interpretations,
    representativeIds: room.representativeIds,
    alternateIds: room.alternateIds,
    chairId: room.chairId,
    findings,
  };
}

/** @throws 400 unless it is a secret ballot, and for tellers who would have nothing to do */
function isSimple({ method, simple = false, tellers = [] }: OpenRoundDto): boolean {
  if (!simple) return false;
  if (method !== 'envelope') throw badInput([{ field: 'simple', constraint: 'method' }]);
  if (tellers.length > 0) throw badInput([{ field: 'tellers', constraint: 'none' }]);
  return true;
}

/** Two who are there and do not stand. */
function tellersOf({ room, standing }: HeldElection, { tellers = [] }: OpenRoundDto): string[] {
  const there = tellers.filter((id) => room.presentIds.includes(id));
  if (new Set(there).size !== 2) throw badInput([{ field: 'tellers', constraint: 'present' }]);
  if (standing.some(({ person_id }) => there.includes(person_id))) {
    throw badInput([{ field: 'tellers', constraint: 'candidate' }]);
  }
  return there;
}

/** UP 3.3 (interpretation `electorate`). */
export function rollOf({ room, on }: HeldElection): string[] {
  const alternates = on.statutes.interpretations.electorate === 'with-alternates';
  return [...room.representativeIds, ...(alternates ? room.alternateIds : [])];
}

/** Quorum, roll, the election and each who stands. */
export function judge({ room, standing, on }: HeldElection, ids: readonly string[]): Finding[] {
  const { data, interpretations } = on.statutes;
  const { representativeIds, alternateIds } = room;
  const heads = {
    representatives: representativeIds.length,
    alternatesInSeats: alternateIds.length,
  };
  const candidates = standing.filter(({ id }) => ids.includes(id));
  return [
    room.quorum,
    electorate({ ballots: 0, ...heads }, data, interpretations),
    ...on.findings,
    ...candidates.flatMap(({ person_id }) => on.candidate(person_id)),
  ];
}
