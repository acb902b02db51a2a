import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { OrganisationKind } from '../organisation.view';

/** Somebody the panel writes to in an organisation. */
export class OrganisationContactDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/)
  name: string;

  /** What the person is in the organisation. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  role?: string | null;

  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string | null;

  /** The language letters to this person are written in. */
  @IsIn(['nb', 'nn', 'en'])
  language: 'nb' | 'nn' | 'en';

  /** Letters go here when nothing else is said; exactly one is. */
  @IsBoolean()
  main: boolean;
}

/** An organisation with its contacts, on top of what one has read. */
export class ChangeOrganisationDto {
  @IsString()
  @Length(1, 160)
  @Matches(/\S/)
  name: string;

  @IsIn(['organisation', 'council', 'other'])
  kind: OrganisationKind;

  /** Every contact there is to be; those left out are erased. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OrganisationContactDto)
  contacts: OrganisationContactDto[];

  @IsInt()
  @Min(1)
  version: number;
}

/** Puts an organisation aside, or takes it back into use. */
export class RetireOrganisationDto {
  @IsBoolean()
  retired: boolean;

  @IsInt()
  @Min(1)
  version: number;
}
