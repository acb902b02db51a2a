import { IsIn, IsInt, IsString, Length, Matches, Min } from 'class-validator';
import { Ground, GROUND_NAMES } from '../rules/grounds';

/** Closes a case by a ground of law, with the reason in words. `version` is the case's. */
export class CloseCaseDto {
  @IsIn(GROUND_NAMES)
  ground: Ground;

  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason: string;

  @IsInt()
  @Min(1)
  version: number;
}

export class OpenCaseDto {
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason: string;

  @IsInt()
  @Min(1)
  version: number;
}
