import { IsIn, IsInt, Min } from 'class-validator';
import type { ActingAnswer } from './nobody-rows';

/** Whether one acts until the next meeting. */
export class AnswerActingDto {
  @IsIn(['yes', 'no'])
  answer: ActingAnswer;

  /** Of what one read. */
  @IsInt()
  @Min(1)
  version: number;
}
