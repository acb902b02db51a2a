import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

/** What somebody looks for among the decisions. */
export class FindDecisionsDto {
  @IsString()
  @MaxLength(200)
  words: string;

  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2099)
  year?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  addressee?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  clause?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  goal?: string | null;

  @IsOptional()
  @IsIn(['adopted', 'fallen'])
  outcome?: 'adopted' | 'fallen' | null;

  /** The first is 1. */
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number;
}

/** What is noted of a decision afterwards. */
export class MarkDecisionDto {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  addressee?: string | null;

  @IsOptional()
  @IsUUID()
  supersededBy?: string | null;

  /** 0 when nothing was noted before. */
  @IsInt()
  @Min(0)
  version: number;
}
