import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

/** Who takes the chair; nobody: back to the order of the rule. */
export class HandOverDto {
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}

export class StartPauseDto {
  @IsInt()
  @Min(1)
  @Max(120)
  minutes: number;
}

/** 'none' takes back all one has told. */
export class SignalDto {
  @IsIn(['here', 'remote', 'leaving', 'pause', 'none'])
  kind: 'here' | 'remote' | 'leaving' | 'pause' | 'none';
}
