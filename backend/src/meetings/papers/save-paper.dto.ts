import { IsIn, IsInt, IsString, Length, MaxLength, Matches, Min } from 'class-validator';

/** The paper of a case. The plain summary is required; `version` is 0 for a new paper. */
export class SavePaperDto {
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  summary: string;

  @IsString()
  @MaxLength(2000)
  question: string;

  @IsString()
  @MaxLength(40000)
  background: string;

  @IsString()
  @MaxLength(10000)
  proposal: string;

  @IsIn(['nb', 'nn'])
  language: 'nb' | 'nn';

  @IsInt()
  @Min(0)
  version: number;
}
