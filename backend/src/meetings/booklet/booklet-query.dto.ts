import { IsIn, IsOptional } from 'class-validator';

/** How the booklet is printed. */
export class BookletQueryDto {
  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: 'nb' | 'nn' | 'en';

  @IsOptional()
  @IsIn(['normal', 'large'])
  print?: 'normal' | 'large';

  /** The whole booklet, or its list of cases alone. */
  @IsOptional()
  @IsIn(['all', 'agenda'])
  part?: 'all' | 'agenda';
}
