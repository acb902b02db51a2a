import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { MeetingMode } from '../meeting.view';
import { CANDIDATES } from '../rules/propose-year';
import { SCHOOL_REGIONS, type SchoolRegion } from '../rules/school-holidays';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_STEERING = 12;

class OfYearDto {
  @IsInt()
  @Min(2000)
  @Max(2099)
  year: number;
}

/** What a proposal of the year's dates is made from. */
export class MakeYearPlanDto extends OfYearDto {
  @IsArray()
  @ArrayMaxSize(MOST_STEERING)
  @ArrayUnique()
  @Matches(DAY, { each: true })
  steeringDays: string[];

  @IsIn(SCHOOL_REGIONS)
  region: SchoolRegion;

  @Matches(TIME)
  startTime: string;

  @Matches(TIME)
  endTime: string;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  place: string;

  @IsIn(['room', 'remote', 'both'])
  mode: MeetingMode;
}

class OfPlannedDto {
  @IsUUID()
  plannedId: string;

  @IsInt()
  @Min(1)
  version: number;
}

/** The days one meeting may be on, the best first. */
export class ChangeDaysDto extends OfPlannedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CANDIDATES)
  @ArrayUnique()
  @Matches(DAY, { each: true })
  days: string[];
}

export class ChooseDayDto extends OfPlannedDto {
  @Matches(DAY)
  day: string;
}

export class AskDatesDto extends OfYearDto {
  /** Last day to answer. */
  @Matches(DAY)
  closesOn: string;

  @IsInt()
  @Min(1)
  version: number;
}

export class AdoptYearDto extends OfYearDto {
  @IsInt()
  @Min(1)
  version: number;
}
