import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Ground, GROUND_NAMES } from '../rules/grounds';
import type { CaseType } from '../meeting.view';

export class AddAgendaItemDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  title: string;

  @IsIn(['information', 'discussion', 'decision', 'election', 'advice', 'minutes', 'aob'])
  type: CaseType;

  @IsInt()
  @Min(1)
  @Max(480)
  minutes: number;

  /** Id of one of the plan's goals (UP 2.1). */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  goal?: string | null;

  @IsOptional()
  @IsBoolean()
  closed?: boolean;

  /** By what law it is closed from the first, and why. */
  @IsOptional()
  @IsIn(GROUND_NAMES)
  ground?: Ground;

  @IsOptional()
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason?: string;
}
