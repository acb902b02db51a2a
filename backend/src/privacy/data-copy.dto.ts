import { IsIn, IsOptional } from 'class-validator';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

export class DataCopyDto {
  /** Language of the readable page; bokmål when not given. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: (typeof LANGUAGES)[number];
}
