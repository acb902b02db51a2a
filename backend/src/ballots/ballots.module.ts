import { Module } from '@nestjs/common';
import { MembershipModule } from '../membership/membership.module';
import { AbortBallot } from './abort-ballot';
import { BallotOwners } from './ballot-owners';
import { BallotPage } from './ballot-page';
import { BallotsController } from './ballots.controller';
import { Booth } from './booth';
import { CastVote } from './cast-vote';
import { CloseBallot } from './close-ballot';
import { ConfirmBallot } from './confirm-ballot';
import { CountBallot } from './count-ballot';
import { HandOut } from './hand-out';
import { MixEnvelopes } from './mix-envelopes';
import { OldBatches } from './old-batches';
import { OpenBallot } from './open-ballot';
import { OwnBallotsReader } from './own-ballots-reader';
import { SetKey } from './set-key';
import { BallotKeys } from './simple/ballot-keys';
import { CloseSimple } from './simple/close-simple';

/** The booth for secret ballots, which elections and votes on cases share. */
@Module({
  imports: [MembershipModule],
  controllers: [BallotsController],
  providers: [
    AbortBallot,
    BallotKeys,
    BallotOwners,
    BallotPage,
    Booth,
    CastVote,
    CloseBallot,
    CloseSimple,
    ConfirmBallot,
    CountBallot,
    HandOut,
    MixEnvelopes,
    OldBatches,
    OpenBallot,
    OwnBallotsReader,
    SetKey,
  ],
  exports: [BallotOwners, Booth, OwnBallotsReader],
})
export class BallotsModule {}
