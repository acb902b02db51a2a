import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
} from 'class-validator';

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/** A person who is not of full age yet, and who their guardian is. */
export class SaveGuardianDto {
  /** The day the person comes of age; the birth date itself is not asked for. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  fullAgeOn: string;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  name: string;

  /** Telephone or e-mail. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  contact: string;

  /** The day the guardian consented; null until then. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  consentedOn?: string | null;

  /** 0 when nothing was written before. */
  @IsInt()
  @Min(0)
  version: number;
}

/** What the coordinator may open a guardian's name and address for. */
const PURPOSES = ['consent', 'emergency', 'correction'] as const;

export class OpenGuardianDto {
  @IsIn(PURPOSES)
  purpose: (typeof PURPOSES)[number];
}
