import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { Ask, ASKS } from './paper-texts';

/**
 * The paper of a case; `version` is 0 for a new one. A draft may lack anything, also the plain summary it needs to be
 * released. What is left out stays as it is.
 */
export class SavePaperDto {
  @IsString()
  @MaxLength(2000)
  summary: string;

  @IsString()
  @MaxLength(2000)
  question: string;

  @IsString()
  @MaxLength(40000)
  background: string;

  @IsString()
  @MaxLength(10000)
  proposal: string;

  @IsOptional()
  @IsIn(ASKS)
  ask?: Ask | null;

  @IsOptional()
  @IsString()
  @MaxLength(40000)
  assessment?: string;

  /** What it means for users and for their next of kin. */
  @IsOptional()
  @IsString()
  @MaxLength(10000)
  consequence?: string;

  /** Who gets the advice. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  addressee?: string;

  /** What is to be thought of about impartiality; no names are needed. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  impartiality?: string;

  /** Name of the case officer. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  officer?: string;

  @IsIn(['nb', 'nn'])
  language: 'nb' | 'nn';

  @IsInt()
  @Min(0)
  version: number;
}
