import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import type { Track } from './rules/recruitment-track';
import type { Basis } from '../statutes/statutes-data';

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/** An appointment to a seat or as alternate. Which of the fields belong together is judged by the command. */
export class AppointDto {
  @IsIn(['representative', 'alternate'])
  kind: 'representative' | 'alternate';

  @IsUUID()
  personId: string;

  /** The seat; representatives only. */
  @IsOptional()
  @IsUUID()
  seatId?: string | null;

  /** The fixed field that an alternate, or someone in a flexible seat, carries. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  fieldId?: string | null;

  /** Another field, in words; flexible seats and alternates only. */
  @IsOptional()
  @IsString()
  @Length(1, 120)
  otherField?: string | null;

  @IsIn(['own', 'nextOfKin', 'organisation'])
  basis: Basis;

  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  /** First day. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  from: string;

  /** First day after; left out, the statutes set it. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  to?: string | null;

  @IsIn(['openCall', 'designation', 'renewal', 'promotion', 'imported'])
  track: Track;

  @IsISO8601({ strict: true })
  @Matches(DAY)
  trackOn: string;

  /** Number of the call, reference of the letter or of the decision. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  source: string;

  /** The organisation's letter is kept. */
  @IsOptional()
  @IsBoolean()
  letterOnRecord?: boolean;

  /** Why a warning is set aside. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string | null;
}
