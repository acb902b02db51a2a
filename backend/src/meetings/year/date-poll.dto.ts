import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { DateAnswer } from '../rules/date-forecast';

const MOST_DAYS = 90;

class DayAnswerDto {
  @IsUUID()
  candidateId: string;

  @IsIn(['yes', 'ifNeeded', 'no'])
  answer: DateAnswer;
}

export class AnswerDatesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DAYS)
  @ValidateNested({ each: true })
  @Type(() => DayAnswerDto)
  answers: DayAnswerDto[];
}

/** The secret of a link: 256 random bits. */
export class DateLinkDto {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;
}

/** An answer by a link carries what the page was given when it was opened. */
export class AnswerByLinkDto extends AnswerDatesDto {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;

  @IsString()
  @MaxLength(120)
  stamp: string;
}
