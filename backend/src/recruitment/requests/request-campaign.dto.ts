import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;
const LONGEST = 4000;

/** What organisations are asked for. */
export class RequestCampaignDto {
  /** What the coordinator calls it; it stands in no letter. */
  @IsString()
  @Length(1, 160)
  @Matches(/\S/)
  title: string;

  /** What is asked for, in bokmål; paragraphs are parted by an empty line. */
  @IsString()
  @Length(1, LONGEST)
  @Matches(/\S/)
  textNb: string;

  /** The same in nynorsk; left out, letters in nynorsk carry the text in bokmål. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  textNn?: string | null;

  /** The same in English. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  textEn?: string | null;

  /** Last day to answer. */
  @IsISO8601({ strict: true })
  @Matches(DAY)
  deadline: string;

  /** The seats that are to be filled. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  seatIds: string[];
}

/** The same, on top of what one has read. */
export class ChangeRequestCampaignDto extends RequestCampaignDto {
  @IsInt()
  @Min(1)
  version: number;
}

export class RequestVersionDto {
  @IsInt()
  @Min(1)
  version: number;
}

/** Whom to ask, and how the letter goes. */
export class AskDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  organisationIds: string[];

  /** By mail to the main contact, or on paper that one makes and posts oneself. */
  @IsIn(['mail', 'post'])
  channel: 'mail' | 'post';
}

/** A later day to answer by. */
export class ExtendRequestDto extends RequestVersionDto {
  @IsISO8601({ strict: true })
  @Matches(DAY)
  dueOn: string;
}
