import { IsIn, IsOptional } from 'class-validator';
import type { Renewing } from '../membership/rules/terms-ahead';

/** What is taken of those whose term ends, and the language of what is written out. */
export class ForecastQueryDto {
  @IsOptional()
  @IsIn(['nobody', 'everyone'])
  renewing?: Renewing;

  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: 'nb' | 'nn' | 'en';
}
