import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** What one person answered when called by name. */
export class CalledChoiceDto {
  @IsUUID()
  personId: string;

  @IsIn(['for', 'against', 'blank'])
  choice: 'for' | 'against' | 'blank';
}

/**
 * What was decided, and how. The three numbers are asked for when hands were counted, the answers of everybody in a
 * seat when names were called.
 */
export class RecordDecisionDto {
  @IsUUID()
  proposalId: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;

  @IsIn(['consensus', 'count', 'rollCall'])
  method: 'consensus' | 'count' | 'rollCall';

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CalledChoiceDto)
  choices?: CalledChoiceDto[];

  /** How many present object to deciding a case that came late. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  objections?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  for?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  against?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  blank?: number;

  @IsOptional()
  @IsIn(['for', 'against', 'blank', 'none'])
  chairChoice?: 'for' | 'against' | 'blank' | 'none' | null;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string | null;
}
