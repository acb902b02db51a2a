import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import type { Basis } from '../../statutes/statutes-data';

const BASES = ['own', 'nextOfKin', 'organisation'] as const;

/** The secret of the link: 43 characters in a mail, four groups of four on paper. */
export class NominationLinkDto {
  @Matches(/^(?:[A-Za-z0-9_-]{43}|[2-9A-Za-z]{4}(?:-?[2-9A-Za-z]{4}){3})$/)
  token: string;
}

/** An organisation names somebody. */
export class NominateDto extends NominationLinkDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/)
  name: string;

  /** An address or a telephone number must be given. */
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(BASES, { each: true })
  bases: Basis[];

  /** Fields the person knows; 'other' for one the plan does not name. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  fields: string[];

  /** The person has said yes to being named, and to this being kept. */
  @Equals(true)
  agreed: boolean;
}

/** An organisation names nobody, for now or at all. */
export class AnswerWithoutNameDto extends NominationLinkDto {
  @IsIn(['declined', 'moreTime'])
  answer: 'declined' | 'moreTime';

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}
