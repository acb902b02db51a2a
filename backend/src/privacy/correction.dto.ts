import { IsIn, IsInt, IsString, Matches, MaxLength } from 'class-validator';

const LONGEST = 2000;

export class AskCorrectionDto {
  /** What is wrong and what it ought to say, in one's own words. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(LONGEST)
  wish: string;
}

export class AnswerCorrectionDto {
  @IsIn(['corrected', 'declined'])
  outcome: 'corrected' | 'declined';

  /** What was done, or why not; the one who asked reads it. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(LONGEST)
  answer: string;

  @IsInt()
  version: number;
}
