import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  SCHOOL_BREAKS,
  SCHOOL_REGIONS,
  type SchoolBreakName,
  type SchoolRegion,
} from '../rules/school-holidays';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOST_BREAKS = 20;

export class SchoolBreakDto {
  @IsIn(SCHOOL_BREAKS)
  name: SchoolBreakName;

  @Matches(DAY)
  from: string;

  @Matches(DAY)
  to: string;
}

/** A school year as a whole. The same county and first day again is the same year, changed. */
export class SaveSchoolYearDto {
  @IsIn(SCHOOL_REGIONS)
  region: SchoolRegion;

  @Matches(DAY)
  from: string;

  @Matches(DAY)
  to: string;

  /** Where it was read, so that others can look it up. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  source: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_BREAKS)
  @ValidateNested({ each: true })
  @Type(() => SchoolBreakDto)
  breaks: SchoolBreakDto[];

  /** 0 for one that is not known yet. */
  @IsInt()
  @Min(0)
  version: number;
}
