import { IsIn, IsOptional } from 'class-validator';
import type { ListLanguage } from '../../texts/member-list-words';

/** A list as a file, and the language of its words. */
export class ListFileDto {
  @IsIn(['csv', 'xlsx'])
  format: 'csv' | 'xlsx';

  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: ListLanguage;
}

export class TemplateQueryDto {
  @IsOptional()
  @IsIn(['csv', 'xlsx'])
  format?: 'csv' | 'xlsx';

  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: ListLanguage;
}
