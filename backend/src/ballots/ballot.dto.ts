import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** More than any panel has seats. */
const MOST = 500;
/** 65 bytes in base64: an uncompressed point of P-256. */
const KEY = /^[A-Za-z0-9+/]{87}=$/;
/** 258 bytes in base64. */
const ENVELOPE = /^[A-Za-z0-9+/]{344}$/;
/** 177 bytes in base64. */
const INNER = /^[A-Za-z0-9+/]{236}$/;
/** A control code: 128 bits. */
const CODE = /^[0-9a-f]{32}$/;

/** The public key of a teller, made in their browser. */
export class TellerKeyDto {
  @IsString()
  @Matches(KEY)
  publicKey: string;
}

/** An act on a ballot as the sender last saw it. */
export class BallotVersionDto {
  @IsInt()
  @Min(1)
  version: number;
}

/** A vote, sealed for both tellers in the voter's browser. */
export class CastDto {
  @IsString()
  @Matches(ENVELOPE)
  envelope: string;
}

/** What lay in the outer envelopes, and how many of those could not be opened. */
export class MixDto {
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @Matches(INNER, { each: true })
  inner: string[];

  @IsInt()
  @Min(0)
  @Max(MOST)
  refused: number;
}

export class OptionCountDto {
  @IsString()
  @Length(1, 79)
  choice: string;

  @IsInt()
  @Min(0)
  @Max(MOST)
  votes: number;
}

/** What the inner teller counted. Codes stand without choices. */
export class BallotCountDto {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OptionCountDto)
  votes: OptionCountDto[];

  /** Inner envelopes that could not be opened or say nothing that is voted on. */
  @IsInt()
  @Min(0)
  @Max(MOST)
  refused: number;

  /** In alphabetical order, so that it tells nothing. */
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  codes: string[];

  @IsIn(['sums', 'outcome'])
  publish: 'sums' | 'outcome';
}

export class AbortBallotDto {
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason: string;
}
