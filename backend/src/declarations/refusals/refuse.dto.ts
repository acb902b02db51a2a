import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { DeclarationLanguage } from '../declaration-text';

/** One's own no, with a word if one wants. */
export class RefuseDto {
  @IsOptional()
  @IsString()
  @Length(0, 500)
  word?: string | null;

  @IsIn(['nb', 'nn', 'en', 'nb-lett'])
  language: DeclarationLanguage;
}

/** A no told to the coordinator. */
export class RecordRefusalDto {
  @IsUUID()
  personId: string;

  @IsOptional()
  @IsString()
  @Length(0, 500)
  word?: string | null;
}
