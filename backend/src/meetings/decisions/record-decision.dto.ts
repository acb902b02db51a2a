import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';

/** What was decided, and how. The three numbers are asked for when the votes were counted. */
export class RecordDecisionDto {
  @IsUUID()
  proposalId: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;

  @IsIn(['consensus', 'count'])
  method: 'consensus' | 'count';

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
