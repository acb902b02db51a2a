import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import type { CaseType } from '../meeting.view';
import { Ground, GROUND_NAMES } from '../rules/grounds';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What somebody in the panel wants taken up, in three fields. */
export class RaiseCaseDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  about: string;

  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  why: string;

  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  ask: string;
}

export class CaseVersionDto {
  @IsInt()
  @Min(1)
  version: number;
}

/** AU puts a case on a meeting. */
export class PlaceCaseDto extends CaseVersionDto {
  @IsUUID()
  meetingId: string;

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

  /** Where on the agenda, 1 first; last when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  place?: number;

  /** Closed from now on; a closed case stays closed. */
  @IsOptional()
  @IsBoolean()
  closed?: boolean;

  /** By what law it is closed, and why. */
  @ValidateIf(({ closed }: PlaceCaseDto) => closed === true)
  @IsIn(GROUND_NAMES)
  ground?: Ground;

  @ValidateIf(({ closed }: PlaceCaseDto) => closed === true)
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason?: string;
}

/** AU answers why not, or puts it off until a day. */
export class AnswerCaseDto extends CaseVersionDto {
  @IsIn(['declined', 'postponed'])
  kind: 'declined' | 'postponed';

  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  text: string;

  /** The day AU looks at it again; needed to put it off. */
  @IsOptional()
  @Matches(DAY)
  until?: string | null;
}

/** What a treated case waits for, or what came of it. */
export class FollowCaseDto extends CaseVersionDto {
  @IsIn(['awaits', 'closed'])
  kind: 'awaits' | 'closed';

  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  text: string;

  /** The day the answer is due. */
  @IsOptional()
  @Matches(DAY)
  until?: string | null;
}
