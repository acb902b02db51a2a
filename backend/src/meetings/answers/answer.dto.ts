import {
  Equals,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import type { MeetingAnswer } from './answer-rows';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const NEEDS_LENGTH = 1000;

export class AnswerNoticeDto {
  /** Null takes the answer back. */
  @ValidateIf(({ answer }: AnswerNoticeDto) => answer !== null)
  @IsIn(['present', 'online', 'no'])
  answer: MeetingAnswer | null;
}

export class AnswerLinkDto {
  @Matches(TOKEN)
  token: string;
}

/** An answer by a link carries what the page was given when it was opened. */
export class AnswerNoticeByLinkDto extends AnswerNoticeDto {
  @Matches(TOKEN)
  token: string;

  @IsString()
  @MaxLength(120)
  stamp: string;
}

export class MeetingNeedsDto {
  @IsString()
  @Length(1, NEEDS_LENGTH)
  @Matches(/\S/)
  text: string;

  /** Said anew each time: nothing is kept without it. */
  @Equals(true)
  consent: boolean;
}

export class MeetingNeedsByLinkDto extends MeetingNeedsDto {
  @Matches(TOKEN)
  token: string;

  @IsString()
  @MaxLength(120)
  stamp: string;
}

export class KnownRecusalDto {
  @IsUUID()
  itemId: string;
}

export class RevokeLinkDto {
  @IsUUID()
  personId: string;
}
