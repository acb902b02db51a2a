import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { VersionDto } from '../live/version.dto';

/** Opens a vote on a proposal; the roll is who sits there now. */
export class OpenVoteDto {
  @IsUUID()
  proposalId: string;

  /** In the booth, with two tellers: nobody ever sees how anybody voted. */
  @IsOptional()
  @IsBoolean()
  secret?: boolean;

  /** Two who are there: the first one mixes, the second counts. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  tellers?: string[];

  /** How many present object to a secret vote on a case that came late. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  objections?: number;
}

/** What somebody answers for a person who has no device. */
export class EnteredChoiceDto {
  @IsIn(['for', 'against', 'blank'])
  choice: 'for' | 'against' | 'blank';
}

/** One's own answer; with a version, only if it still is what was last seen. */
export class OwnChoiceDto extends EnteredChoiceDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

export class CloseVoteDto extends VersionDto {
  /** How many present object to deciding a case that came late. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  objections?: number;

  /** Why a warning of the statutes was set aside. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string | null;
}

export class AbortVoteDto extends VersionDto {
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason: string;
}

export class RecordInputDto {
  /** The proposal it was made from; without one it sums up the discussion. */
  @IsOptional()
  @IsUUID()
  proposalId?: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;
}

export class DissentDto {
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  text: string;
}

export class ProposalTextDto extends VersionDto {
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;
}

/** Earlier is further from the main proposal. */
export class MoveProposalDto extends VersionDto {
  @IsIn(['earlier', 'later'])
  direction: 'earlier' | 'later';
}
