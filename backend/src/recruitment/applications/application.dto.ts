import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

export type ApplicantBasis = 'own' | 'nextOfKin';
const BASES = ['own', 'nextOfKin'] as const;
const LONGEST = 2000;

/** The secret of a link: 256 random bits, drawn by the browser so that a lost answer can be asked for again. */
export class ApplicationLinkDto {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;
}

/** What every writing of the form carries. */
class ApplicationFormDto extends ApplicationLinkDto {
  /** When the form was shown, as the server wrote it. */
  @IsString()
  @MaxLength(120)
  stamp: string;

  /** A field people do not see. Whoever fills it in is no person. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  website?: string;

  @IsEmail()
  @MaxLength(200)
  email: string;

  @IsIn(['nb', 'nn', 'en'])
  language: 'nb' | 'nn' | 'en';
}

/** An application that is not finished: all but the address may be missing. */
export class SaveDraftDto extends ApplicationFormDto {
  @IsString()
  @MaxLength(120)
  name: string;

  /** Whole years; null while it is not answered. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  age?: number | null;

  @IsArray()
  @ArrayUnique()
  @IsIn(BASES, { each: true })
  bases: ApplicantBasis[];

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  fields: string[];

  @IsString()
  @MaxLength(LONGEST)
  why: string;

  @IsString()
  @MaxLength(LONGEST)
  experience: string;

  @IsString()
  @MaxLength(30)
  phone: string;
}

/** A finished application. */
export class SendApplicationDto extends ApplicationFormDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/)
  name: string;

  @IsInt()
  @Min(1)
  @Max(120)
  age: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(BASES, { each: true })
  bases: ApplicantBasis[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  fields: string[];

  @IsString()
  @Length(1, LONGEST)
  @Matches(/\S/)
  why: string;

  @IsString()
  @MaxLength(LONGEST)
  experience: string;

  @IsString()
  @MaxLength(30)
  phone: string;

  /** The applicant agrees that the coordinator and AU read this. */
  @Equals(true)
  consent: boolean;
}
