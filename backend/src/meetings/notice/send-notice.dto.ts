import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
} from 'class-validator';

const MOST_PEOPLE = 100;
const NOTE_LENGTH = 1000;

export class SendNoticeDto {
  @IsIn(['notice', 'correction'])
  kind: 'notice' | 'correction';

  /** Last day to answer. */
  @Matches(/^\d{4}-\d\d-\d\d$/)
  answerBy: string;

  /** What has changed; a correction must say it. */
  @ValidateIf(({ kind, note }: SendNoticeDto) => kind === 'correction' || note !== undefined)
  @IsString()
  @Length(1, NOTE_LENGTH)
  @Matches(/\S/)
  note?: string;

  /** Those who get a letter though they have an address. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PEOPLE)
  @IsUUID(undefined, { each: true })
  onPaper?: string[];
}
