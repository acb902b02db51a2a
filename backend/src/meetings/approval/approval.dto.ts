import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const MOST_CHANGES = 50;

/** Acts on the minutes carry the version the sender saw. */
export class MinutesVersionDto {
  @IsInt()
  @Min(1)
  version: number;
}

export class SendMinutesDto {
  /** The language that is sealed in the end. */
  @IsIn(['nb', 'nn', 'en'])
  language: 'nb' | 'nn' | 'en';
}

/** Says something of a paragraph, or how it should read, or both. */
export class CommentMinutesDto {
  @IsOptional()
  @IsUUID('all')
  itemId?: string;

  @IsOptional()
  @IsUUID('all')
  entryId?: string;

  @ValidateIf(({ text, wording }: CommentMinutesDto) => text !== undefined || !wording)
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  text?: string;

  @IsOptional()
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  wording?: string;
}

/** Takes a comment in, or says why not. */
export class AnswerCommentDto extends MinutesVersionDto {
  @IsIn(['taken', 'answered'])
  state: 'taken' | 'answered';

  /** Needed when it is not taken in. */
  @ValidateIf(({ answer, state }: AnswerCommentDto) => answer !== undefined || state === 'answered')
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  answer?: string;
}

export class AnswerMentionDto {
  @Matches(/^[0-9a-f]{64}$/)
  hash: string;

  @IsIn(['named', 'someone', 'change'])
  choice: 'named' | 'someone' | 'change';

  /** What the sentence should say. */
  @ValidateIf(({ wish, choice }: AnswerMentionDto) => wish !== undefined || choice === 'change')
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  wish?: string;
}

/** A paragraph as the panel wants it. */
export class ApprovedChangeDto {
  @IsUUID('all')
  entryId: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;
}

/** Seals what the panel approved, with the changes it listed. */
export class SealMinutesDto extends MinutesVersionDto {
  @IsArray()
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => ApprovedChangeDto)
  changes: ApprovedChangeDto[];
}

export class WriteAddendumDto extends MinutesVersionDto {
  @IsIn(['decided', 'editorial'])
  kind: 'decided' | 'editorial';

  /** The case it corrects; left out for the meeting itself. */
  @IsOptional()
  @IsUUID('all')
  itemId?: string;

  /** The decision behind it, when it was decided. */
  @ValidateIf(
    ({ decisionId, kind }: WriteAddendumDto) => decisionId !== undefined || kind === 'decided',
  )
  @IsUUID('all')
  decisionId?: string;

  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  reason: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;
}
