import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
} from 'class-validator';

/** What a campaign says and seeks. */
export class CampaignDto {
  @IsString()
  @Length(1, 160)
  @Matches(/\S/)
  title: string;

  /** The call in words; paragraphs are parted by an empty line. */
  @IsString()
  @Length(1, 6000)
  @Matches(/\S/)
  text: string;

  /** The same in plain language. */
  @IsOptional()
  @IsString()
  @Length(1, 6000)
  plainText?: string | null;

  /** The language the call is written in. */
  @IsIn(['nb', 'nn', 'en'])
  language: 'nb' | 'nn' | 'en';

  /** Last day to apply. */
  @IsISO8601({ strict: true })
  @Matches(/^(19|20)\d\d-\d\d-\d\d$/)
  deadline: string;

  /** The seats that are sought. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  seatIds: string[];

  @IsBoolean()
  seeksAlternates: boolean;
}

/** The same, on top of what one has read. */
export class ChangeCampaignDto extends CampaignDto {
  @IsInt()
  @Min(1)
  version: number;
}

export class CampaignVersionDto {
  @IsInt()
  @Min(1)
  version: number;
}
