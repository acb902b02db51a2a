import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CaseType } from '../meeting.view';

const MOST_ITEMS = 20;

export class TemplateItemDto {
  /** Left out for a new item. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,36}$/)
  key?: string;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  title: string;

  @IsIn(['information', 'discussion', 'decision', 'election', 'advice', 'minutes', 'aob'])
  type: CaseType;

  @IsInt()
  @Min(1)
  @Max(480)
  minutes: number;
}

/** A template as a whole; `version` is 0 for a new one. */
export class SaveTemplateDto {
  @IsString()
  @Length(1, 100)
  @Matches(/\S/)
  name: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => TemplateItemDto)
  items: TemplateItemDto[];

  @IsInt()
  @Min(0)
  version: number;
}

export class ApplyTemplateDto {
  @IsUUID()
  templateId: string;
}
