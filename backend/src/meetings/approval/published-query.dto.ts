import { IsIn, IsOptional } from 'class-validator';

/** In which language. */
export class PublishedQueryDto {
  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: 'nb' | 'nn' | 'en';
}
