import {
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/** The organisation no longer stands behind somebody it designated. */
export class FlagLapseDto {
  /** From which day. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  since: string;
}

/** The organisation has been asked what it wants. */
export class AskOrganisationDto {
  @IsISO8601({ strict: true })
  @Matches(DAY)
  askedOn: string;

  /** Where the program is to write; left out when it was asked by other means. */
  @IsOptional()
  @IsEmail()
  @Length(3, 254)
  email?: string | null;

  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}

export const LAPSE_OUTCOMES = ['confirmed', 'stays', 'ends'] as const;

/** What came of it. */
export class SettleLapseDto {
  /** The organisation stands behind the person after all; or the panel lets the person stay, or end. */
  @IsIn(LAPSE_OUTCOMES)
  outcome: (typeof LAPSE_OUTCOMES)[number];

  /** The decision, '12/26', or the organisation's letter. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  reference: string;

  /** The day of the decision or the letter. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  decidedOn: string;

  /** Last day in the seat, when it ends. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  lastDay?: string | null;

  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}
