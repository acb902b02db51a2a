import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { RoundMethod } from './round-rows';

/** Which round, how it is counted, and by whom. */
export class OpenRoundDto {
  /** The round one means to open, so that two do not open one each. */
  @IsInt()
  @Min(1)
  @Max(9)
  number: number;

  @IsIn(['acclamation', 'hands', 'paper', 'envelope'])
  method: RoundMethod;

  /** Two, unless it is by acclamation or without tellers. Of a secret ballot the first one mixes, the second counts. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  tellers?: string[];

  /** A secret ballot without tellers: the server holds the keys, and whoever runs it could read the votes. */
  @IsOptional()
  @IsBoolean()
  simple?: boolean;

  /** The last moment a secret vote is taken; without one the tellers close it. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  deadline?: string | null;

  /** Why a warning of the statutes is set aside. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string | null;
}

export class CandidateCountDto {
  @IsUUID()
  candidacyId: string;

  @IsInt()
  @Min(0)
  @Max(999)
  votes: number;
}

/** What one teller counted. */
export class CountDto {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CandidateCountDto)
  votes: CandidateCountDto[];

  /** Against a sole candidate. */
  @IsInt()
  @Min(0)
  @Max(999)
  no: number;

  @IsInt()
  @Min(0)
  @Max(999)
  blank: number;

  @IsInt()
  @Min(0)
  @Max(999)
  spoiled: number;

  /** Which count of the round it is: 1, and one more each time the tellers disagreed. */
  @IsInt()
  @Min(1)
  attempt: number;
}

export class AbortRoundDto {
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason: string;
}

/** Two who watch the drawing of lots. */
export class StartLotDto {
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  witnesses: string[];
}

/** What a witness says, of their own choice. */
export class LotWordDto {
  @IsString()
  @Length(1, 60)
  @Matches(/^[^\n\r]*\S[^\n\r]*$/)
  word: string;
}
