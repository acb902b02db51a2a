import { IsIn, IsInt, IsString, IsUUID, Length, Matches, MaxLength, Min } from 'class-validator';
import type { CaseWeight } from '../rules/case-weight';

/** A light case that is to be settled between meetings. */
export class StartWrittenDto {
  @IsUUID()
  caseId: string;

  @IsIn(['ordinary', 'election', 'revision', 'interpretation'])
  weight: CaseWeight;

  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  question: string;

  @IsString()
  @MaxLength(8000)
  background: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  proposal: string;

  /** The last day to answer. */
  @Matches(/^20\d\d-\d\d-\d\d$/)
  closesOn: string;
}

export class AnswerWrittenDto {
  @IsIn(['for', 'against', 'blank', 'object'])
  answer: 'for' | 'against' | 'blank' | 'object';

  @IsInt()
  @Min(1)
  version: number;
}
