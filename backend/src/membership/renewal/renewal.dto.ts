import {
  IsBoolean,
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

/** Another term in the same place, by the panel's decision. */
export class RenewDto {
  /** The decision, '12/26'. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  decision: string;

  @IsISO8601({ strict: true })
  @Matches(DAY)
  decidedOn: string;

  /** The organisation has confirmed its designee in writing. */
  @IsOptional()
  @IsBoolean()
  letterOnRecord?: boolean;

  /** Why a warning is set aside. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string | null;

  /** Version of the appointment that is to be followed by another. */
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}

/** That somebody has been asked whether they want another term, and what they said. */
export class AskRenewalDto {
  @IsISO8601({ strict: true })
  @Matches(DAY)
  askedOn: string;

  /** Null while they think about it. */
  @IsOptional()
  @IsIn(['yes', 'no'])
  answer?: 'yes' | 'no' | null;

  /** 0 when nothing is on record yet. */
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  version: number;
}
