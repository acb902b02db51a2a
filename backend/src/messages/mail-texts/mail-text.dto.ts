import { IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';

const SUBJECT_LENGTH = 120;
const BODY_LENGTH = 5_000;
const MOST_VERSIONS = 1_000_000_000;

export class ResetMailTextDto {
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  version: number;
}

export class SaveMailTextDto {
  /** One line: it becomes a header. */
  @IsString()
  @Length(1, SUBJECT_LENGTH)
  @Matches(/\S/)
  @Matches(/^[^\p{Cc}\u2028\u2029]*$/u)
  subject: string;

  @IsString()
  @Length(1, BODY_LENGTH)
  @Matches(/\S/)
  body: string;

  /** 0 when the standard text was changed. */
  @IsInt()
  @Min(0)
  @Max(MOST_VERSIONS)
  version: number;
}
