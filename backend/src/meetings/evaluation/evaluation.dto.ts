import { IsIn } from 'class-validator';
import { CHOICES } from './evaluation-sums';

/** An answer to all three questions. */
export class AnswerEvaluationDto {
  @IsIn(CHOICES)
  heard: 'yes' | 'partly' | 'no';

  @IsIn(CHOICES)
  understood: 'yes' | 'partly' | 'no';

  @IsIn(CHOICES)
  time: 'yes' | 'partly' | 'no';
}
