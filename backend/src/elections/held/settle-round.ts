import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Finding } from '../../kernel/finding';
import { RuleViolation } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { RecordOffice } from '../record-office';
import { electionMethod, electionResult } from '../rules/election-method';
import { electorate } from '../rules/electorate';
import type { HeldElection } from './held-election';
import type { RoundOutcome, RoundRow, Sums } from './round-rows';

const NOBODY: Sums = { votes: {}, no: 0, blank: 0, spoiled: 0 };

/** Ends a round with what was counted, and gives the term in office when somebody is elected (UP 3.3). */
@Injectable()
export class SettleRound {
  constructor(
    private readonly clock: Clock,
    private readonly offices: RecordOffice,
  ) {}

  /**
   * @param told false for a secret ballot so small or so unanimous that its sums would show how people voted
   * @throws 422 when the quorum was lost meanwhile, or there are more ballots than people on the roll
   */
  async counted(
    tx: Tx,
    held: HeldElection,
    round: RoundRow,
    sums: Sums,
    told = true,
  ): Promise<void> {
    requireQuorum(held);
    const { data, interpretations } = held.on.statutes;
    const facts = {
      round: round.number,
      candidates: round.candidates.map((id) => ({ candidate: id, votes: sums.votes[id] ?? 0 })),
      blank: sums.blank,
      no: sums.no,
      ballotAsked: round.method !== 'acclamation',
    };
    const { outcome, elected } = electionResult(facts, interpretations);
    const findings = [
      ...withinRoll(held, round, sums),
      electionMethod(facts, data, interpretations),
    ];
    const result = { outcome: outcome as RoundOutcome, elected };
    await this.end(
      tx,
      round,
      told
        ? { ...result, sums, findings }
        : { ...result, sums: null, findings: findings.flatMap(withoutSums) },
    );
    if (elected !== null) await this.elect(tx, held, elected);
    if (outcome === 'reopened') await reopen(tx, held);
  }

  /** Somebody asked for a ballot: nobody is elected by acclamation, and the same candidate is voted on. */
  async ballotAsked(tx: Tx, round: RoundRow): Promise<void> {
    await this.end(tx, round, {
      outcome: 'ballotAsked',
      sums: NOBODY,
      findings: [],
      elected: null,
    });
  }

  /** Records the office as when it is entered by hand, with the election's own term. */
  async elect(tx: Tx, { on, standing }: HeldElection, candidacyId: string): Promise<void> {
    const personId = standing.find(({ id }) => id === candidacyId)?.person_id ?? '';
    await this.offices.record(tx, on.inputs(personId).wish);
  }

  private async end(
    tx: Tx,
    round: RoundRow,
    result: {
      outcome: RoundOutcome;
      sums: Sums | null;
      findings: Finding[];
      elected: string | null;
    },
  ): Promise<void> {
    const { outcome, elected } = result;
    await tx.update('election_round', round.id, round.version, {
      ...{ state: 'counted', ended_at: this.clock.now(), outcome, elected },
      sums: result.sums && JSON.stringify(result.sums),
      findings: JSON.stringify(result.findings),
    });
    const about = { round: round.id, outcome, elected, sums: result.sums };
    await tx.audit('election.roundCounted', `election:${round.election_id}`, about);
  }
}

/** What follows from a count, and nothing of the count itself. */
function withoutSums(said: Finding): Finding[] {
  if (said.rule !== 'election-method') return [];
  const kept = ['outcome', 'elected', 'round', 'between'];
  const facts = Object.entries(said.facts).filter(([name]) => kept.includes(name));
  return [{ ...said, facts: Object.fromEntries(facts) }];
}

/** Nominations are open again: the sole candidate did not get more yes than no. */
async function reopen(tx: Tx, { election }: Pick<HeldElection, 'election'>): Promise<void> {
  await tx.update('election', election.id, election.version, { state: 'prepared' });
}

/** Ends a round without a result, with the reason. The first one opens nominations again. */
export async function endAborted(
  tx: Tx,
  { election, round }: Pick<HeldElection, 'election'> & { round: RoundRow },
  because: string,
  now: string,
): Promise<void> {
  const ended = { state: 'aborted', ended_at: now, aborted_because: because };
  await tx.update('election_round', round.id, round.version, ended);
  await tx.execute('DELETE FROM election_tally WHERE round_id = $1', [round.id]);
  await tx.audit('election.roundAborted', `election:${election.id}`, {
    round: round.id,
    aborted_because: because,
  });
  if (round.number === 1) await reopen(tx, { election });
}

/** UP 3.4: below quorum nobody is elected. @throws 422 */
export function requireQuorum({ room, on }: HeldElection): void {
  if (!room.quorum.ok) throw new RuleViolation([room.quorum], on.statutes.id);
}

/** UP 3.3 (interpretation `electorate`): never more ballots than people on the roll. @throws 422 */
export function withinRoll({ on }: HeldElection, round: RoundRow, sums: Sums): Finding[] {
  const votes = Object.values(sums.votes).reduce((sum, each) => sum + each, 0);
  const ballots = votes + sums.no + sums.blank + sums.spoiled;
  const heads = { representatives: round.roll.length, alternatesInSeats: 0 };
  const { data, interpretations, id } = { ...on.statutes };
  const said = electorate({ ballots, ...heads }, data, interpretations);
  if (!said.ok) throw new RuleViolation([said], id);
  return [said];
}
