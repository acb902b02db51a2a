import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import type { Basis } from '../../statutes/statutes-data';

const BASES = ['own', 'nextOfKin', 'organisation'] as const;

/** Who is tried on the board: a person of the register, or somebody without a name by what they bring. */
export class CheckPlacementsDto {
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  /** What the person may be appointed on; left out, what is on record, or any. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(BASES, { each: true })
  bases?: Basis[];

  /** Fixed fields the person has said they know. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  fields?: string[];
}
