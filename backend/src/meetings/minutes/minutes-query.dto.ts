import { IsIn, IsOptional } from 'class-validator';

/** Which rendering of the minutes, in which language. */
export class MinutesQueryDto {
  @IsOptional()
  @IsIn(['panel', 'public'])
  audience?: 'panel' | 'public';

  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: 'nb' | 'nn' | 'en';
}
