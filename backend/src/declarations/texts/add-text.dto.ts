import { Type } from 'class-transformer';
import {
  IsDefined,
  IsISO8601,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { DeclarationTextsDto } from './declaration-words.dto';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A new version of the declaration. */
export class AddTextDto {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DeclarationTextsDto)
  texts: DeclarationTextsDto;

  @IsISO8601({ strict: true })
  @Matches(DAY)
  validFrom: string;

  /** The day older signatures stop opening the papers. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  olderClosesOn?: string | null;
}
