import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { badInput, conflict, forbidden } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { BallotCountDto } from './ballot.dto';
import { BallotOwner, BallotOwners } from './ballot-owners';
import { BallotPage } from './ballot-page';
import { ballotById, BallotRow, BallotSums, partOf, requireState } from './ballot-rows';
import { BallotView } from './ballot.view';
import { toldOf } from './booth';
import { SUMS_FROM } from './closing';

/** The inner teller hands in what they counted, with the control codes apart from the choices. */
@Injectable()
export class CountBallot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: BallotOwners,
    private readonly page: BallotPage,
  ) {}

  /**
   * @throws 403 for anybody else; 400 unless the sums are those of what is voted on and add up to what was cast, and
   * for sums to be told of three or four; 409 unless it is mixed, and 'ballot-too-few' for fewer than its owner
   * needs
   */
  run(id: string, dto: BallotCountDto, actor: Actor): Promise<BallotView> {
    return this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      if (partOf(ballot, actor.personId) !== 'inner') throw forbidden();
      requireState(ballot, 'mixed');
      const votes = sumsOf(ballot, dto, this.owners.of(ballot));
      const { refused, codes, publish } = dto;
      await tx.update('ballot', id, ballot.version, {
        ...{ state: 'counted', publish, codes: JSON.stringify(codes) },
        result: JSON.stringify({ votes, refused }),
      });
      await tx.audit('ballot.counted', `ballot:${id}`, { refused, codes, publish });
      toldOf(tx, id);
      return this.page.view(id, actor, tx);
    });
  }
}

function sumsOf(
  { options, votes_cast, outer_refused }: BallotRow,
  dto: BallotCountDto,
  { least, tellsSums }: Pick<BallotOwner, 'least' | 'tellsSums'>,
): BallotSums {
  const { codes, refused, publish } = dto;
  const keys = dto.votes.map(({ choice }) => choice).sort();
  if (keys.join('\n') !== options.join('\n')) {
    throw badInput([{ field: 'votes', constraint: 'known' }]);
  }
  const valid = dto.votes.reduce((sum, { votes }) => sum + votes, 0);
  if (valid + refused + (outer_refused ?? 0) !== votes_cast) {
    throw badInput([{ field: 'votes', constraint: 'sum' }]);
  }
  const inOrder = codes.every((code, at) => at === 0 || (codes[at - 1] ?? '') < code);
  if (codes.length !== valid || !inOrder) {
    throw badInput([{ field: 'codes', constraint: 'sum' }]);
  }
  if (valid < least) throw conflict('ballot-too-few');
  if (valid < SUMS_FROM && publish === 'sums') {
    throw badInput([{ field: 'publish', constraint: 'outcome' }]);
  }
  if (tellsSums && publish === 'outcome') {
    throw badInput([{ field: 'publish', constraint: 'sums' }]);
  }
  return Object.fromEntries(dto.votes.map(({ choice, votes }) => [choice, votes]));
}
